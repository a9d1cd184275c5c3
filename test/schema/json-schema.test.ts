import { describe, expect, test } from "vitest";
import * as z from "zod";
import { decodeValue } from "../../src/schema/codec.js";
import { keyGroups } from "../../src/schema/describe.js";
import { catalogue } from "../../src/schema/every-file.js";
import { toJSONSchema } from "../../src/schema/json-schema.js";
import { isNumber, parseSpec } from "../../src/schema/spec.js";
import { withOwnPart } from "../support/catalogued.js";
import { allowedText, forbiddenText } from "../support/key-values.js";

/** A schema of zod's made of the JSON Schema, to judge values by. */
const judge = new Map(keyGroups.map((group) => [group, z.fromJSONSchema({ ...toJSONSchema(group) })]));

const rows = keyGroups.flatMap((group) =>
  catalogue[group].names().map((name) => {
    return {
      group,
      name,
      key: withOwnPart(name),
      spec: catalogue[group].spec(name) ?? parseSpec("string full"),
    };
  }),
);

describe("the JSON Schema", () => {
  test.each(rows)("takes a value of $group $name", ({ group, key, spec }) => {
    const value = decodeValue(spec, allowedText(spec));
    expect(judge.get(group)?.safeParse({ [key]: value }).success).toBe(true);
  });

  // The plain keys of sam.config match i2cp.{name} too, so it is left out.
  const known = rows.filter(({ name }) => name !== "i2cp.{name}");
  test.each(known)("knows $group $name, which is no object", ({ group, key }) => {
    expect(judge.get(group)?.safeParse({ [key]: {} }).success).toBe(false);
  });

  const bounded = rows.filter(({ spec }) => isNumber(spec) && (spec.min ?? spec.max) !== undefined);
  test.each(bounded)("refuses what is out of range for $group $name", ({ group, key, spec }) => {
    const value = Number(forbiddenText(spec)?.[0]);
    expect(judge.get(group)?.safeParse({ [key]: value }).success).toBe(false);
  });

  test.each(rows.filter(({ spec }) => spec.type === "enum"))(
    "refuses other words for $group $name",
    ({ group, key }) => {
      expect(judge.get(group)?.safeParse({ [key]: "no such word" }).success).toBe(false);
    },
  );

  test("tells what the key is, its default, and when a change takes effect", () => {
    expect(toJSONSchema("router.config")["properties"]).toMatchObject({
      "i2np.bandwidth.outboundKBytesPerSecond": {
        type: "integer",
        minimum: 5,
        maximum: 16384,
        description: expect.stringContaining("outbound"),
        "x-default": "60",
        "x-unit": "KiB/s",
        "x-restart": "none",
      },
      "i2cp.keyPassword": { type: "string", writeOnly: true },
      "i2cp.username": { deprecated: true },
    });
  });
});

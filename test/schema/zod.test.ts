import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkRange, decodeValue, encodeValue } from "../../src/schema/codec.js";
import { catalogue } from "../../src/schema/every-file.js";
import { type KeySpec, parseSpec } from "../../src/schema/spec.js";
import type { Value } from "../../src/schema/value.js";
import { zodCodec } from "../../src/schema/zod.js";
import { codeOf } from "../support/errors.js";

/** One key of each kind of spec that the catalogue has. */
const specs = [
  ...new Map(
    Object.values(catalogue).flatMap((table) =>
      table.names().map((key) => {
        const spec = table.spec(key) ?? parseSpec("string none");
        const { type, choices, min, max } = spec;
        return [JSON.stringify({ type, choices, min, max }), { key, spec }] as const;
      }),
    ),
  ).values(),
];

/** What a text means to each codec, `undefined` where it is refused. */
function byPlainCodec(spec: KeySpec, text: string): Value | undefined {
  const value = decodeValue(spec, text);
  return value !== undefined && codeOf(() => checkRange("key", spec, value)) === "no error"
    ? value
    : undefined;
}

function byZod(spec: KeySpec, text: string): Value | undefined {
  const result = z.safeDecode(zodCodec(spec), text);
  return result.success ? result.data : undefined;
}

/** Texts that somebody could have written for any key. */
function textFor({ choices, min, max }: KeySpec): fc.Arbitrary<string> {
  const near = [min, max].flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1])).map(String);
  return fc.oneof(
    fc.constantFrom(
      "",
      "true",
      "FALSE",
      "yes",
      "0",
      "-1",
      "+5",
      "007",
      "1.5",
      "1e3",
      ".5",
      "abc",
      "7657",
      ...near,
      ...choices,
    ),
    fc.constantFrom(
      "::1",
      "127.0.0.1,::1",
      "localhost ::1",
      "[::1]",
      "a,,b c",
      "./webapps/",
      "300.1.1.1",
      "ü",
    ),
    fc.integer({ min: -1, max: 70_000 }).map(String),
    fc.integer().map(String),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );
}

describe("the zod codec and the plain codec agree", () => {
  test.each(specs)("on what a text of $key means", ({ spec }) => {
    const holds = (text: string) => {
      expect(byZod(spec, text)).toEqual(byPlainCodec(spec, text));
    };
    fc.assert(fc.property(textFor(spec), holds), { numRuns: 200 });
  });

  test.each(specs)("on the text of a value of $key", ({ spec }) => {
    const holds = (text: string) => {
      const value = decodeValue(spec, text);
      if (value === undefined) return;
      const isAllowed = codeOf(() => checkRange("key", spec, value)) === "no error";
      const result = z.safeEncode(zodCodec(spec), value);
      expect(result.success ? result.data : undefined).toBe(isAllowed ? encodeValue(value) : undefined);
    };
    fc.assert(fc.property(textFor(spec), holds), { numRuns: 100 });
  });

  test.each(["9007199254740993", "999999999999999999"])(
    "on the number %s, which no double holds exactly",
    (text) => {
      const spec = parseSpec("int none");
      expect(byZod(spec, text)).toEqual(byPlainCodec(spec, text));
    },
  );

  test("on a number that is too large for a double", () => {
    const spec = parseSpec("float none");
    expect(byZod(spec, "1e999")).toEqual(byPlainCodec(spec, "1e999"));
  });
});

describe("the zod codec refuses values of another type", () => {
  test.each<[string, Value]>([
    ["boolean none", "true"],
    ["int none", "7"],
    ["int none", 1.5],
    ["float none", Number.NaN],
    ["string none", 7],
    ["list none", "a,b"],
    ["enum(auto|true|false) none", "maybe"],
    ["enum(auto|true|false) none", true],
    ["host none", ["::1"]],
  ])("%s: %j", (spec, value) => {
    expect(z.safeEncode(zodCodec(parseSpec(spec)), value).success).toBe(false);
  });
});

describe("the zod codec says why", () => {
  test.each<[string, string, string]>([
    ["int none", "many", "not a int"],
    [
      "i2np-port 1024..65535 none",
      "7657",
      "is one of the ports that I2NP never uses: the router would take a random one instead",
    ],
    ["host none", "[::1]", "is neither an address nor a host name"],
  ])("%s: %j", (spec, text, message) => {
    const result = z.safeDecode(zodCodec(parseSpec(spec)), text);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

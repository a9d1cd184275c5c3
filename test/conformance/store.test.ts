import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { refusedByStoreProps } from "../../src/properties/storable.js";
import { storeProps } from "../../src/properties/store-props.js";
import { countCases, readVectors } from "../support/vectors.js";

const cases = readVectors(
  "store",
  z.object({
    id: z.string(),
    note: z.string(),
    input: z.object({ fileName: z.string(), props: z.array(z.tuple([z.string(), z.string()])) }),
    expect: z.object({ bytesB64: z.string(), exception: z.optional(z.object({ message: z.string() })) }),
  }),
);

/** The entries in the order in which the router's OrderedProperties has them: by UTF-16 code unit. */
function inOrder(props: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(props)].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("storeProps writes what net.i2p.data.DataHelper.storeProps writes", () => {
  beforeEach(countCases("store.json, bytes written"));

  test.each(cases)("$id $note", ({ input: { fileName, props }, expect: { bytesB64 } }) => {
    const text = storeProps(fileName, inOrder(props), "{{LAST_SAVED}}");
    expect(Buffer.from(text).toString("base64")).toBe(bytesB64);
  });
});

describe("refusedByStoreProps tells what the router's exception says", () => {
  beforeEach(countCases("store.json, exceptions"));

  test.each(cases)("$id $note", ({ input: { props }, expect: { exception } }) => {
    const offenders = inOrder(props).flatMap(([key, value]) => {
      const part = refusedByStoreProps(key, value);
      return part === undefined ? [] : [` in ${part}: "${key}" = "${value}"`];
    });
    expect(exception?.message.replace(/^Invalid character \(one of "[^"]*"\)/, "")).toBe(offenders[0]);
  });
});

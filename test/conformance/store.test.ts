import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { refusedByStoreProps } from "../../src/properties/storable.js";
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

/** What storeProps writes above the entries (facts: formats 2). */
function headerOf(fileName: string): string {
  const warning =
    "# WARNING: Do NOT copy this file from one router to another, this may cause serious problems.\n";
  const note = "# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: {{LAST_SAVED}}\n";
  return fileName === "router.config" ? warning + note : note;
}

/** The entries in the order in which the router's OrderedProperties has them: by UTF-16 code unit. */
function inOrder(props: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(props)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Java's encoder writes `?` for half of a surrogate pair. */
function encodedByJava(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, "?");
}

describe("refusedByStoreProps names the entries that net.i2p.data.DataHelper.storeProps leaves out", () => {
  beforeEach(countCases("store.json, bytes written"));

  test.each(cases)("$id $note", ({ input: { fileName, props }, expect: { bytesB64 } }) => {
    const written = inOrder(props).filter(([key, value]) => refusedByStoreProps(key, value) === undefined);
    const text = headerOf(fileName) + written.map(([key, value]) => `${key}=${value}\n`).join("");
    expect(Buffer.from(bytesB64, "base64").toString("utf8")).toBe(encodedByJava(text));
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddressText } from "../../grammars/address.js";
import { parseClientSelector } from "../../src/files/client.js";
import { parseTunnelSelector } from "../../src/files/tunnel-selector.js";
import { writtenName } from "../../src/files/written-name.js";

describe("a name between brackets", () => {
  test.each([
    ["SAM application bridge", "SAM application bridge"],
    ["it's", "it's"],
    ["a[b]c", "a[b]c"],
    ["a=b.c*:d", "a=b.c*:d"],
    ["", '""'],
    ["*", '"*"'],
    ["7", '"7"'],
    ["type=server", '"type=server"'],
    [" a", '" a"'],
    ["'a'", "\"'a'\""],
    ['"a"', '"""a"""'],
    ["a]b", '"a]b"'],
    ["a[b", '"a[b"'],
    ["]a[", '"]a["'],
  ])("%j is written %s", (name, written) => {
    expect(writtenName(name)).toBe(written);
  });

  const anyName = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(..."[]\"'=*.: \na1#", "type=", "].x=")).map((pieces) => pieces.join("")),
  );

  test.each(["client", "tunnel"])("of a %s is the name again when it is read", (thing) => {
    fc.assert(
      fc.property(anyName, (name) => {
        const node = parseAddressText(`${thing}[${writtenName(name)}].x`);
        expect(node).toMatchObject({ kind: "thing", thing, selector: { text: name }, field: "x" });
        if (!("selector" in node) || node.selector.isQuoted) return;
        expect(parseClientSelector(name)).toBe(name);
        expect(parseTunnelSelector(name)).toEqual({ kind: "name", name });
      }),
      { numRuns: 2000 },
    );
  });
});

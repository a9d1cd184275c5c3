import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseAddressText, parseAssignmentText } from "../../../grammars/address.js";
import { parseAddress, parseAssigned, parseAssignment } from "../../../src/settings/address/address.js";
import { ConfigError } from "../../../src/text/error.js";

/** It is loaded once at most, so these tests come before all others that need it. */
const loaded = vi.hoisted(() => ({ grammar: false }));
vi.mock("../../../src/settings/address/address-text.js", async (original) => {
  loaded.grammar = true;
  return await original();
});

describe("plain addresses", () => {
  it.each([
    ["console.bind=[::1]:80 'x'", "setting"],
    ["i2np.udp.port=1", "key"],
    ["router.config:any.key+=a b", "key"],
    ["i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config:type=x=y", "key"],
    ["tunnel[I2P HTTP Proxy].listenPort=1", "tunnel"],
  ])("%s loads no grammar", async (text, kind) => {
    const { address } = await parseAssignment(text);
    expect([address.kind, loaded.grammar]).toEqual([kind, false]);
  });

  it("are told from others, which load it", async () => {
    await parseAssignment("tunnel['a'].listenPort=1");
    expect(loaded.grammar).toBe(true);
  });

  const plain = fc.array(fc.constantFrom("a", ".", "b c", ":", "-", "+", "#", "client"), { maxLength: 6 });

  it("mean what the grammar says", async () => {
    await fc.assert(
      fc.asyncProperty(plain, fc.constantFrom("=", "+=", "-=", "=[x", "='y'+=z"), async (pieces, rest) => {
        const name = `x.config:${pieces.join("")}`;
        const node = parseAddressText(name);
        if ("expected" in node)
          await expect(parseAddress(name)).rejects.toMatchObject({ code: "ADDRESS_MALFORMED" });
        else expect(await parseAddress(name)).toMatchObject(node);
        const assignment = parseAssignmentText(name + rest);
        if ("expected" in assignment) return;
        expect(await parseAssignment(name + rest)).toMatchObject({
          ...assignment.assigned,
          address: { text: assignment.text, ...assignment.address },
        });
      }),
    );
  });
});

describe("what stands between the brackets", () => {
  it.each([
    ["client[2].args", 2],
    ['client["2"].args', "2"],
    ["client[SAMBridge].args", "SAMBridge"],
    ["tunnel[*].x", { kind: "all" }],
    ["tunnel['*'].x", { kind: "name", name: "*" }],
    ["tunnel[type=server].x", { kind: "type", type: "server" }],
    ["tunnel['type=server'].x", { kind: "name", name: "type=server" }],
    ['tunnel["a]""b"].x', { kind: "name", name: 'a]"b' }],
  ])("%s", async (text, selector) => {
    expect(await parseAddress(text)).toMatchObject({ text, selector });
  });

  it("may be all there is, where a field is meant anyway", async () => {
    const address = await parseAddress("tunnel[a]", "startOnLoad");
    expect(address).toMatchObject({ kind: "tunnel", field: "startOnLoad", text: "tunnel[a].startOnLoad" });
  });
});

describe("refusals", () => {
  it.each([
    ["client[a].bogus", "ADDRESS_UNKNOWN", "a client has no field bogus"],
    ["client[a]", "ADDRESS_MALFORMED", "here should stand . and a field:\n  client[a]\n           ^"],
    ["tunnel[a", "ADDRESS_MALFORMED", "here should stand ], for the [ in column 7:\n  tunnel[a\n          ^"],
    ["a.txt:b", "USAGE", "only *.config and *.xml files"],
    ["a.config:", "ADDRESS_MALFORMED", "here should stand a key"],
    ["", "ADDRESS_MALFORMED", "here should stand an address"],
    ["nobody[a].b", "ADDRESS_UNKNOWN", "is no setting"],
    ["a.xml:", "ADDRESS_MALFORMED", "here should stand a name"],
  ])("%s: %s", async (text, code, message) => {
    await expect(parseAddress(text)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("an assignment without =", async () => {
    await expect(parseAssignment("tunnel[a].b")).rejects.toMatchObject({ code: "USAGE" });
  });

  const piece = fc.constantFrom(
    ...`[]"'=+-.:# ab1*/@`,
    "tunnel[",
    "client[",
    "].args",
    ".xml:",
    ".config:",
    "type=",
  );

  it("any text is an address or a ConfigError, with its place where it breaks off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
        for (const parse of [parseAddress, parseAssigned]) {
          const error = await parse(pieces.join("")).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          if (error === undefined) continue;
          if (!ConfigError.is(error)) throw error;
          if (error.code === "ADDRESS_MALFORMED") expect(error.span).toBeDefined();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

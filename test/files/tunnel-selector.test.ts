import { describe, expect, test } from "vitest";
import { parseTunnelSelector, selectTunnels } from "../../src/files/tunnel-selector.js";

const tunnels = [
  { name: "Irc2P", type: "ircclient" },
  { name: "irc2p", type: "client" },
  { name: undefined, type: "client" },
];

describe("between the brackets of tunnel[…]", () => {
  test.each([
    { text: "*", selector: { kind: "all" } },
    { text: "type=server", selector: { kind: "type", type: "server" } },
    { text: "type=", selector: { kind: "type", type: "" } },
    { text: "I2P HTTP Proxy", selector: { kind: "name", name: "I2P HTTP Proxy" } },
    { text: "types=server", selector: { kind: "name", name: "types=server" } },
    { text: "", selector: { kind: "name", name: "" } },
  ])("$text", ({ text, selector }) => {
    expect(parseTunnelSelector(text)).toEqual(selector);
  });
});

describe("the tunnels that are meant", () => {
  test.each([
    { text: "*", numbers: [0, 1, 2] },
    { text: "type=client", numbers: [1, 2] },
    { text: "type=Client", numbers: [] },
    { text: "Irc2P", numbers: [0] },
    { text: "irc2p", numbers: [1] },
    { text: "IRC2P", numbers: [0, 1] },
    { text: "irc", numbers: [] },
    { text: "", numbers: [] },
  ])("by $text are $numbers", ({ text, numbers }) => {
    const found = selectTunnels(tunnels, parseTunnelSelector(text));
    expect(found).toEqual(numbers.map((number) => tunnels[number]));
  });
});

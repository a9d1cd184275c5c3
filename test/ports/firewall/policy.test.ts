import { expect, it } from "vitest";
import { type Allowed, policyOf } from "../../../src/ports/firewall/policy.js";
import type { Listener, Outbound } from "../../../src/ports/ports.js";
import { listener, outbound, stock } from "../../support/stock-ports.js";

function inboundOf(...listeners: readonly Listener[]): readonly Allowed[] {
  return policyOf({ listeners, outbound: [] }, false).inbound;
}

function outboundOf(...needs: readonly Outbound[]): readonly Allowed[] | undefined {
  return policyOf({ listeners: [], outbound: needs }, true).outbound;
}

it("lets nothing in that is on loopback or turned off", () => {
  expect(
    inboundOf(listener("console-http", 7657), listener("sam-tcp", 7656, { scope: "lan", enabled: false })),
  ).toEqual([]);
});

it("lets everybody to I2NP, whatever it is bound to: behind a home router that is a private address", () => {
  const bound = { bind: "192.168.1.20", scope: "lan", protocol: "udp" } as const;
  expect(inboundOf(listener("i2np-udp", 18321, bound))).toEqual([
    {
      protocol: "udp",
      ports: [[18321, 18321]],
      others: "any",
      to: { family: "ipv4", text: "192.168.1.20" },
      what: "i2np-udp: 192.168.1.20",
    },
  ]);
});

it.each([
  ["0.0.0.0", "internet", "private", undefined],
  ["::", "internet", "private", undefined],
  ["192.168.1.20", "lan", "private", { family: "ipv4", text: "192.168.1.20" }],
  ["fd00::1", "lan", "private", { family: "ipv6", text: "fd00::1" }],
  ["fe80::1%eth0", "lan", "private", { family: "ipv6", text: "fe80::1" }],
  ["::ffff:192.168.1.20", "lan", "private", { family: "ipv4", text: "192.168.1.20" }],
  ["203.0.113.5", "internet", "any", { family: "ipv4", text: "203.0.113.5" }],
  ["2001:db8::5", "internet", "any", { family: "ipv6", text: "2001:db8::5" }],
  ["0", "internet", "private", undefined],
  ["::%eth0", "internet", "private", undefined],
  ["::ffff:0.0.0.0", "internet", "private", undefined],
  ["10.5", "lan", "private", { family: "ipv4", text: "10.0.0.5" }],
  ["::ffff:c0a8:114", "lan", "private", { family: "ipv4", text: "192.168.1.20" }],
  ["[2001:db8::5]", "internet", "any", { family: "ipv6", text: "2001:db8::5" }],
  ["nas.example", "internet", "private", undefined],
  ["private", "lan", "private", undefined],
] as const)("lets to a console at %s (%s): %s", (bind, scope, others, to) => {
  expect(inboundOf(listener("console-http", 7657, { bind, scope }))).toEqual([
    {
      protocol: "tcp",
      ports: [[7657, 7657]],
      others,
      to,
      what: `console-http: ${bind === "private" ? "every private address" : bind.replace("%", "?")}`,
    },
  ]);
});

it("leaves out a port that is not drawn yet, and says so", () => {
  const drawn = { range: [9151, 30_777], scope: "internet", bind: "0.0.0.0" } as const;
  const listeners = [
    listener("i2np-udp", undefined, { ...drawn, protocol: "udp" }),
    listener("i2np-tcp", undefined, drawn),
    listener("irc-dcc", undefined, { scope: "lan", what: "DCC of tunnel Irc2P" }),
  ];
  const { inbound, missing } = policyOf({ listeners, outbound: [] }, false);
  expect(inbound).toEqual([]);
  expect(missing).toEqual([
    "The I2NP port is not drawn yet, so it is not let in: set i2np.port first, then export again.",
    "DCC of tunnel Irc2P: its port is drawn when it starts, so it is not let in.",
  ]);
});

it("has one rule for what is there twice", () => {
  const console = listener("console-http", 7657, { bind: "0.0.0.0", scope: "internet" });
  expect(inboundOf(console, console)).toHaveLength(1);
});

it("restricts what leaves only when it is asked to", () => {
  expect(policyOf(stock, false).outbound).toBeUndefined();
  expect(policyOf(stock, true).outbound).not.toEqual([]);
});

it("needs no rule for what stays on this machine, and for what is turned off", () => {
  expect(outboundOf(outbound("news-update", [[4444, 4444]], { to: "127.0.0.1" }))).toEqual([]);
  expect(outboundOf(outbound("ntp", [[123, 123]], { enabled: false }))).toEqual([]);
  expect(outboundOf(outbound("bandwidth-test", []))).toEqual([]);
});

it("lets a server tunnel to its target, by address or, where that is a name, in private networks", () => {
  const targets = ["192.168.1.30", "nas.example"].map((to) =>
    outbound("server-target-out", [[80, 80]], { to }),
  );
  expect(outboundOf(...targets)?.map(({ others, to }) => [others, to?.text])).toEqual([
    ["any", "192.168.1.30"],
    ["private", undefined],
  ]);
});

it("lets UPnP to private networks, at no port of a server, and to the group of the search", () => {
  const rules = outboundOf(
    outbound("upnp-search-out", [[1900, 1900]], { protocol: "udp", to: "239.255.255.250, ff02::c" }),
    outbound("upnp-control-out", []),
  );
  expect(rules?.map(({ others, ports, to }) => [others, ports, to])).toEqual([
    ["upnp", [[1900, 1900]], undefined],
    ["private", [[1024, 65_535]], undefined],
  ]);
});

import { describe, expect, test } from "vitest";
import { knownTunnels, matchKnownTunnel } from "../../src/files/known-tunnels.js";
import { readTunnels } from "../../src/files/tunnel.js";
import { PropertiesText } from "../../src/properties/text.js";

/** The numbers of the tunnels of a text that are a known one. */
function matched(known: keyof typeof knownTunnels, lines: readonly string[]) {
  const reader = new PropertiesText(lines.join("\n"));
  const tunnels = readTunnels(reader).map((tunnel) => ({ ...tunnel, reader }));
  return matchKnownTunnel(tunnels, knownTunnels[known]).map(({ number }) => number);
}

const tunnel = (number: number, name: string, type: string, target = "") => [
  `tunnel.${number}.name=${name}`,
  `tunnel.${number}.type=${type}`,
  `tunnel.${number}.targetDestination=${target}`,
];

describe("a known tunnel", () => {
  test("is the one of its type, whatever its name", () => {
    expect(matched("irc", [...tunnel(0, "chat", "ircclient"), ...tunnel(1, "x", "client")])).toEqual([0]);
  });

  test("among several of its type is the one of the stock name", () => {
    const two = [...tunnel(0, "chat", "ircclient"), ...tunnel(1, "Irc2P", "ircclient")];
    expect(matched("irc", two)).toEqual([1]);
  });

  test("is each of several that have other names", () => {
    const two = [...tunnel(0, "chat", "ircclient"), ...tunnel(1, "talk", "ircclient")];
    expect(matched("irc", two)).toEqual([0, 1]);
  });

  test("is none of another type", () => {
    expect(matched("socks", tunnel(0, "I2P SOCKS Proxy", "socksirctunnel"))).toEqual([]);
  });

  test.each([
    { target: "smtp.postman.i2p", found: [0] },
    { target: "smtp.postman.i2p:25", found: [0] },
    { target: "other.i2p, smtp.postman.i2p:25", found: [0] },
    { target: "xsmtp.postman.i2p", found: [] },
    { target: "", found: [] },
  ])("known by where it leads: $target", ({ target, found }) => {
    expect(matched("smtp", tunnel(0, "mail", "client", target))).toEqual(found);
  });
});

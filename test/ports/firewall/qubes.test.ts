import { describe, expect, it } from "vitest";
import { exportFirewall } from "../../../src/ports/firewall/export.js";
import { mustSkip, Network, reached } from "../../support/network.js";
import { listener, stock } from "../../support/stock-ports.js";

const wide = { bind: "0.0.0.0", scope: "internet" } as const;
const ports = {
  listeners: [
    listener("http-proxy", 4444, wide),
    listener("console-http", 7657, wide),
    listener("sam-tcp", 7656, wide),
    listener("sam-udp", 7655, { ...wide, protocol: "udp" }),
    listener("i2np-tcp", 18321, wide),
    listener("upnp-http-events", 7652, { bind: "private addresses", scope: "lan" }),
  ],
  outbound: [],
};

it("leaves out I2CP and the wrapper's port where they are on loopback", () => {
  const { text } = exportFirewall("qubes", stock, false);
  expect(text).not.toContain("7654");
  expect(text).not.toContain("32000");
  const withI2cp = { listeners: [listener("i2cp", 7654, wide)], outbound: [] };
  expect(exportFirewall("qubes", withI2cp, false)).toEqual({
    text: expect.stringContaining('\nI2P_HTTP=\nI2P_PORTS="7654"\n'),
    notes: [],
  });
});

it("has a list for every fifteen ports", () => {
  const many = Array.from({ length: 20 }, (_, index) => listener("tunnel", 10_000 + 2 * index, wide));
  const { text } = exportFirewall("qubes", { listeners: many, outbound: [] }, false);
  expect(text).toMatch(/^I2P_PORTS="10000,[\d,]+,10028 10030,[\d,]+,10038"$/m);
});

/** What a qube's own firewall begins with, in Qubes 4.2 and before. */
const usual = {
  nft: `table ip qubes {
    chain custom-input { }
    chain input { type filter hook input priority 0; policy drop; ct state established,related accept; jump custom-input; }
  }`,
  iptables:
    "*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT\nCOMMIT\n",
};
const loaders = [
  ["Qubes 4.2", (qube: Network) => qube.run(["nft", "-f", "-"], usual.nft), "nft"],
  ["Qubes 4.1", (qube: Network) => qube.run(["iptables-restore"], usual.iptables), "iptables"],
] as const;

describe.each(loaders)("in %s", (_, begin, tool) => {
  describe.skipIf(mustSkip(`Firewalls, qubes, ${tool}`, tool))("other qubes", () => {
    async function qubes(): Promise<readonly [Network, Network]> {
      const qube = await Network.open();
      const other = await Network.open(qube);
      qube.join(other, ["vif3.0", "eth0"], [["10.137.0.1/24", "10.137.0.9/24"]]);
      other.run(["ip", "route", "add", "default", "via", "10.137.0.1"]);
      begin(qube);
      return [qube, other];
    }
    const load = (qube: Network) => qube.run(["sh", "-e"], exportFirewall("qubes", ports, false).text);

    it("reach the proxies, SAM and the console, at the qube and at the address for I2P, and nothing else", async () => {
      const [qube, other] = await qubes();
      load(qube);
      const places = (host: string) => [
        `tcp ${host} 4444`,
        `tcp ${host} 7656`,
        `tcp ${host} 7657`,
        `udp ${host} 7655`,
      ];
      const allowed = ["10.137.0.1", "10.100.100.100"].flatMap(places);
      const forbidden = [
        "tcp 10.137.0.1 22",
        "tcp 10.137.0.1 18321",
        "tcp 10.137.0.1 7652",
        "tcp 10.100.100.100 80",
      ];
      expect(await reached(other, qube, [...allowed, ...forbidden])).toEqual(allowed);
    });

    it("may be let in twice, as the script is run again and again", async () => {
      const [qube] = await qubes();
      const list = () =>
        tool === "nft" ? qube.run(["nft", "list", "ruleset"]) : qube.run(["iptables-save"]);
      load(qube);
      const first = list().replace(/^#.*$|\[.*\]/gm, "");
      load(qube);
      expect(list().replace(/^#.*$|\[.*\]/gm, "")).toBe(first);
    });
  });
});

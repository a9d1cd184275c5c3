import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exportFirewall } from "../../../src/ports/firewall/export.js";
import type { FirewallFormat } from "../../../src/ports/firewall/formats.js";
import { mustSkip, Network, reached } from "../../support/network.js";
import { listener, outbound, stock } from "../../support/stock-ports.js";

/** The machine with the firewall, and what else there is: in the same private network, and with a public address. */
const MACHINE = { near: "192.168.7.1", far: "198.51.100.1", near6: "fd00:7::1", far6: "2001:db8::1" };
const OTHER = { near: "192.168.7.2", far: "198.51.100.2", near6: "fd00:7::2", far6: "2001:db8::2" };

const opened = {
  ...stock,
  listeners: [
    ...stock.listeners,
    listener("console-http", 7657, { bind: "0.0.0.0", scope: "internet" }),
    listener("sam-tcp", 7656, { bind: MACHINE.near, scope: "lan" }),
    listener("sam-udp", 7655, { bind: MACHINE.near6, scope: "lan", protocol: "udp" }),
    listener("tunnel", 8081, { bind: MACHINE.far, scope: "internet" }),
  ],
  outbound: [...stock.outbound, outbound("server-target-out", [[80, 80]], { to: OTHER.near })],
};

const loaders: readonly (readonly [
  FirewallFormat,
  (machine: Network, text: string) => void,
  readonly string[],
])[] = [
  ["nft", (machine, text) => machine.run(["nft", "-f", "-"], text), ["nft"]],
  ["nft-rules", (machine, text) => machine.run(["nft", "-f", "-"], inChain(text)), ["nft"]],
  [
    "iptables",
    (machine, text) => {
      for (const program of ["iptables-restore", "ip6tables-restore"]) machine.run([program], text);
    },
    ["iptables-restore", "ip6tables-restore"],
  ],
];

describe.each(loaders)("packets through %s", (format, load, tools) => {
  describe.skipIf(mustSkip(`Packets through ${format}`, ...tools))("in networks of their own", () => {
    async function network(withOutbound: boolean): Promise<readonly [Network, Network]> {
      const machine = await Network.open();
      const other = await Network.open(machine);
      machine.join(
        other,
        ["i2p0", "i2p1"],
        [
          [`${MACHINE.near}/24`, `${OTHER.near}/24`],
          [`${MACHINE.far}/24`, `${OTHER.far}/24`],
          [`${MACHINE.near6}/64`, `${OTHER.near6}/64`],
          [`${MACHINE.far6}/64`, `${OTHER.far6}/64`],
        ],
      );
      load(machine, exportFirewall(format, opened, withOutbound).text);
      return [machine, other];
    }

    it("come in where something is meant to be reached, and nowhere else", async () => {
      const [machine, other] = await network(false);
      const allowed = [
        ...Object.values(MACHINE).flatMap((host) => [`tcp ${host} 18321`, `udp ${host} 18321`]),
        ...[MACHINE.near, MACHINE.near6].flatMap((host) => [
          `tcp ${host} 7657`,
          `udp ${host} 1900`,
          `tcp ${host} 7652`,
        ]),
        `tcp ${MACHINE.near} 7656`,
        `udp ${MACHINE.near6} 7655`,
        `tcp ${MACHINE.far} 8081`,
      ];
      const forbidden = [
        ...[MACHINE.far, MACHINE.far6].flatMap((host) => [
          `tcp ${host} 7657`,
          `udp ${host} 1900`,
          `tcp ${host} 7652`,
        ]),
        ...Object.values(MACHINE).flatMap((host) => [
          `tcp ${host} 22`,
          `tcp ${host} 4444`,
          `udp ${host} 7657`,
        ]),
        `tcp ${MACHINE.near6} 7656`,
        `tcp ${MACHINE.far} 7656`,
        `udp ${MACHINE.near} 7655`,
        `tcp ${MACHINE.near} 8081`,
      ];
      expect(await reached(other, machine, [...allowed, ...forbidden])).toEqual(allowed);
    });

    it("go out where I2P has to get, and nowhere else", async () => {
      const [machine, other] = await network(true);
      const allowed = [
        ...[OTHER.far, OTHER.far6].flatMap((host) => [
          ...["udp", "tcp"].flatMap((protocol) =>
            [40_000, 1024, 65_535, 53].map((port) => `${protocol} ${host} ${port}`),
          ),
          ...[443, 8443].map((port) => `tcp ${host} ${port}`),
          `udp ${host} 123`,
        ]),
        `udp ${OTHER.near} 1900`,
        `tcp ${OTHER.near} 80`,
      ];
      const forbidden = [OTHER.far, OTHER.far6].flatMap((host) => [
        ...["udp", "tcp"].flatMap((protocol) =>
          [9050, 7657, 22].map((port) => `${protocol} ${host} ${port}`),
        ),
        `tcp ${host} 80`,
        `tcp ${host} 123`,
        `udp ${host} 443`,
        `udp ${host} 1900`,
      ]);
      expect(await reached(machine, other, [...allowed, ...forbidden])).toEqual(allowed);
    });

    it("go out everywhere where no outbound policy is wanted, and to itself", async () => {
      const [machine, other] = await network(false);
      const places = [`tcp ${OTHER.far} 80`, `udp ${OTHER.far6} 9050`];
      expect(await reached(machine, other, places)).toEqual(places);
      const own = ["tcp 127.0.0.1 4444", "udp ::1 7657"];
      expect(await reached(machine, machine, own)).toEqual(own);
    });
  });
});

/** The bare rules in a chain such as somebody may have, included as they say. */
function inChain(rules: string): string {
  const home = mkdtempSync(join(tmpdir(), "i2pconf-nft-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  writeFileSync(join(home, "i2p.rules"), rules);
  const [hook, side] = rules.includes("an output chain") ? ["output", "oifname"] : ["input", "iifname"];
  const usual = `${side} "lo" accept; ct state established,related accept; meta l4proto { icmp, ipv6-icmp } accept`;
  return `table inet own {
    chain own {
      type filter hook ${hook} priority 0; policy drop; ${usual}
      include "${home}/i2p.rules"
    }
  }`;
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exportFirewall } from "../../../src/ports/firewall/export.js";
import type { FirewallFormat } from "../../../src/ports/firewall/formats.js";
import type { Ports } from "../../../src/ports/ports.js";
import { mustSkip, Network } from "../../support/network.js";
import { listener, outbound, stock } from "../../support/stock-ports.js";

/** Everything that the rules can be made of, under a name that would like to be more than one. */
const all: Ports = {
  listeners: [
    ...stock.listeners,
    listener("tunnel", 8081, { bind: "0.0.0.0", scope: "internet", what: "tunnel 'a\"; }\n$(b) `c` \\" }),
    ...["192.168.7.1", "fd00::1", "fe80::1%eth0", "nas.example"].map((bind) =>
      listener("tunnel", 8082, { bind, scope: "lan", what: "tunnel Прокси" }),
    ),
    ...["198.51.100.7", "2001:db8::7"].map((bind) => listener("tunnel", 8083, { bind, scope: "internet" })),
  ],
  outbound: [
    ...stock.outbound,
    ...["192.168.7.9", "fd00::9", "nas.example"].map((to) =>
      outbound("server-target-out", [[80, 80]], { to }),
    ),
  ],
};
const cases = [
  ["a stock installation", stock],
  ["everything", all],
  ["nothing", { listeners: [], outbound: [] }],
] as const;

describe.skipIf(mustSkip("Firewalls, nft", "nft"))("nft", () => {
  it.each(cases)("accepts %s", async (_, ports) => {
    const network = await Network.open();
    for (const withOutbound of [false, true])
      network.run(["nft", "-c", "-f", "-"], exportFirewall("nft", ports, withOutbound).text);
  });

  it("has the same rules after the second time, and none of those of before", async () => {
    const network = await Network.open();
    const load = (withOutbound: boolean) => {
      network.run(["nft", "-f", "-"], exportFirewall("nft", all, withOutbound).text);
      return network.run(["nft", "list", "ruleset"]);
    };
    const first = load(false);
    expect(load(true)).toContain("chain output");
    expect(load(false)).toBe(first);
  });

  it("leaves other tables as they are", async () => {
    const network = await Network.open();
    network.run(["nft", "add", "table", "inet", "own"]);
    network.run(["nft", "-f", "-"], exportFirewall("nft", all, true).text);
    expect(network.run(["nft", "list", "tables"])).toBe("table inet own\ntable inet i2p\n");
  });
});

describe.skipIf(mustSkip("Firewalls, iptables", "iptables-restore", "ip6tables-restore"))("iptables", () => {
  it.each(cases)("accepts %s, for IPv4 and IPv6", async (_, ports) => {
    const network = await Network.open();
    for (const withOutbound of [false, true])
      for (const program of ["iptables-restore", "ip6tables-restore"])
        network.run([program, "--test"], exportFirewall("iptables", ports, withOutbound).text);
  });

  it("has the same rules after the second time", async () => {
    const network = await Network.open();
    const load = () => {
      network.run(["iptables-restore"], exportFirewall("iptables", all, true).text);
      return network.run(["iptables", "-S"]);
    };
    const first = load();
    expect(load()).toBe(first);
  });
});

/** A script with one network of each kind: every run of these commands takes a while. */
function shortened(script: string): string {
  return script.replace(/^([A-Z]+\d="\S+)(?: \S+)*"$/gm, '$1"');
}

describe.skipIf(mustSkip("Firewalls, ufw", "ufw"))("ufw", () => {
  it("would carry out every command", { timeout: 120_000 }, async () => {
    const network = await Network.open();
    const script = shortened(exportFirewall("ufw", all, true).text);
    const said = network.run(["sh", "-e"], `ufw() { command ufw --dry-run "$@"; }\n${script}`);
    expect(said).toContain("Default outgoing policy changed to 'reject'");
    expect(said).not.toContain("ERROR");
  });
});

describe.skipIf(mustSkip("Firewalls, firewalld", "firewall-offline-cmd"))("firewalld", () => {
  it("takes every command, also a second time", { timeout: 120_000 }, async () => {
    const home = mkdtempSync(join(tmpdir(), "i2pconf-firewalld-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    cpSync("/etc/firewalld", home, { recursive: true });
    const network = await Network.open();
    // The same options without the service, whose files are changed at once. The policy may be missing when it is to go.
    const offline = `firewalld() {
      test "$1" = --reload && return
      shift
      firewall-offline-cmd --system-config="${home}" "$@" || test "$1" = --delete-policy=i2p-out
    }`;
    const script = shortened(exportFirewall("firewalld", all, true).text).replaceAll(
      /^(.*?)firewall-cmd /gm,
      "$1firewalld ",
    );
    const load = () => {
      network.run(["sh", "-e"], `${offline}\n${script}`);
      const show = ["firewall-offline-cmd", `--system-config=${home}`];
      network.run([...show, "--check-config"]);
      return network.run([...show, "--list-all"]) + network.run([...show, "--info-policy=i2p-out"]);
    };
    const first = load();
    expect(first).toContain("target: REJECT");
    expect(load()).toBe(first);
  });
});

describe.each(["ufw", "firewalld", "qubes"] as const satisfies readonly FirewallFormat[])("%s", (format) => {
  it("is a shell script", () => {
    for (const [, ports] of cases) {
      const { status, stderr } = spawnSync("sh", ["-n"], {
        encoding: "utf8",
        input: exportFirewall(format, ports, true).text,
      });
      expect([status, stderr]).toEqual([0, ""]);
    }
  });
});

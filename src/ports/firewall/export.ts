import type { Ports } from "../ports.js";
import { firewalld } from "./firewalld.js";
import type { FirewallFormat } from "./formats.js";
import { iptables } from "./iptables.js";
import { nft } from "./nft.js";
import { nftRules } from "./nft-rules.js";
import { policyOf } from "./policy.js";
import { loopbackNotes, qubes } from "./qubes.js";
import { remarksOn } from "./texts.js";
import { ufw } from "./ufw.js";

/** A text for a firewall, and what whoever loads it has to know; the text says it as well. */
export interface FirewallExport {
  readonly text: string;
  readonly notes: readonly string[];
}

const writers = { nft, "nft-rules": nftRules, iptables, ufw, firewalld } as const;

/** What these listeners, and if wanted the outbound needs, come to in the words of a firewall. */
export function exportFirewall(format: FirewallFormat, ports: Ports, withOutbound: boolean): FirewallExport {
  if (format === "qubes") {
    const notes = withOutbound
      ? ["A part of Qubes' script has no outbound half: what leaves a qube is set in dom0."]
      : [];
    return { text: qubes(ports), notes: [...notes, ...loopbackNotes(ports)] };
  }
  const policy = policyOf(ports, withOutbound);
  return { text: writers[format](policy), notes: [...strictNotes(format), ...remarksOn(policy)] };
}

function strictNotes(format: FirewallFormat): readonly string[] {
  if (format !== "nft" && format !== "iptables") return [];
  return [
    "It drops every new connection that it does not name, SSH as well: see the place for your own rules in it.",
  ];
}

import { inlineSet, rulesOf } from "./nft-rules.js";
import type { Allowed, Family, Others, Policy } from "./policy.js";
import { comment, indented, outboundRemark, remarksOn } from "./texts.js";

const icmp = [
  "# Errors, path MTU; for IPv6 also neighbour discovery",
  "meta l4proto { icmp, ipv6-icmp } accept",
];

/** A file for `nft -f`: a table of its own, which takes the place of itself. */
export function nft(policy: Policy): string {
  const { inbound, outbound } = policy;
  const header = [
    "The firewall of a machine with I2P, for nftables 0.9.3 or later. It is a table of its own, beside the other tables.",
    "",
    "    nft -c -f FILE                says whether it can be loaded",
    "    nft -f FILE                   loads it until the machine restarts; again, it takes the place of itself",
    "    nft delete table inet i2p     takes it away",
    "",
    "It drops every connection to this machine that it does not name, SSH as well: what else this machine serves is to be added where it says so. What it drops is gone, whatever other tables accept. Forwarded packets are not its business.",
    outboundRemark(policy),
    ...remarksOn(policy),
  ];
  const body = [...(usesPrivate(policy) ? [...definitions(), ""] : []), ...table(inbound, outbound)];
  return ["#!/usr/sbin/nft -f", ...comment(header), "", ...body, ""].join("\n");
}

function table(inbound: readonly Allowed[], outbound: readonly Allowed[] | undefined): readonly string[] {
  const chains = [...inputChain(inbound), ...(outbound === undefined ? [] : ["", ...outputChain(outbound)])];
  return ["table inet i2p", "delete table inet i2p", "table inet i2p {", ...indented(chains, 2), "}"];
}

function inputChain(inbound: readonly Allowed[]): readonly string[] {
  const rules = [
    "type filter hook input priority 0; policy drop;",
    'iifname "lo" accept',
    "ct state established,related accept",
    ...icmp,
    "# Answers of DHCP, which no connection is known of",
    "udp sport 67 udp dport 68 accept",
    "ip6 saddr fe80::/10 udp sport 547 udp dport 546 accept",
    "# What else this machine serves comes here:",
    "# tcp dport 22 accept",
    "",
    ...rulesOf(inbound, "in", definedSet),
  ];
  return ["chain input {", ...indented(rules, 2), "}"];
}

function outputChain(outbound: readonly Allowed[]): readonly string[] {
  const rules = [
    "type filter hook output priority 0; policy drop;",
    'oifname "lo" accept',
    "ct state established,related accept",
    ...icmp,
    "# DHCP",
    "udp dport { 67, 547 } accept",
    "# What else this machine connects to comes here:",
    "# tcp dport 80 accept",
    "",
    ...rulesOf(outbound, "out", definedSet),
    "# An answer at once, instead of silence until a time limit",
    "reject with icmpx type admin-prohibited",
  ];
  return ["chain output {", ...indented(rules, 2), "}"];
}

function definitions(): readonly string[] {
  return [
    "# Who may reach what is not meant for everybody",
    ...(["ipv4", "ipv6"] as const).map(
      (family) => `define ${nameOf(family)} = ${inlineSet("private", family)}`,
    ),
  ];
}

function usesPrivate({ inbound, outbound = [] }: Policy): boolean {
  return [...inbound, ...outbound].some(({ others }) => others === "private");
}

function definedSet(others: Others, family: Family): string | undefined {
  return others === "private" ? `$${nameOf(family)}` : inlineSet(others, family);
}

function nameOf(family: Family): string {
  return `private_${family}`;
}

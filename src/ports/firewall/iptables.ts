import { portLists } from "./multiport.js";
import { familiesOf, networksOf } from "./networks.js";
import type { Allowed, Policy } from "./policy.js";
import { comment, outboundRemark, remarksOn } from "./texts.js";

const families = { ipv4: "-4 ", ipv6: "-6 " } as const;

/** The table `filter` as `iptables-restore` and `ip6tables-restore` take it: one file for both, each leaves out the other's lines. */
export function iptables(policy: Policy): string {
  const { inbound, outbound } = policy;
  const header = [
    "The firewall of a machine with I2P, for iptables: the whole table filter, the same file for IPv4 and IPv6.",
    "",
    "    iptables-restore --test FILE && ip6tables-restore --test FILE    says whether it can be loaded",
    "    iptables-restore FILE && ip6tables-restore FILE                  loads it until the machine restarts",
    "",
    "It takes the place of all rules of that table, those of other programs such as Docker as well. It drops every connection to this machine that it does not name, SSH too: what else this machine serves is to be added where it says so.",
    outboundRemark(policy),
    ...remarksOn(policy),
  ];
  const chains = [":INPUT DROP [0:0]", `:OUTPUT ${outbound === undefined ? "ACCEPT" : "DROP"} [0:0]`];
  const rules = [...inputRules(inbound), ...(outbound === undefined ? [] : outputRules(outbound))];
  return [...comment(header), "*filter", ...chains, ...rules, "COMMIT", ""].join("\n");
}

function inputRules(inbound: readonly Allowed[]): readonly string[] {
  return [
    "-A INPUT -i lo -j ACCEPT",
    ...basicRules("INPUT"),
    "# Answers of DHCP, which no connection is known of",
    "-4 -A INPUT -p udp --sport 67 --dport 68 -j ACCEPT",
    "-6 -A INPUT -s fe80::/10 -p udp --sport 547 --dport 546 -j ACCEPT",
    "# What else this machine serves comes here:",
    "# -A INPUT -p tcp --dport 22 -j ACCEPT",
    ...inbound.flatMap((allowed) => rulesOf(allowed, "INPUT", "-s")),
  ];
}

function outputRules(outbound: readonly Allowed[]): readonly string[] {
  return [
    "-A OUTPUT -o lo -j ACCEPT",
    ...basicRules("OUTPUT"),
    "# DHCP",
    "-4 -A OUTPUT -p udp --dport 67 -j ACCEPT",
    "-6 -A OUTPUT -p udp --dport 547 -j ACCEPT",
    "# What else this machine connects to comes here:",
    "# -A OUTPUT -p tcp --dport 80 -j ACCEPT",
    ...outbound.flatMap((allowed) => rulesOf(allowed, "OUTPUT", "-d")),
    "# An answer at once, instead of silence until a time limit",
    "-A OUTPUT -j REJECT",
  ];
}

function basicRules(chain: string): readonly string[] {
  return [
    `-A ${chain} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT`,
    "# Errors, path MTU; for IPv6 also neighbour discovery",
    `-4 -A ${chain} -p icmp -j ACCEPT`,
    `-6 -A ${chain} -p ipv6-icmp -j ACCEPT`,
  ];
}

function rulesOf(allowed: Allowed, chain: string, others: "-s" | "-d"): readonly string[] {
  const { protocol, ports, to } = allowed;
  const rules = familiesOf(allowed).flatMap((family) => {
    const start = `${family === undefined ? "" : families[family]}-A ${chain}`;
    const networks = family && networksOf(allowed.others, family);
    const addresses = [
      ...(networks === undefined ? [] : [` ${others} ${networks.join()}`]),
      ...(to === undefined ? [] : [` -d ${to.text}`]),
    ].join("");
    return portLists(ports).map((list) => `${start}${addresses} -p ${protocol} ${dports(list)} -j ACCEPT`);
  });
  return [...comment([allowed.what]), ...rules];
}

function dports(list: string): string {
  return list.includes(",") ? `-m multiport --dports ${list}` : `--dport ${list}`;
}

import type { Allowed, Policy } from "./policy.js";
import { forNetworks, networkVariables } from "./shell.js";
import { comment, outboundRemark, remarksOn } from "./texts.js";

const COMMAND = "firewall-cmd --permanent";
const NAME = "i2p-out";

/** Commands of firewalld for its default zone; the outbound policy is one of firewalld's policies, which version 0.9 brought. */
export function firewalld(policy: Policy): string {
  const { inbound, outbound } = policy;
  const header = [
    "What I2P needs, for firewalld: to be run by root as a shell script, or pasted into root's shell.",
    "",
    "    sh FILE; firewall-cmd --list-all",
    "",
    "It adds to the default zone and takes nothing away; what the zone allows besides, such as SSH, stays allowed, and a zone that accepts everything, such as trusted, does not become stricter.",
    outboundRemark(policy),
    ...(outbound === undefined
      ? []
      : [
          `For that it makes the policy ${NAME}, which firewalld 0.9 or later knows.`,
          `    ${COMMAND} --delete-policy=${NAME}    takes it away`,
        ]),
    ...remarksOn(policy),
  ];
  const lines = [
    ...networkVariables(policy),
    "",
    ...inbound.flatMap((allowed) => commandsOf(allowed, COMMAND, "source")),
    ...(outbound === undefined ? [] : policyCommands(outbound)),
    "firewall-cmd --reload",
  ];
  return ["#!/bin/sh", ...comment(header), "", ...lines, ""].join("\n");
}

function policyCommands(outbound: readonly Allowed[]): readonly string[] {
  const command = `${COMMAND} --policy=${NAME}`;
  return [
    "",
    "# A policy that is there from last time is made anew",
    `${COMMAND} --delete-policy=${NAME} 2>/dev/null`,
    `${COMMAND} --new-policy=${NAME}`,
    `${command} --add-ingress-zone=HOST`,
    `${command} --add-egress-zone=ANY`,
    `${command} --set-target=REJECT`,
    "# Errors, path MTU; for IPv6 also neighbour discovery",
    `${command} --add-protocol=icmp --add-protocol=ipv6-icmp`,
    "# DHCP",
    `${command} --add-port=67/udp --add-port=547/udp`,
    ...outbound.flatMap((allowed) => commandsOf(allowed, command, "destination")),
  ];
}

function commandsOf(allowed: Allowed, command: string, side: "source" | "destination"): readonly string[] {
  const { protocol, ports, to } = allowed;
  const written = ports.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const commands = forNetworks(allowed, (network, family) => {
    const addresses = [
      ...(network === undefined ? [] : [` ${side} address=${network}`]),
      ...(to === undefined ? [] : [` destination address=${to.text}`]),
    ].join("");
    const options = written.map((port) =>
      family === undefined
        ? `--add-port=${port}/${protocol}`
        : `--add-rich-rule="rule family=${family}${addresses} port port=${port} protocol=${protocol} accept"`,
    );
    return [command, ...options].join(" ");
  });
  return [...comment([allowed.what]), ...commands];
}

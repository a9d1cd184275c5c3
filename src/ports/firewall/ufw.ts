import { portLists } from "./multiport.js";
import type { Allowed, Policy } from "./policy.js";
import { forNetworks, networkVariables } from "./shell.js";
import { comment, outboundRemark, remarksOn } from "./texts.js";

/** Commands of ufw, which keeps its rules over a restart and does nothing for one that is there already. */
export function ufw(policy: Policy): string {
  const { inbound, outbound } = policy;
  const header = [
    "What I2P needs, for ufw: to be run by root as a shell script, or pasted into root's shell.",
    "",
    "    sh FILE; ufw status verbose",
    "",
    "It adds rules and takes none away. It relies on ufw's default, to deny what comes in, and does not turn ufw on: allow what else this machine serves, such as SSH with ufw allow OpenSSH, then say ufw enable.",
    outboundRemark(policy),
    ...remarksOn(policy),
  ];
  const out = [
    ...(outbound ?? []).flatMap((allowed) => rulesOf(allowed, "out")),
    "# DHCP",
    "ufw allow out proto udp to any port 67,547 comment 'DHCP'",
    "ufw default reject outgoing",
  ];
  const rules = inbound.flatMap((allowed) => rulesOf(allowed, "in"));
  const lines = [...networkVariables(policy), "", ...rules, ...(outbound === undefined ? [] : out)];
  return ["#!/bin/sh", ...comment(header), "", ...lines, ""].join("\n");
}

function rulesOf(allowed: Allowed, direction: "in" | "out"): readonly string[] {
  const { protocol, ports, to, what } = allowed;
  return portLists(ports).flatMap((list) =>
    forNetworks(allowed, (network) => {
      const other = network === undefined ? undefined : `"${network}"`;
      const [from, target] = direction === "in" ? [other, to?.text] : [undefined, to?.text ?? other];
      return `ufw allow ${direction} proto ${protocol} from ${from ?? "any"} to ${target ?? "any"} port ${list} comment '${what}'`;
    }),
  );
}

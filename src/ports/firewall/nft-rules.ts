import { familiesOf, networksOf } from "./networks.js";
import type { Allowed, Family, Others, Policy } from "./policy.js";
import { comment, remarksOn } from "./texts.js";

type Direction = "in" | "out";
/** Writes the networks of the other side as a set; `undefined` for all. */
type WriteSet = (others: Others, family: Family) => string | undefined;

/** Rules for a chain of one's own: those of an input chain, or with the outbound policy those of an output chain alone. */
export function nftRules(policy: Policy): string {
  const { inbound, outbound } = policy;
  const isInput = outbound === undefined;
  const rules = isInput ? rulesOf(inbound, "in", inlineSet) : rulesOf(outbound, "out", inlineSet);
  const header = [
    `Rules for I2P in ${isInput ? "an input" : "an output"} chain of your own, for nftables. Inside of the chain say`,
    "",
    '    include "/etc/nftables.d/i2p.rules"',
    "",
    "They only accept. Loopback, established connections, ICMP, and what happens to all other packets, are up to your chain.",
    ...remarksOn(policy),
  ];
  return [...comment(header), "", ...rules, ""].join("\n");
}

/** One rule for each family of addresses that needs one, under a comment. */
export function rulesOf(
  allowed: readonly Allowed[],
  direction: Direction,
  writeSet: WriteSet,
): readonly string[] {
  return allowed.flatMap((each) => {
    const ports = each.ports.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    const target = ports.length === 1 ? ports.join() : `{ ${ports.join(", ")} }`;
    const rules = familiesOf(each).map((family) =>
      [...addresses(each, family, direction, writeSet), each.protocol, "dport", target, "accept"].join(" "),
    );
    return [...comment([each.what]), ...rules];
  });
}

function addresses(
  { others, to }: Allowed,
  family: Family | undefined,
  direction: Direction,
  writeSet: WriteSet,
): readonly string[] {
  if (family === undefined) return [];
  const word = family === "ipv4" ? "ip" : "ip6";
  const set = writeSet(others, family);
  return [
    ...(set === undefined ? [] : [word, direction === "in" ? "saddr" : "daddr", set]),
    ...(to === undefined ? [] : [word, "daddr", to.text]),
  ];
}

export function inlineSet(others: Others, family: Family): string | undefined {
  const networks = networksOf(others, family);
  return networks && `{ ${networks.join(", ")} }`;
}

import { selectTunnels } from "../../files/tunnel-selector.js";
import { writtenName } from "../../files/written-name.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import type { Address } from "../address/address.js";
import { tunnelFallback } from "../reading/fallback.js";
import { readTunnelField } from "../tunnel-field.js";
import { type Explanation, explainSubject, type Situation } from "./explain.js";

/** Explains an address of several tunnels: each that has the field, in the router's order, also those without a name or with one name. */
export async function explainTunnels(
  situation: Situation,
  address: Address & { kind: "tunnel" },
): Promise<Explanation[]> {
  const { selector, field } = address;
  const meaning = (await import("./meaning.js")).meaningOf(address);
  const later = inOrder(selectTunnels(tunnelsOf(situation.later), selector));
  const now = inOrder(selectTunnels(tunnelsOf(situation.source), selector));
  return [...now].flatMap(([identity, tunnel]) => {
    const reading = readTunnelField(tunnel, field);
    if (!reading) return [];
    const { name, type } = tunnel;
    const text = name === undefined ? address.text : `tunnel[${writtenName(name)}].${field}`;
    const tunnelLater = later.get(identity);
    return explainSubject(
      situation,
      { ...address, text },
      {
        reading,
        later: tunnelLater && readTunnelField(tunnelLater, field),
        fallback: tunnelFallback(tunnel, field),
        meaning,
        queries: [{ kind: "named-tunnel", name, type, field }],
      },
    );
  });
}

/** Tunnels by what makes one the same after the next start: name, type, and which it is of several that have these. */
function inOrder(tunnels: readonly LocatedTunnel[]): Map<string, LocatedTunnel> {
  const counts = new Map<string, number>();
  return new Map(
    tunnels.map((tunnel) => {
      const same = JSON.stringify([tunnel.name ?? null, tunnel.type]);
      const count = counts.get(same) ?? 0;
      counts.set(same, count + 1);
      return [`${same} ${count}`, tunnel];
    }),
  );
}

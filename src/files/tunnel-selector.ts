import { matchTunnels, type Tunnel } from "./tunnel.js";

/** Which tunnels an address means: one by its name, all of a type, or all. */
export type TunnelSelector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "all" };

/** What stands bare between the brackets of `tunnel[…]`: `*`, `type=TYPE` or a name. */
export function parseTunnelSelector(text: string): TunnelSelector {
  if (text === "*") return { kind: "all" };
  if (text.startsWith("type=")) return { kind: "type", type: text.slice("type=".length) };
  return { kind: "name", name: text };
}

/** The tunnels that a selector means; by name those of exactly this name, else of this name in any case. */
export function selectTunnels<T extends Pick<Tunnel, "name" | "type">>(
  tunnels: readonly T[],
  selector: TunnelSelector,
): readonly T[] {
  switch (selector.kind) {
    case "all":
      return tunnels;
    case "type":
      return tunnels.filter(({ type }) => type === selector.type);
    case "name":
      return matchTunnels(tunnels, selector.name);
  }
}

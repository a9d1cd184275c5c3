import type { ClientField, ClientSelector } from "../../files/client.js";
import { matchKnownTunnel } from "../../files/known-tunnels.js";
import { selectTunnels, type TunnelSelector } from "../../files/tunnel-selector.js";
import { clientsOf, findClient } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import type { Address } from "../address/address.js";
import type { SettingSource } from "../setting.js";

/** What to look for in a file: what a setting declares, or the one client or tunnel that an address names. */
export type HolderQuery =
  | (SettingSource & { readonly kind: "keys" | "xml" })
  /** `name` where the main class is not enough to tell the client from others. */
  | (SettingSource & { readonly kind: "client"; readonly name: string | undefined })
  /** `passedOver` are tunnels of the same kind that the router reads too, and that are not meant. */
  | (SettingSource & { readonly kind: "tunnel"; readonly passedOver: readonly LocatedTunnel[] })
  | {
      readonly kind: "named-tunnel";
      readonly name: string | undefined;
      readonly type: string;
      readonly field: string;
    }
  /** A client or tunnel that the router does not have; other files may. */
  | { readonly kind: "absent-client"; readonly selector: ClientSelector; readonly field: ClientField }
  | { readonly kind: "absent-tunnel"; readonly selector: TunnelSelector; readonly field: string };

/** What an address is about, to be looked for in any file. */
export function queriesOf(location: Location, address: Address): readonly HolderQuery[] {
  switch (address.kind) {
    case "setting": {
      const { setting } = address;
      const sources = setting.sourcesIn?.(location) ?? setting.sources;
      return sources.map((source) => queryOf(location, source));
    }
    case "client": {
      const { selector, field } = address;
      const client = findClient(location, selector);
      // A number is a place in the router's list, and means nothing in another one.
      if (!client) return typeof selector === "number" ? [] : [{ kind: "absent-client", selector, field }];
      const { main, name } = client;
      const isAlone = clientsOf(location).filter((other) => other.main === main).length === 1;
      return [{ kind: "client", main, name: isAlone ? undefined : name, field }];
    }
    case "tunnel": {
      const { selector, field } = address;
      const found = selectTunnels(tunnelsOf(location), selector);
      if (found.length === 0) return [{ kind: "absent-tunnel", selector, field }];
      return found.map(({ name, type }) => ({ kind: "named-tunnel", name, type, field }));
    }
    case "key":
      return [{ kind: "keys", file: address.file, keys: [address.key] }];
    case "xml":
      return [address.place.source];
  }
}

function queryOf(location: Location, source: SettingSource): HolderQuery {
  switch (source.kind) {
    case "keys":
    case "xml":
      return source;
    case "client":
      return { ...source, name: undefined };
    case "tunnel": {
      const all = tunnelsOf(location).map((tunnel) => ({ ...tunnel, reader: tunnel.file.reader }));
      const meant = matchKnownTunnel(all, source.tunnel);
      return { ...source, passedOver: all.filter((tunnel) => !meant.includes(tunnel)) };
    }
  }
}

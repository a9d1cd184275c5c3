import { CLIENTS_CONFIG, TUNNELS_CONFIG } from "../../files/file-names.js";
import { isClientTunnel, tunnelEntries } from "../../files/tunnel.js";
import { groupedLimits, withTunnelDefaults } from "../../files/tunnel-defaults.js";
import { selectTunnels } from "../../files/tunnel-selector.js";
import { findClient } from "../../install/clients.js";
import { Location } from "../../install/location.js";
import { textTree } from "../../install/text-tree.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { decodeValue } from "../../schema/codec.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import type { Value } from "../../schema/value.js";
import type { Address } from "../address/address.js";
import type { SettingSource } from "../setting.js";
import { tunnelFieldValue } from "../tunnel-field.js";
import { keySpecOf } from "./key-spec.js";
import { readAddress } from "./read.js";

/** What the router takes where an address is not set; `undefined` where it has no fixed default. */
export async function fallbackOf(source: Location, address: Address): Promise<Value | undefined> {
  switch (address.kind) {
    case "key": {
      const spec = await keySpecOf(address.file, address.key);
      return spec?.default === undefined ? undefined : decodeValue(spec, spec.default);
    }
    case "setting":
      return address.setting.fallback ?? address.setting.read(bareLocation(address.setting.sources))?.value;
    case "client": {
      const { selector, field } = address;
      const main = field === "main" ? undefined : findClient(source, selector)?.main;
      if (main === undefined) return undefined;
      const bare = bareLocation([{ kind: "client", main, field }]);
      const [reading] = await readAddress(bare, { ...address, selector: main });
      return reading?.value;
    }
    case "tunnel": {
      const [tunnel] = selectTunnels(tunnelsOf(source), address.selector);
      return tunnel && tunnelFallback(tunnel, address.field);
    }
    case "xml":
      return undefined;
  }
}

/** What the router takes where a field of a tunnel is not set. */
export function tunnelFallback(tunnel: LocatedTunnel, field: string): Value | undefined {
  const text = tunnelDefault(tunnel, field);
  return text === undefined ? undefined : tunnelFieldValue(field, text);
}

/** What a tunnel has where one of its fields is not set: what its type and its other fields entail (facts: formats 7.1, 7.3). */
function tunnelDefault({ file, number, type }: LocatedTunnel, field: string): string | undefined {
  if (field === "type") return undefined;
  if (field === "startOnLoad") return "true";
  if (field === "sharedClient") return String(isClientTunnel(type));
  const others = tunnelEntries(file.reader, number);
  others.delete(field);
  const own = withTunnelDefaults(others).get(field);
  return own ?? (groupedLimits.includes(field) ? undefined : tunnelKeys.spec(field)?.default);
}

/** A location that holds nothing but the client apps and tunnels in question, with the least that the router must know of them. */
function bareLocation(sources: readonly SettingSource[]): Location {
  return new Location(textTree(new Map(sources.flatMap(bareFile))), "config", "/", true);
}

function bareFile(source: SettingSource): [name: string, text: string][] {
  switch (source.kind) {
    case "keys":
    case "xml":
      return [];
    case "client":
      return [[CLIENTS_CONFIG, `clientApp.0.main=${source.main}\n`]];
    case "tunnel": {
      const { name, type, target = "" } = source.tunnel;
      const lines = [
        `tunnel.0.name=${name}`,
        `tunnel.0.type=${type}`,
        `tunnel.0.targetDestination=${target}`,
      ];
      return [[TUNNELS_CONFIG, `${lines.join("\n")}\n`]];
    }
  }
}

import { isClientTunnel, tunnelKey } from "../files/tunnel.js";
import { withTunnelDefaults } from "../files/tunnel-defaults.js";
import { writtenName } from "../files/written-name.js";
import type { Location } from "../install/location.js";
import { draftOf } from "../install/plan.js";
import { removeTunnel } from "../install/remove.js";
import { type LocatedTunnel, tunnelEntriesReader, tunnelsOf } from "../install/tunnels.js";
import { isLoginField, isOwnTunnelField } from "../schema/own-keys.js";
import { isSecretKey } from "../schema/secrets.js";
import type { Unit } from "./unit.js";

/** The tunnels of some locations. The same one has the same name and type. */
export function tunnelUnits(locations: readonly Location[]): Unit[] {
  const all = locations.map((location) => ({ location, tunnels: tunnelsOf(location) }));
  const types = new Map<string, Set<string>>();
  for (const { name = "", type } of all.flatMap(({ tunnels }) => tunnels))
    types.set(name, (types.get(name) ?? new Set()).add(type));
  return all.flatMap(({ location, tunnels }) => {
    const seen = new Map<string, number>();
    const entriesOf = tunnelEntriesReader();
    return tunnels.map((tunnel) => {
      const { name = "", type, number } = tunnel;
      const rank = number ?? 0;
      const count = (seen.get(`${name} ${type}`) ?? 0) + 1;
      seen.set(`${name} ${type}`, count);
      const mark = count > 1 ? ` (${count})` : "";
      return tunnelUnit(location, tunnel, entriesOf(tunnel), {
        id: `${name} ${type}${mark}`,
        rank,
        address: `tunnel[${writtenName(name)}]${(types.get(name)?.size ?? 0) > 1 ? ` (${type})` : ""}${mark}`,
      });
    });
  });
}

function tunnelUnit(
  location: Location,
  tunnel: LocatedTunnel,
  entries: ReadonlyMap<string, string>,
  names: Pick<Unit, "id" | "rank" | "address">,
): Unit {
  const { file, number } = tunnel;
  const loaded = withTunnelDefaults(entries);
  return {
    kind: "tunnel",
    location,
    ...names,
    fields: [...entries.keys()].filter((field) => !isOwnTunnelField(field) && !isLoginField(field)),
    value(field) {
      // A server never shares its destination, whatever its file says (facts: formats 7.1).
      if (field === "sharedClient" && !isClientTunnel(tunnel.type)) return "false";
      return canonical(field, loaded.get(field) ?? defaults.get(field));
    },
    secrets: [...entries.keys()].filter(isSecretKey),
    text: (field) => entries.get(field),
    isOpen: () => false,
    yields: () => false,
    place(field) {
      const line =
        file.document.lineOf(tunnelKey(number, field)) ?? file.document.lineOf(tunnelKey(number, "type"));
      return { path: file.path, line: line ?? null };
    },
    write(field, value) {
      const key = tunnelKey(number, field);
      if (value === undefined) draftOf(file).unset(key);
      else draftOf(file).set(key, value);
    },
    remove: () => removeTunnel(tunnel),
    copyTo(target, additions) {
      additions.tunnel(target, new Map([...entries].filter(([field]) => !isOwnTunnelField(field))));
    },
  };
}

/** What the router takes where these do not stand, beside the defaults of the type. */
const defaults: ReadonlyMap<string, string> = new Map([
  ["startOnLoad", "true"],
  ["sharedClient", "true"],
]);

/** Booleans in one spelling, and the signature type by its name. */
function canonical(field: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (defaults.has(field)) return String(value.toLowerCase() === "true");
  return field === "option.i2cp.destination.sigType" && value === "7" ? "EdDSA_SHA512_Ed25519" : value;
}

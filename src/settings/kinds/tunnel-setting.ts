import { type KnownTunnel, matchKnownTunnel } from "../../files/known-tunnels.js";
import { tunnelKey } from "../../files/tunnel.js";
import type { Location } from "../../install/location.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { encodeValue } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import { setLine } from "../set-line.js";
import type { ChangeContext, Setting } from "../setting.js";
import { canonicalTunnelField, readTunnelField } from "../tunnel-field.js";
import { ambiguous } from "../tunnels-ambiguous.js";

type Declaration = Pick<Setting, "name" | "type" | "summary" | "example"> &
  Partial<Pick<Setting, "danger">> & {
    readonly field: string;
    /** What the router takes where the field is not set. */
    readonly fallback: Value | undefined;
  };

/** A setting that is one field of a tunnel which every installation begins with. */
export function tunnelSetting(tunnel: KnownTunnel, { field, fallback, ...rest }: Declaration): Setting {
  return {
    ...rest,
    restart: "soft",
    sources: [{ kind: "tunnel", tunnel, field }],
    read(location) {
      const found = findKnown(location, rest.name, tunnel);
      return found && (readTunnelField(found, field) ?? { value: fallback, origin: undefined });
    },
    write(location, value, context) {
      const found = findKnown(location, rest.name, tunnel);
      if (found) writeTunnelField(found, field, value, context);
      return found !== undefined;
    },
    reset(location, context) {
      const found = findKnown(location, rest.name, tunnel);
      if (found)
        context.draft(found.file).unset(tunnelKey(found.number, field), { withComment: context.withComment });
      return found !== undefined;
    },
  };
}

/** What the router reads as the same value already is left as it stands. */
function writeTunnelField(
  { file, number }: LocatedTunnel,
  field: string,
  value: Value,
  context: ChangeContext,
): void {
  const key = tunnelKey(number, field);
  const text = file.reader.get(key);
  if (text !== undefined && canonicalTunnelField(field, text) === encodeValue(value)) return;
  setLine(file, key, encodeValue(value), context);
}

/**
 * The tunnel of a location that a setting is about; `undefined` where there is none.
 * @throws {ConfigError} `TUNNEL_AMBIGUOUS`
 */
export function findKnown(location: Location, name: string, tunnel: KnownTunnel): LocatedTunnel | undefined {
  const found = matchKnownTunnel(
    tunnelsOf(location).map((each) => ({ ...each, reader: each.file.reader })),
    tunnel,
  );
  if (found.length > 1) throw ambiguous(name, found);
  return found[0];
}

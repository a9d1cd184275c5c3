import { tunnelKey } from "../../files/tunnel.js";
import { selectTunnels } from "../../files/tunnel-selector.js";
import type { Location } from "../../install/location.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { encodeValue } from "../../schema/codec.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { ConfigError } from "../../text/error.js";
import type { Address } from "../address/address.js";
import { setLine } from "../set-line.js";
import type { ChangeContext } from "../setting.js";
import { canonicalTunnelField, isTunnelList, tunnelFieldText, tunnelFieldValue } from "../tunnel-field.js";
import { ambiguous } from "../tunnels-ambiguous.js";
import { asHosts, changedList } from "../value.js";
import type { Change } from "./change.js";
import { noteUnknown } from "./note-unknown.js";
import { uncommentLine } from "./uncomment-line.js";

type TunnelAddress = Address & { kind: "tunnel" };

type TunnelsIn = (location: Location) => readonly LocatedTunnel[];

/** The fields whose change leaves every tunnel what it is to a selector. One that begins like a tunnel's key might number the file anew. */
const keepsNames = /^(?!(?:name|type)$|tunnel\.)/;

/**
 * Changes one field of the tunnels that an address means. A name is looked up where the router reads it, `source`; in other locations the
 * tunnel of the same name and type is meant.
 */
export async function changeTunnel(
  source: Location,
  location: Location,
  address: TunnelAddress,
  change: Change,
  context: ChangeContext,
): Promise<boolean> {
  const tunnelsIn = (place: Location) => {
    const tunnels = context.tunnels.get(place) ?? tunnelsOf(place);
    context.tunnels.set(place, tunnels);
    return tunnels;
  };
  const tunnels = tunnelsMeant(source, location, address, change, tunnelsIn);
  for (const tunnel of tunnels) await changeField(tunnel, address, change, context);
  if (!keepsNames.test(address.field)) context.tunnels.clear();
  return tunnels.length > 0;
}

/** `tunnel[*]` means those that have the field, be it commented out. All start or do not, whether or not a line says so. */
function tunnelsMeant(
  source: Location,
  location: Location,
  address: TunnelAddress,
  { verb }: Change,
  tunnelsIn: TunnelsIn,
): readonly LocatedTunnel[] {
  const { selector, field } = address;
  if (selector.kind === "all") {
    const all = tunnelsIn(location);
    return verb === "set" && field === "startOnLoad" ? all : all.filter((tunnel) => hasField(tunnel, field));
  }
  if (selector.kind === "type") return selectTunnels(tunnelsIn(location), selector);
  return findTunnels(source, location, address, tunnelsIn);
}

/**
 * The tunnel of a location that a name means, looked up where the router reads it, `source`; none or one.
 * @throws {ConfigError} `TUNNEL_AMBIGUOUS`
 */
export function findTunnels(
  source: Location,
  location: Location,
  address: TunnelAddress,
  tunnelsIn: TunnelsIn = tunnelsOf,
): readonly LocatedTunnel[] {
  const meant = findTunnel(tunnelsIn(source), address) ?? findTunnel(tunnelsIn(location), address);
  if (!meant || location === source) return meant ? [meant] : [];
  const twins = tunnelsIn(location).filter(({ name, type }) => name === meant.name && type === meant.type);
  if (twins.length > 1) throw ambiguous(address.text, twins);
  return twins;
}

function hasField({ file, number }: LocatedTunnel, field: string): boolean {
  const { live, disabled } = file.document.index.lines(tunnelKey(number, field));
  return live.length + disabled.length > 0 || file.reader.get(tunnelKey(number, field)) !== undefined;
}

/**
 * The one of some tunnels that an address names; `undefined` where there is none.
 * @throws {ConfigError} `TUNNEL_AMBIGUOUS`
 */
function findTunnel(
  tunnels: readonly LocatedTunnel[],
  { text, selector }: TunnelAddress,
): LocatedTunnel | undefined {
  const found = selectTunnels(tunnels, selector);
  if (found.length > 1) throw ambiguous(text, found);
  return found[0];
}

async function changeField(
  { file, number }: LocatedTunnel,
  { text, field }: TunnelAddress,
  change: Change,
  context: ChangeContext,
): Promise<void> {
  const key = tunnelKey(number, field);
  const draft = context.draft(file);
  if (field === "type" && change.verb !== "set") {
    throw new ConfigError("USAGE", `${text}: without its type the router skips the tunnel`);
  }
  try {
    switch (change.verb) {
      case "set": {
        const current = file.reader.get(key);
        const now = wanted(current, text, field, change, context);
        if (now !== current && !tunnelKeys.spec(field)) await noteUnknown(file, key, context);
        // Without a line a tunnel starts (facts: formats 7.1).
        const isSo = field === "startOnLoad" && current === undefined && now === "true";
        if (!isSo) setLine(file, key, now, context);
        break;
      }
      case "unset":
        draft.unset(key, { withComment: context.withComment });
        break;
      case "comment":
        draft.comment(key);
        break;
      case "uncomment":
        uncommentLine(file, key, change.value, context);
        break;
    }
  } catch (error) {
    throw ConfigError.is(error) ? error.at({ path: file.path, line: file.document.lineOf(key) }) : error;
  }
}

/** The text to write; what the router reads as the same already stays as it is. */
function wanted(
  current: string | undefined,
  name: string,
  field: string,
  { operator, value }: Change & { verb: "set" },
  context: ChangeContext,
): string {
  if (operator !== "=" && !isTunnelList(field)) {
    throw new ConfigError("USAGE", `${name} is no list: ${operator} means nothing here`);
  }
  const old = current === undefined ? undefined : canonicalTunnelField(field, current);
  const items = (text: string) => asHosts(tunnelFieldValue(field, text));
  const now =
    operator === "="
      ? tunnelFieldText(name, field, value, context)
      : encodeValue(changedList(items(current ?? ""), operator, items(value)));
  return current !== undefined && now === old ? current : now;
}

import { type TunnelType, tunnelKey, tunnelTypes } from "../../files/tunnel.js";
import { writtenName } from "../../files/written-name.js";
import { addTunnels } from "../../install/add.js";
import type { Location } from "../../install/location.js";
import { holdsTunnels, type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { ConfigError } from "../../text/error.js";
import type { ChangeOptions } from "../setting.js";
import { canonicalTunnelField, tunnelFieldText } from "../tunnel-field.js";
import type { Entry, PresentEntry } from "./entry.js";
import { checkFileName } from "./entry-name.js";
import { tunnelDangers } from "./tunnel-dangers.js";
import { neededFields, newTunnelDefaults } from "./tunnel-needs.js";

/**
 * A tunnel to be added. It is there already where a tunnel has its name.
 * @param locations all of the installation's, whose tunnels and files must not share a key file with it
 * @throws {ConfigError} `USAGE`, `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function tunnelEntry(
  fields: ReadonlyMap<string, string>,
  options: ChangeOptions,
  locations: readonly Location[],
): Entry {
  const name = nameOf(fields.get("name"));
  const address = `tunnel[${writtenName(name)}]`;
  const given = new Map<string, string>();
  for (const [field, text] of fields) {
    checkField(field);
    given.set(field, tunnelFieldText(`${address}.${field}`, field, text, options));
  }
  const type = typeOf(given.get("type"));
  refuseMissing(type, given);
  const defaults = newTunnelDefaults(type, given, locations);
  return {
    address,
    given,
    isHeldBy: holdsTunnels,
    countIn: (location) => tunnelsOf(location).length,
    in: (location) => presentTunnel(location, name, type),
    addTo(location, omitted) {
      const own = [...given].filter(([field]) => !omitted.has(field));
      addTunnels(location, [new Map([...defaults, ...own])]);
    },
    dangers: (location) => tunnelDangers(location, address, new Map([...defaults, ...given])),
  };
}

/** The tunnel of this name, of this type before others. */
function presentTunnel(location: Location, name: string, type: string): PresentEntry | undefined {
  const same = tunnelsOf(location).filter((tunnel) => tunnel.name === name);
  const tunnel = same.find((each) => each.type === type) ?? same[0];
  return tunnel && presentOf(tunnel);
}

function presentOf({ file, number, startOnLoad }: LocatedTunnel): PresentEntry {
  const read = (field: string) => file.reader.get(tunnelKey(number, field));
  return {
    origin: { path: file.path, line: file.document.lineOf(tunnelKey(number, "type")) ?? null },
    startOnLoad,
    read,
    has(field, text) {
      if (field === "startOnLoad") return text === String(startOnLoad);
      const own = read(field);
      return own !== undefined && canonicalTunnelField(field, own) === canonicalTunnelField(field, text);
    },
  };
}

function nameOf(name: string | undefined): string {
  if (name === undefined || name === "") throw new ConfigError("USAGE", "add tunnel needs --name NAME");
  checkFileName(name);
  return name;
}

function typeOf(text: string | undefined): TunnelType {
  const type = tunnelTypes.find((known) => known === text);
  if (type) return type;
  throw new ConfigError("USAGE", "add tunnel needs --type; the types are", { candidates: tunnelTypes });
}

/** A tunnel's file is told from a list of numbered ones by its keys, and its `configFile` is the router's business (facts: formats 4.2). */
function checkField(field: string): void {
  if (field === "configFile") throw new ConfigError("USAGE", "configFile is written by the router alone");
  if (!field.startsWith("tunnel.")) return;
  throw new ConfigError(
    "USAGE",
    `${field}: a field has no prefix here; say ${field.replace(/^tunnel\.\d*\.?/, "")}`,
  );
}

function refuseMissing(type: TunnelType, given: ReadonlyMap<string, string>): void {
  const needed = neededFields(type);
  const missing = needed.filter((field) => (given.get(field) ?? "") === "");
  if (missing.length === 0) return;
  throw new ConfigError(
    "USAGE",
    `a tunnel of the type ${type} needs ${needed.map((field) => `${field}=…`).join(" ")}; not given: ${missing.join(", ")}`,
  );
}

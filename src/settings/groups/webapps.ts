import { join } from "node:path";
import { PLUGINS_CONFIG, WEBAPPS_CONFIG } from "../../files/file-names.js";
import type { Location } from "../../install/location.js";
import { suggest } from "../../schema/suggest.js";
import { ConfigError } from "../../text/error.js";
import { isWritableIn, type LineCodec, readLine, writeLine } from "../kinds/line-setting.js";
import type { ChangeContext, Setting } from "../setting.js";

/** Something that a file says the router is to start, each by a key of its own. */
interface Startable {
  readonly kind: "webapp" | "plugin";
  readonly file: string;
  readonly prefix: string;
  readonly codec: LineCodec;
  /** Those that are there although the file does not say so. */
  readonly found: (location: Location) => readonly string[];
  readonly standard: (name: string) => boolean;
  readonly summary: string;
  /** @throws {ConfigError} where what the file says is not to be changed */
  readonly check?: (text: string | undefined, name: string) => void;
}

const SUFFIX = ".startOnLoad";

/** The console's own (facts: formats 10). */
const stock = ["i2psnark", "i2ptunnel", "imagegen", "jsonrpc", "susidns", "susimail"];

const webapps: Startable = {
  kind: "webapp",
  file: WEBAPPS_CONFIG,
  prefix: "webapps.",
  // Only the exact word turns one off.
  codec: { decode: (text) => text !== "false", encode: String },
  found: ({ tree, startDir }) => {
    const wars = (tree.list(join(startDir, "webapps")) ?? []).filter((name) => name.endsWith(".war"));
    const own = wars.map((name) => name.slice(0, -".war".length));
    return [...stock, ...own.filter((name) => name !== "routerconsole" && name !== "addressbook")];
  },
  standard: (name) => name !== "jsonrpc",
  summary: "Whether the console starts this web application",
};

const DELETED = "deleted";

const plugins: Startable = {
  kind: "plugin",
  file: PLUGINS_CONFIG,
  prefix: "plugin.",
  codec: { decode: (text) => (text === DELETED ? text : text.toLowerCase() === "true"), encode: String },
  found: (location) => location.list("plugins").filter((name) => location.isDirectory(`plugins/${name}`)),
  standard: () => true,
  summary: "Whether the router starts this plugin",
  check: (text, name) => {
    if (text !== DELETED) return;
    const message = `the router removes the plugin ${name} at its next start, as somebody deleted it; install it again, or use --force`;
    throw new ConfigError("VALUE_REFUSED", message);
  },
};

/** `webapp[NAME]` and `plugin[NAME]`, on or off. A plugin that was deleted is neither, until `--force`. */
export const startable = {
  webapp: (name: string): Setting => startableSetting(webapps, name),
  plugin: (name: string): Setting => startableSetting(plugins, name),
} as const;

/** Every webapp and plugin that a location knows. */
export function startablesOf(
  location: Location,
): readonly (Pick<Startable, "kind" | "summary"> & { readonly name: string })[] {
  return [webapps, plugins].flatMap((what) =>
    namesIn(what, location).map((name) => ({ kind: what.kind, name, summary: what.summary })),
  );
}

/** The webapp of I2PControl has a name of its own. */
export const webappSettings: readonly Setting[] = [
  {
    ...startable.webapp("jsonrpc"),
    name: "i2pcontrol",
    summary: "Whether the console starts I2PControl, by which other programs control the router",
    danger: "Its password is a known one until somebody changes it.",
    example: "i2pcontrol=on",
  },
];

function startableSetting(what: Startable, asked: string): Setting {
  const { kind, file: fileName, prefix, codec, standard, summary } = what;
  const keyOf = (name: string) => `${prefix}${name}${SUFFIX}`;
  const nameIn = (location: Location) => matched(namesIn(what, location), asked);
  const change = (location: Location, context: ChangeContext, make: (name: string) => void): boolean => {
    const file = location.file(fileName);
    if (!isWritableIn(location, file, context)) return true;
    const name = nameIn(location) ?? (context.force ? asked : undefined);
    if (name === undefined) return false;
    if (!context.force) what.check?.(file.reader.get(keyOf(name)), name);
    make(name);
    return true;
  };
  return {
    name: `${kind}[${asked}]`,
    type: { kind: "bool" },
    summary,
    restart: "full",
    example: `${kind}[${asked}]=off`,
    fallback: standard(asked),
    sources: [{ kind: "keys", file: fileName, keys: [keyOf(asked)] }],
    sourcesIn: (location) => [{ kind: "keys", file: fileName, keys: [keyOf(nameIn(location) ?? asked)] }],
    read(location) {
      const name = nameIn(location);
      if (name === undefined) return undefined;
      return readLine(location.file(fileName), keyOf(name), codec, standard(name));
    },
    write: (location, value, context) =>
      change(location, context, (name) =>
        writeLine(location.file(fileName), keyOf(name), value, codec, context),
      ),
    reset: (location, context) =>
      change(location, context, (name) => {
        const file = location.file(fileName);
        if (file.exists) context.draft(file).unset(keyOf(name), { withComment: context.withComment });
      }),
    whyNotHeld: (locations) => unknown(what, asked, locations),
  };
}

/** All that a location knows by name. */
function namesIn({ file, prefix, found }: Startable, location: Location): readonly string[] {
  const said = [...location.file(file).reader.keys()]
    .filter((key) => key.startsWith(prefix) && key.endsWith(SUFFIX))
    .map((key) => key.slice(prefix.length, -SUFFIX.length));
  return [...new Set([...said, ...found(location)])].filter((name) => name !== "").sort();
}

/** The name itself, else the one that is the same but for case. */
function matched(names: readonly string[], asked: string): string | undefined {
  if (names.includes(asked)) return asked;
  const same = names.filter((name) => name.toLowerCase() === asked.toLowerCase());
  return same.length === 1 ? same[0] : undefined;
}

function unknown(what: Startable, asked: string, locations: readonly Location[]): ConfigError {
  const { kind } = what;
  const names = [...new Set(locations.flatMap((location) => namesIn(what, location)))];
  const meant = suggest(asked, names);
  const hint = meant === undefined ? "" : `; did you mean ${kind}[${meant}]?`;
  const where = locations.map(({ dir }) => dir).join(" nor in ");
  const known = names.length === 0 ? "" : "; there are";
  return new ConfigError("ADDRESS_UNKNOWN", `there is no ${kind} ${asked} in ${where}${hint}${known}`, {
    candidates: names.map((name) => `${kind}[${name}]`),
  });
}

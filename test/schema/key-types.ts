import { rangeText } from "../../src/schema/check.js";
import { encodeValue } from "../../src/schema/codec.js";
import { catalogue, type KeyGroup } from "../../src/schema/every-file.js";
import { proseOf } from "../../src/schema/every-prose.js";
import { isBoolean, isList, isNumber, type KeySpec, parseSpec } from "../../src/schema/spec.js";

/** What the interface of each part of the catalogue is called, and what its keys are. */
export const keyTypes = {
  "router.config": { name: "RouterKeys", file: "router", what: "router.config" },
  "i2ptunnel.config": {
    name: "TunnelKeys",
    file: "tunnel",
    what: "a tunnel, without the prefix `tunnel.N.`",
  },
  "clients.config": {
    name: "ClientKeys",
    file: "client",
    what: "a client app, without the prefix `clientApp.N.`",
  },
  "sam.config": { name: "SamKeys", file: "sam", what: "sam.config" },
  "bob.config": { name: "BobKeys", file: "bob", what: "bob.config, which no release since 1.8.0 reads" },
  "logger.config": { name: "LoggerKeys", file: "logger", what: "logger.config" },
  "wrapper.config": { name: "WrapperKeys", file: "wrapper", what: "wrapper.config" },
  "i2psnark.config": { name: "I2psnarkKeys", file: "i2psnark", what: "i2psnark.config" },
  "webapps.config": { name: "WebappsKeys", file: "webapps", what: "webapps.config" },
  "plugins.config": { name: "PluginsKeys", file: "plugins", what: "plugins.config" },
  "plugin.config": { name: "PluginKeys", file: "plugin", what: "the plugin.config of a plugin" },
  "susimail.config": { name: "SusimailKeys", file: "susimail", what: "susimail.config" },
  "addressbook/config.txt": { name: "AddressbookKeys", file: "addressbook", what: "addressbook/config.txt" },
  "systray.config": { name: "SystrayKeys", file: "systray", what: "systray.config, which no release reads" },
  "i2pcontrol.config": { name: "I2pcontrolKeys", file: "i2pcontrol", what: "i2pcontrol.config" },
  torrent: { name: "TorrentKeys", file: "torrent", what: "a torrent's file in i2psnark.config.d" },
} as const satisfies Partial<Record<KeyGroup, { name: string; file: string; what: string }>>;

export type TypedGroup = keyof typeof keyTypes;

/** The source of an interface with the keys of a part of the catalogue, the types of their values, and what there is to say of them. */
export function keyTypesOf(group: TypedGroup): string {
  const { name, what } = keyTypes[group];
  const table = catalogue[group];
  const specs = table.names().map((key) => ({ key, spec: table.spec(key) ?? parseSpec("string full") }));
  const members = specs.flatMap(({ key, spec }) => {
    const own = typeOf(spec);
    if (!key.includes("{")) return [...docOf(group, key, spec), `  ${nameOf(key)}: ${own};`];
    const covered = specs.filter((each) => !each.key.includes("{") && covers(key, each.key));
    const types = [...new Set([own, ...covered.map((each) => typeOf(each.spec))])];
    return [...docOf(group, key, spec), `  [key: \`${templateOf(key)}\`]: ${types.join(" | ")};`];
  });
  return [
    "// Written by `npm run schema` from the tables and the prose.",
    "",
    `/** The keys of ${what}, with the types of their values. */`,
    `export interface ${name} {`,
    ...members,
    "}",
    "",
  ].join("\n");
}

function nameOf(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
}

function covers(pattern: string, key: string): boolean {
  const [head = "", tail = ""] = pattern.split(/\{[^}]*\}/);
  return key.length >= head.length + tail.length && key.startsWith(head) && key.endsWith(tail);
}

function templateOf(key: string): string {
  return key.replace(/\{(\w+)\}/g, (_, part) =>
    part === "n" || part === "port" || part === "code" ? "$" + "{number}" : "$" + "{string}",
  );
}

function typeOf(spec: KeySpec): string {
  const { type, choices } = spec;
  if (isBoolean(spec)) return "boolean";
  if (isNumber(spec)) return choices.length > 0 ? choices.join(" | ") : "number";
  if (isList(spec)) return "readonly string[]";
  return type === "enum" ? choices.map((choice) => JSON.stringify(choice)).join(" | ") : "string";
}

const restarts = {
  none: "the router takes a change up by itself",
  soft: "a change takes a soft restart",
  full: "a change takes a restart",
} as const;

function docOf(group: KeyGroup, key: string, spec: KeySpec): string[] {
  const prose = proseOf(group, key);
  if (!prose) throw new Error(`${group}: there is no prose for ${key}`);
  const range = isNumber(spec) && (spec.min ?? spec.max) !== undefined ? `Range: ${rangeText(spec)}.` : "";
  const unit = spec.unit !== undefined && range === "" ? `Unit: ${spec.unit}.` : "";
  const fallback = prose.fallback ?? spec.default;
  const lines = [
    sentence(prose.summary),
    prose.deprecated === undefined ? "" : `@deprecated ${sentence(prose.deprecated)}`,
    prose.danger === undefined ? "" : `Beware: ${sentence(prose.danger)}`,
    [range || unit, fallback === undefined ? "" : `Default: ${encodeValue(fallback)}`.trim()]
      .filter(Boolean)
      .join(" "),
    `Source: ${prose.source}; ${restarts[spec.restart]}.`,
  ].filter((line) => line !== "");
  const safe = lines.map((line) => line.replaceAll("*/", "* /"));
  // A tag ends the text, so it stands last.
  const sorted = [
    ...safe.filter((line) => !line.startsWith("@")),
    ...safe.filter((line) => line.startsWith("@")),
  ];
  return ["  /**", ...sorted.map((line) => `   * ${line}`), "   */"];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

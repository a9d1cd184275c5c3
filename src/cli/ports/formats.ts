import { type FirewallFormat, firewallFormats } from "../../ports/firewall/formats.js";
import { ConfigError } from "../../text/error.js";
import type { CommandLine } from "../command-line.js";
import { jsonOf } from "./json.js";
import { tableOf } from "./table.js";
import { tsvOf } from "./tsv.js";
import type { PortsView } from "./view.js";

/** What `--format` can make of it, by its word. */
const formats = {
  table: tableOf,
  json: jsonOf,
  tsv: tsvOf,
} as const satisfies Readonly<Record<string, (view: PortsView) => string>>;

/** A word of `--format` that shows what there is. */
type PortsFormat = keyof typeof formats;

/** All words, those of firewalls too. */
export const formatNames: readonly string[] = [...Object.keys(formats), ...firewallFormats];

/**
 * The format that a command line asks for, by default a table.
 * @throws {ConfigError} `USAGE`
 */
export function formatOf({ format = "table", json }: CommandLine["values"]): PortsFormat | FirewallFormat {
  if (json && format !== "table" && format !== "json")
    throw new ConfigError("USAGE", `--json and --format ${format} are two formats; leave one out`);
  const wanted = json ? "json" : format;
  if (isFormat(wanted) || isFirewall(wanted)) return wanted;
  throw new ConfigError("USAGE", `--format takes ${formatNames.join(", ")}, not ${JSON.stringify(format)}`);
}

function isFormat(word: string): word is PortsFormat {
  return Object.hasOwn(formats, word);
}

/** Whether a format is one of a firewall, which are loaded when they are needed. */
export function isFirewall(word: string): word is FirewallFormat {
  return firewallFormats.some((each) => each === word);
}

/** The view in a format. */
export function formatted(format: PortsFormat, view: PortsView): string {
  return formats[format](view);
}

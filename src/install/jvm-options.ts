import { decodeText } from "../text/bytes.js";

/** The `-D` properties that the wrapper starts the router's JVM with. */
export type JvmOptions = ReadonlyMap<string, string>;

const none: JvmOptions = new Map();

/** Variables that have one value on nearly every Windows; the user's own ones cannot be known from outside. */
const usualWindows: ReadonlyMap<string, string> = new Map([
  ["ALLUSERSPROFILE", "C:\\ProgramData"],
  ["PROGRAMDATA", "C:\\ProgramData"],
  ["PROGRAMFILES", "C:\\Program Files"],
  ["PROGRAMFILES(X86)", "C:\\Program Files (x86)"],
  ["PUBLIC", "C:\\Users\\Public"],
  ["SYSTEMDRIVE", "C:"],
  ["SYSTEMROOT", "C:\\Windows"],
  ["WINDIR", "C:\\Windows"],
]);

/**
 * The `-D` properties in `wrapper.java.additional.N` of a wrapper.config that concern the router's directories. Never throws.
 *
 * The file has a language of its own (facts: formats 10): `#` makes a comment at a line's start alone, names and values are trimmed, `##` is
 * a `#`, `%NAME%` is a variable, which stays as it is where it has no value. The list ends at its first gap unless
 * `wrapper.ignore_sequence_gaps` is `TRUE`.
 */
export function jvmOptions(
  bytes: Uint8Array | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): JvmOptions {
  const text = bytes ? decodeText(bytes) : "";
  // Most files say nothing of this, and need not be taken apart.
  if (!text.includes("-Di2p.dir.") && !text.includes("-Drouter.")) return none;
  const settings = wrapperSettings(text);
  const skipsGaps = settings.get("wrapper.ignore_sequence_gaps")?.toUpperCase() === "TRUE";
  const options = new Map<string, string>();
  for (const argument of additional(settings, skipsGaps)) {
    const plain = expand(argument.replaceAll('"', ""), environment);
    const [, name, value = ""] = /^-D([^=]+)(?:=(.*))?$/.exec(plain) ?? [];
    if (name !== undefined) options.set(name, value);
  }
  return options;
}

/** The lines of the form `name=value`; a comment's name begins with `#`, and nobody asks for it. */
function wrapperSettings(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const equals = line.indexOf("=");
    if (equals < 0) continue;
    const value = line.slice(equals + 1).trim();
    settings.set(line.slice(0, equals).trim(), value.replaceAll("##", "#"));
  }
  return settings;
}

/** The arguments in the order of their numbers, which count from 1. */
function additional(settings: ReadonlyMap<string, string>, skipsGaps: boolean): string[] {
  const numbers = [...settings.keys()]
    .map((name) => Number(/^wrapper\.java\.additional\.([1-9]\d{0,8})$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  const counted = skipsGaps ? numbers : numbers.filter((number, at) => number === at + 1);
  return counted.map((number) => settings.get(`wrapper.java.additional.${number}`) ?? "");
}

function expand(text: string, environment: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/%([^%]+)%/g, (whole, name: string) => {
    const own = Object.hasOwn(environment, name) ? environment[name] : undefined;
    return own ?? usualWindows.get(name.toUpperCase()) ?? whole;
  });
}

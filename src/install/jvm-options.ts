import { wrapperLines } from "../properties/dialects.js";
import { type PropertiesReader, PropertiesText } from "../properties/text.js";

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

/** Properties that the router reads, and what tells Java of a proxy; the other options are Java's own business. */
const OF_ROUTER =
  /-D(?:i2p\.|i2np\.|i2cp\.|router\.|time\.|eepget\.|loggerConfigLocation|socksProxyHost|java\.net\.useSystemProxies)/;

/**
 * The `-D` properties in `wrapper.java.additional.N` of a wrapper.config that concern the router. Never throws.
 *
 * `%NAME%` is a variable, which stays as it is where it has no value. The list ends at its first gap unless
 * `wrapper.ignore_sequence_gaps` is `TRUE` (facts: formats 10).
 */
export function jvmOptions(
  bytes: Uint8Array | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): JvmOptions {
  const settings = bytes ? PropertiesText.ofBytes(bytes, wrapperLines) : undefined;
  // Most files say nothing of this, and need not be taken apart.
  if (!settings || !OF_ROUTER.test(settings.text)) return none;
  const skipsGaps = settings.get("wrapper.ignore_sequence_gaps")?.toUpperCase() === "TRUE";
  const options = new Map<string, string>();
  for (const argument of additional(settings, skipsGaps)) {
    const plain = expand(argument.replaceAll('"', ""), environment);
    const [, name, value = ""] = /^-D([^=]+)(?:=(.*))?$/.exec(plain) ?? [];
    if (name !== undefined) options.set(name, value);
  }
  return options;
}

/** The arguments in the order of their numbers, which count from 1. */
function additional(settings: PropertiesReader, skipsGaps: boolean): string[] {
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

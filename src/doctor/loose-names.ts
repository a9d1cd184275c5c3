import { basename, dirname } from "node:path";
import { CLIENTS_CONFIG, ROUTER_CONFIG, TUNNELS_CONFIG, WRAPPER_CONFIG } from "../files/file-names.js";
import { PropertiesText } from "../properties/text.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { decodeText } from "../text/bytes.js";
import { SINGLE_FILES } from "./subject.js";

/** Where a loose file belongs: below which directory, and under what name the router would know it there. */
export interface LooseName {
  readonly dir: string;
  /** With `/`, relative to the directory. */
  readonly name: string;
}

/** Directories of a configuration, whose files have names of their own. */
const DIRECTORIES =
  /(?:^|[\\/])(clients\.config\.d|i2ptunnel\.config\.d|i2psnark\.config\.d|addressbook|eepsite)$/;

/** Files that are known by their own names alone. */
const NAMES: readonly string[] = [
  CLIENTS_CONFIG,
  TUNNELS_CONFIG,
  ...SINGLE_FILES.filter((name) => !name.includes("/")),
];

/** What a file is: by its directory, by its name or the end of that, else by what stands in it; a Jetty file is taken for that of the eepsite. */
export function looseName(path: string, bytes: Uint8Array): LooseName {
  const [dir, base] = [dirname(path), basename(path)];
  const [, directory] = DIRECTORIES.exec(dir) ?? [];
  if (directory !== undefined) return { dir: dirname(dir), name: `${directory}/${base}` };
  if (base.endsWith(".xml"))
    return { dir, name: base.includes("ssl") ? "eepsite/jetty-ssl.xml" : "eepsite/jetty.xml" };
  const known = NAMES.find((name) => base === name) ?? NAMES.find((name) => base.endsWith(name));
  return { dir, name: known ?? nameByContent(bytes) ?? base };
}

function nameByContent(bytes: Uint8Array): string | undefined {
  const keys = [...new PropertiesText(decodeText(bytes)).keys()];
  const some = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  if (some(/^clientApp\.\d+\./)) return CLIENTS_CONFIG;
  if (some(/^tunnel\.\d+\./) || (keys.includes("type") && some(/^(?:listenPort|targetPort|targetHost)$/)))
    return TUNNELS_CONFIG;
  if (some(/^wrapper\./)) return WRAPPER_CONFIG;
  if (some(/^logger\./)) return "logger.config";
  return keys.some((key) => routerKeySpec(key) !== undefined) ? ROUTER_CONFIG : undefined;
}

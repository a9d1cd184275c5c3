import { dialectOf } from "../properties/dialects.js";
import { PropertiesText } from "../properties/text.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import { disk } from "../store/disk.js";
import { ConfigError } from "../text/error.js";
import type { DiffRow, DiffSide } from "./diff-row.js";

/**
 * The keys that two `*.config` files do not have with the same value, as the router reads them, in the order of the first file.
 * @throws {ConfigError} `FILE_MISSING`, `FILE_UNREADABLE`
 */
export function compareFiles(pathA: string, pathB: string, showSecrets: boolean): DiffRow[] {
  const [a, b] = [readText(pathA), readText(pathB)];
  const side = (path: string, text: PropertiesText, key: string): DiffSide => {
    const value = text.get(key);
    const shown = value !== undefined && isSecretKey(key) && !showSecrets ? PROTECTED : value;
    const place = value === undefined ? null : path;
    return { location: null, dir: path, value: shown ?? null, path: place, line: text.lineOf(key) ?? null };
  };
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  return differing.map((key) => ({ address: key, values: [side(pathA, a, key), side(pathB, b, key)] }));
}

function readText(path: string): PropertiesText {
  const bytes = disk.read(path);
  if (!bytes) throw new ConfigError("FILE_MISSING", `there is no file ${path}`, { path });
  return PropertiesText.ofBytes(bytes, dialectOf(path));
}

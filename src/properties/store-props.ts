import { refusedByStoreProps } from "./storable.js";

const WARNING =
  "# WARNING: Do NOT copy this file from one router to another, this may cause serious problems.\n";
const NOTE = "# NOTE: This I2P config file must use UTF-8 encoding\n";

/**
 * The text that net.i2p.data.DataHelper.storeProps writes on Unix (facts: formats 2). Entries that it refuses are left out; the router
 * throws an exception for them when the file is already in place. Half of a surrogate pair becomes `?`, as in every encoder of Java.
 *
 * @param fileName the last part of the path: only `router.config` begins with the warning
 * @param entries in the order in which the router's map has them; OrderedProperties has its keys in the order of their code units
 * @param savedAt the date as the router writes it, such as `Nov 22, 2026, 5:07 AM`
 */
export function storeProps(
  fileName: string,
  entries: Iterable<readonly [key: string, value: string]>,
  savedAt: string,
): string {
  const header = `${fileName === "router.config" ? WARNING : ""}${NOTE}# Last saved: ${savedAt}\n`;
  const lines = [...entries]
    .filter(([key, value]) => refusedByStoreProps(key, value) === undefined)
    .map(([key, value]) => `${key}=${value}\n`);
  return (header + lines.join("")).replace(/[\uD800-\uDFFF]/gu, "?");
}

import { chownSync, mkdirSync, rmdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "../text/error.js";
import { errno, reasonOf } from "./disk.js";

/**
 * Makes the directory of a new file where it is missing, such as `addressbook`, with the owner of the directory above. That one must be
 * there. Gives what takes it away again, for a change that fails after all.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`
 */
export function makeParent(path: string, mode: number): () => void {
  const parent = dirname(path);
  const isThere = statSync(parent, { throwIfNoEntry: false }) !== undefined;
  const above = statSync(dirname(parent), { throwIfNoEntry: false });
  if (isThere || !above) return () => {};
  try {
    mkdirSync(parent, { mode });
    if (above.uid !== process.geteuid?.() || above.gid !== process.getegid?.())
      chownSync(parent, above.uid, above.gid);
  } catch (error) {
    const message = `${parent} cannot be made: ${reasonOf(errno(error))}`;
    throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: parent });
  }
  return () => rmdirSync(parent);
}

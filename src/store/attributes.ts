import { existsSync } from "node:fs";
import { ConfigError } from "../text/error.js";

/** What sets extended attributes and access control lists on Linux: where none of them is installed, nobody has set any. */
const TOOLS = ["/usr/bin/setfattr", "/usr/bin/setfacl", "/bin/setfattr", "/bin/setfacl"];
/** What tells of them, for any number of files at once. */
const LISTERS = ["/usr/bin/getfattr", "/bin/getfattr"];

const isThere = (path: string) => existsSync(path);

/** Whether one of some files may have extended attributes. To start a program takes some milliseconds: one look at all may save one for each. */
export function mayHaveAttributes(paths: readonly string[]): boolean {
  if (process.platform !== "linux" || !TOOLS.some(isThere)) return false;
  const lister = LISTERS.find(isThere);
  if (paths.length < 2 || lister === undefined) return paths.length > 0;
  const { status, stdout } = run(lister, ["--match=-", "--absolute-names", "--", ...paths]);
  return status !== 0 || stdout !== "";
}

/**
 * Gives a file the extended attributes of another one, and with them its access control list. Node has no call for them, so `cp` of the
 * system does it, where it knows how.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE` where they cannot be kept
 */
export function copyAttributes(from: string, to: string): void {
  const { status, stderr, error } = run("cp", ["--attributes-only", "--preserve=mode,xattr", "--", from, to]);
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim();
  const message = `the extended attributes of ${from} cannot be kept: ${reason}`;
  throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: from });
}

function run(program: string, words: readonly string[]) {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  return spawnSync(program, words, { encoding: "utf8" });
}

import { existsSync } from "node:fs";
import { ConfigError } from "../text/error.js";

/** What sets extended attributes and access control lists on Linux: where none of them is installed, nobody has set any. */
const TOOLS = ["/usr/bin/setfattr", "/usr/bin/setfacl", "/bin/setfattr", "/bin/setfacl"];

/**
 * Gives a file the extended attributes of another one, and with them its access control list. Node has no call for them, so `cp` of the
 * system does it, where it knows how.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE` where they cannot be kept
 */
export function copyAttributes(from: string, to: string): void {
  if (process.platform !== "linux" || !TOOLS.some((tool) => existsSync(tool))) return;
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const words = ["--attributes-only", "--preserve=mode,xattr", "--", from, to];
  const { status, stderr, error } = spawnSync("cp", words, { encoding: "utf8" });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim();
  const message = `the extended attributes of ${from} cannot be kept: ${reason}`;
  throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: from });
}

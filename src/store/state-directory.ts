import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../text/error.js";
import { errno, reasonOf } from "./disk.js";

/** Whose state it is, and what its environment says. */
export interface StateOwner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The home directory; `undefined` where there is none. */
  home(): string | undefined;
}

/**
 * Where i2pconf keeps what it has to remember: `$I2PCONF_STATE_DIR`, `/var/lib/i2pconf` for root, else `i2pconf` in `$XDG_STATE_HOME`, which
 * is `~/.local/state` where nothing is said.
 */
export function stateDirectory({ environment, home }: StateOwner): string {
  const given = environment["I2PCONF_STATE_DIR"];
  if (given) return given;
  if (process.geteuid?.() === 0) return "/var/lib/i2pconf";
  // Nobody without a home can write there, and hears of the variable.
  const own = environment["HOME"] || (home() ?? "/");
  const state = environment["XDG_STATE_HOME"] || join(own, ".local/state");
  return join(state, "i2pconf");
}

/**
 * Makes the state directory where it is missing, for its owner alone: it holds values of the configuration. One that is there has to let
 * files in.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`; `IO_FAILED` for a disk that is full, or does not work
 */
export function makeStateDirectory(path: string): void {
  try {
    makeWithParents(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    const number = errno(error);
    const message = `${path} cannot be made or written: ${reasonOf(number)}; name another directory with I2PCONF_STATE_DIR`;
    const isOfDisk = number !== undefined && ["ENOSPC", "EDQUOT", "EIO"].includes(number);
    throw new ConfigError(isOfDisk ? "IO_FAILED" : "LOCATION_NOT_WRITABLE", message, { path });
  }
}

/** Node's own way of making parents never ends where a directory takes none, as below `/proc`. */
function makeWithParents(path: string): void {
  try {
    makeUnlessThere(path);
  } catch (error) {
    const parent = dirname(path);
    if (errno(error) !== "ENOENT" || parent === path) throw error;
    makeWithParents(parent);
    makeUnlessThere(path);
  }
}

function makeUnlessThere(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (errno(error) !== "EEXIST" || !statSync(path).isDirectory()) throw error;
  }
}

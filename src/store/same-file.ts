import type { BigIntStats } from "node:fs";
import { ConfigError } from "../text/error.js";

/** A number alone tells nothing: that of a file which has gone is given to another one. */
export function isSameFile(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return one?.ino === other?.ino && one?.mtimeNs === other?.mtimeNs && one?.size === other?.size;
}

/** The refusal to write over what somebody else has written. */
export function changed(path: string): ConfigError {
  const message = `${path} was changed by another program meanwhile; nothing was written`;
  return new ConfigError("FILE_CHANGED", message, { path });
}

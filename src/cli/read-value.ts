import { resolve } from "node:path";
import { errno, reasonOf } from "../store/disk.js";
import { readWithin } from "../store/read-within.js";
import { ConfigError } from "../text/error.js";
import { limits } from "../text/limits.js";

/**
 * What stands for a VALUE: the text of a file for `@FILE`, relative to a directory, and that of standard input for `-`, without the last line end.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export function readValue(text: string, directory = "."): string {
  if (text === "-") return withoutLineEnd(readText(0, "standard input", limits.valueBytes));
  if (!text.startsWith("@")) return text;
  const name = text.slice(1);
  return withoutLineEnd(readText(resolve(directory, name), name, limits.valueBytes));
}

/** @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE` */
export function readText(source: string | 0, name: string, limit: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readWithin(source, limit, name));
  } catch (error) {
    if (ConfigError.is(error)) throw error;
    const reason = error instanceof TypeError ? "it is not UTF-8" : reasonOf(errno(error));
    const message = `${name} cannot be read: ${reason}`;
    throw new ConfigError("FILE_UNREADABLE", message, { path: name });
  }
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

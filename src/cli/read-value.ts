import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errno, reasonOf } from "../store/disk.js";
import { ConfigError } from "../text/error.js";

/**
 * What stands for a VALUE: the text of a file for `@FILE`, relative to a directory, and that of standard input for `-`, without the last line end.
 * @throws {ConfigError} `FILE_UNREADABLE`
 */
export function readValue(text: string, directory = "."): string {
  if (text === "-") return withoutLineEnd(readText(0, "standard input"));
  if (!text.startsWith("@")) return text;
  return withoutLineEnd(readText(resolve(directory, text.slice(1)), text.slice(1)));
}

/** @throws {ConfigError} `FILE_UNREADABLE` */
export function readText(source: string | 0, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(source));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8" : reasonOf(errno(error));
    const message = `${name} cannot be read: ${reason}`;
    throw new ConfigError("FILE_UNREADABLE", message, { path: name });
  }
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

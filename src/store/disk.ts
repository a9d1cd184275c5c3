import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { ConfigError } from "../text/error.js";
import { checkCount, limits, lineEndsIn, tagsIn } from "../text/limits.js";
import { readWithin } from "./read-within.js";

/** The error code of a failed system call, such as `ENOENT`; `undefined` for every other error. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The files of this machine, for reading. */
export const disk = {
  read: (path: string): Uint8Array | undefined => orNothing(path, "read", () => readRegular(path)),
  list: (path: string): readonly string[] | undefined =>
    orNothing(path, "listed", () => (statOf(path)?.isDirectory() ? namesIn(path) : undefined)),
  isDirectory: (path: string): boolean => orNothing(path, "read", () => statOf(path)?.isDirectory()) ?? false,
  isFile: (path: string): boolean => orNothing(path, "read", () => statOf(path)?.isFile()) ?? false,
  modified: (path: string): number | undefined => orNothing(path, "read", () => statOf(path)?.mtimeMs),
  mode: (path: string): number | undefined =>
    orNothing(path, "read", () => {
      const stat = process.platform === "win32" ? undefined : statOf(path);
      return stat && stat.mode & 0o7777;
    }),
  realPath: (path: string): string | undefined => orNothing(path, "read", () => realpathSync.native(path)),
};

/** A pipe or a device is refused rather than waited for. */
function readRegular(path: string): Uint8Array | undefined {
  const stat = statOf(path);
  if (!stat) return undefined;
  if (stat.isFile() || stat.isDirectory()) return readSized(path);
  throw new ConfigError("FILE_UNREADABLE", `${path} cannot be read: it is not a regular file`, { path });
}

/** @throws {ConfigError} `INPUT_TOO_LARGE` */
function readSized(path: string): Uint8Array {
  const isXml = /\.xml$/i.test(path);
  const bytes = readWithin(path, isXml ? limits.xmlBytes : limits.fileBytes, path);
  if (isXml && bytes.length > limits.xmlTags) checkCount(path, tagsIn(bytes), limits.xmlTags, "tags");
  // Counting takes time, and there are no more lines than bytes.
  if (bytes.length > limits.lines) checkCount(path, lineEndsIn(bytes), limits.lines, "lines");
  return bytes;
}

function namesIn(path: string): readonly string[] {
  const names = readdirSync(path);
  checkCount(path, names.length, limits.names, "names");
  return names;
}

/** Asking first is cheaper than an exception for every file that is not there. */
function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** What a system call gives; nothing where there is nothing, even if it has just gone. */
function orNothing<T>(path: string, what: string, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (ConfigError.is(error)) throw error;
    const code = errno(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new ConfigError("FILE_UNREADABLE", `${path} cannot be ${what}: ${reasonOf(code)}`, { path });
  }
}

/** A system call's error in words. */
export function reasonOf(code: string | undefined): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EISDIR":
      return "it is a directory";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EFBIG":
      return "it would be larger than files may be here";
    case "EBUSY":
      return "it is in use, or mounted by itself, as a file of a container may be";
    case "EXDEV":
      return "it lies on another file system than its directory";
    case "EIO":
      return "the disk does not work";
    case "ELOOP":
      return "its symbolic links form a loop";
    case "ENAMETOOLONG":
      return "its name is too long";
    default:
      return code ?? "unknown error";
  }
}

import { ConfigError } from "../text/error.js";

/** What an installation is read from: a disk (`store/disk.ts`), or a map in a test. All paths are absolute or relative to the process. */
export interface FileTree {
  /**
   * The bytes of a file, links followed; `undefined` where there is nothing.
   * @throws {ConfigError} `FILE_UNREADABLE` where there is something that cannot be read, a directory included; `INPUT_TOO_LARGE`
   */
  read(path: string): Uint8Array | undefined;
  /** The names in a directory; `undefined` where there is none. */
  list(path: string): readonly string[] | undefined;
  isDirectory(path: string): boolean;
  /** Whether there is a regular file, links followed. */
  isFile(path: string): boolean;
  /** When a file or directory was last modified, in milliseconds since 1970; `undefined` where there is none. */
  modified(path: string): number | undefined;
  /** The permission bits of a file or directory, links followed; `undefined` where there is none, or where the system has no such bits. */
  mode(path: string): number | undefined;
  /** The path with all links followed; `undefined` where there is nothing. */
  realPath(path: string): string | undefined;
}

/** Whether an error says that a file or directory is there and cannot be read, be it for its size. */
export function isUnreadable(error: unknown): boolean {
  return ConfigError.is(error) && (error.code === "FILE_UNREADABLE" || error.code === "INPUT_TOO_LARGE");
}

import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import type { FileSystem } from "./file-system.js";
import { syncDirectory, writeAll } from "./write.js";

/** What a new directory holds; a path that ends with `/` is a directory. */
interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The permission bits; for the owner alone where there are none. */
  readonly mode: number | undefined;
}

/**
 * Writes a file that is not there yet, for its owner alone.
 * @throws {ConfigError} `USAGE` where there is something already; `LOCATION_NOT_WRITABLE`, `IO_FAILED`, and then nothing is left of it
 */
export function createFile(path: string, bytes: Uint8Array, fs: FileSystem): void {
  attempt(path, () => create(path, bytes, 0o600, fs));
  attempt(path, () => syncDirectory(dirname(path), fs));
}

/**
 * Writes a directory that is not there yet, for its owner alone, with all that is to be in it; nobody else gets to the files, whatever their
 * modes allow.
 * @throws {ConfigError} as {@link createFile}
 */
export function createDirectory(path: string, files: readonly NewFile[], fs: FileSystem): void {
  attempt(path, () => refusingOld(path, () => fs.mkdir(path, 0o700)));
  try {
    for (const file of files) {
      const at = join(path, file.path);
      const isDirectory = file.path.endsWith("/");
      attempt(at, () => mkdirSync(isDirectory ? at : dirname(at), { recursive: true, mode: 0o700 }));
      if (!isDirectory) attempt(at, () => create(at, file.bytes, file.mode ?? 0o600, fs));
    }
    // Only now, when nothing is put into them any more; their owner keeps his rights.
    for (const { path: name, mode } of files) {
      const at = join(path, name);
      if (name.endsWith("/") && mode !== undefined) attempt(at, () => chmodSync(at, (mode & 0o777) | 0o700));
    }
  } catch (error) {
    succeeds(() => rmSync(path, { recursive: true }));
    throw error;
  }
}

function create(path: string, bytes: Uint8Array, mode: number, fs: FileSystem): void {
  const handle = refusingOld(path, () => fs.open(path, "wx", 0o600));
  try {
    writeAll(handle, [bytes], fs);
    fs.chmod(handle, mode & 0o777);
    fs.sync(handle);
  } catch (error) {
    succeeds(() => fs.unlink(path));
    throw error;
  } finally {
    succeeds(() => fs.close(handle));
  }
}

function refusingOld<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new ConfigError("USAGE", `${path} is there already, and is not overwritten; name a new one`, {
      path,
    });
  }
}

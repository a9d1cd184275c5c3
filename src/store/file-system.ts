import {
  accessSync,
  type BigIntStats,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";

/**
 * Every call by which the store looks at files and changes them, so that a test can make each of them fail. They are Node's, with its errors;
 * `lstat` gives nothing where there is nothing.
 */
export interface FileSystem {
  lstat(path: string): BigIntStats | undefined;
  realpath(path: string): string;
  access(path: string, mode: number): void;
  list(path: string): readonly string[];
  read(path: string): Buffer;
  /** What follows in an open file, as far as it fits; gives the number of bytes, 0 at the end. */
  fill(file: number, bytes: Uint8Array): number;
  /** `r` to read, `r+` to write over what is there, `wx` to begin what is not there yet. */
  open(path: string, flags: "r" | "r+" | "wx", mode?: number): number;
  write(file: number, bytes: Uint8Array, from: number): number;
  truncate(file: number, length: number): void;
  chown(file: number, user: number, group: number): void;
  chmod(file: number, mode: number): void;
  sync(file: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  mkdir(path: string, mode: number): void;
  rmdir(path: string): void;
}

/** The files of this machine. */
export const fileSystem: FileSystem = {
  lstat: (path) => lstatSync(path, { throwIfNoEntry: false, bigint: true }),
  realpath: (path) => realpathSync.native(path),
  access: accessSync,
  list: (path) => readdirSync(path),
  read: (path) => readFileSync(path),
  fill: (file, bytes) => readSync(file, bytes),
  open: openSync,
  write: (file, bytes, from) => writeSync(file, bytes, from),
  truncate: ftruncateSync,
  chown: fchownSync,
  chmod: fchmodSync,
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  unlink: unlinkSync,
  mkdir: (path, mode) => mkdirSync(path, { mode }),
  rmdir: (path) => rmdirSync(path),
};

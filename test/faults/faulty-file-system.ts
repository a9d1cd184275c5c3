import { type FileSystem, fileSystem } from "../../src/store/file-system.js";

type Call = keyof FileSystem;

/** What goes wrong, from the call of this number on, which counts from 1. */
export interface Fault {
  readonly at: number;
  /** An error code, or `short` for a call that writes less than it was given. */
  readonly code: string;
  /** The calls that fail too after that one; none where it fails alone. */
  readonly after: readonly Call[];
}

/** What each call may fail with: with every one of these, once. */
const codes: Readonly<Record<Call, readonly string[]>> = {
  lstat: ["EIO", "EACCES"],
  realpath: ["EIO", "EACCES"],
  access: ["EIO", "EACCES", "EROFS"],
  list: ["EIO", "EACCES"],
  read: ["EIO", "EACCES"],
  fill: ["EIO"],
  open: ["EIO", "EACCES", "EROFS", "ENOSPC", "EMFILE"],
  write: ["EIO", "ENOSPC", "short"],
  truncate: ["EIO"],
  chown: ["EIO", "EPERM"],
  chmod: ["EIO", "EPERM"],
  sync: ["EIO", "ENOSPC"],
  close: ["EIO"],
  rename: ["EIO", "EACCES", "EROFS", "ENOSPC", "EBUSY", "EXDEV"],
  unlink: ["EIO", "EACCES", "EROFS", "EBUSY"],
  mkdir: ["EIO", "EACCES", "EROFS", "ENOSPC"],
  rmdir: ["EIO", "EACCES", "EROFS", "EBUSY"],
};

const all = Object.keys(codes).filter((name): name is Call => name in codes);
const growing: readonly Call[] = ["open", "write", "rename", "mkdir"];
const changing: readonly Call[] = [...growing, "truncate", "chown", "chmod", "unlink", "rmdir"];

/** Every fault at a call: it fails alone, or the disk is full, read-only or dead from then on. */
export function faultsAt(at: number, call: Call): readonly Fault[] {
  const alone = codes[call].map((code) => ({ at, code, after: [] }));
  const lasting = [
    { at, code: "EIO", after: all },
    ...(growing.includes(call) ? [{ at, code: "ENOSPC", after: growing }] : []),
    ...(changing.includes(call) ? [{ at, code: "EROFS", after: changing }] : []),
  ];
  return [...alone, ...lasting];
}

/** The files of this machine. Nothing waits for the disk: whether it does is not seen by who looks at the files. */
export const withoutWaiting: FileSystem = { ...fileSystem, sync: () => {} };

/** The same, with at most one fault. */
export class FaultyFileSystem {
  /** The calls that were made. */
  readonly calls: Call[] = [];
  readonly fs: FileSystem;
  readonly #fault: Fault | undefined;
  readonly #opened = new Set<number>();

  constructor(fault?: Fault) {
    this.#fault = fault;
    this.fs = {
      lstat: this.#counted("lstat", fileSystem.lstat),
      realpath: this.#counted("realpath", fileSystem.realpath),
      access: this.#counted("access", fileSystem.access),
      list: this.#counted("list", fileSystem.list),
      read: this.#counted("read", fileSystem.read),
      fill: this.#counted("fill", fileSystem.fill),
      open: this.#counted("open", this.#open),
      write: (file, bytes, from) => this.#write(file, bytes, from),
      truncate: this.#counted("truncate", fileSystem.truncate),
      chown: this.#counted("chown", fileSystem.chown),
      chmod: this.#counted("chmod", fileSystem.chmod),
      sync: this.#counted("sync", () => {}),
      close: (file) => this.#close(file),
      rename: this.#counted("rename", fileSystem.rename),
      unlink: this.#counted("unlink", fileSystem.unlink),
      mkdir: this.#counted("mkdir", fileSystem.mkdir),
      rmdir: this.#counted("rmdir", fileSystem.rmdir),
    };
  }

  /** How many files were opened and not closed. */
  get leaked(): number {
    return this.#opened.size;
  }

  #counted<Arguments extends unknown[], Result>(name: Call, call: (...given: Arguments) => Result) {
    return (...given: Arguments): Result => {
      this.#count(name);
      return call(...given);
    };
  }

  readonly #open: FileSystem["open"] = (path, flags, mode) => {
    const file = fileSystem.open(path, flags, mode);
    this.#opened.add(file);
    return file;
  };

  #write(file: number, bytes: Uint8Array, from: number): number {
    const isShort = this.#fault?.code === "short" && this.#fault.at === this.calls.length + 1;
    this.#count("write");
    const end = isShort ? from + Math.ceil((bytes.length - from) / 2) : bytes.length;
    return fileSystem.write(file, bytes.subarray(0, end), from);
  }

  /** A file is closed even where that is told to have failed. */
  #close(file: number): void {
    this.#opened.delete(file);
    fileSystem.close(file);
    this.#count("close");
  }

  #count(name: Call): void {
    const number = this.calls.push(name);
    const { at = 0, code = "", after = [] } = this.#fault ?? {};
    const fails = number === at || (at > 0 && number > at && after.includes(name));
    if (fails && code !== "short") throw Object.assign(new Error(code), { code });
  }
}

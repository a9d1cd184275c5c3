import { basename, dirname, join, resolve } from "node:path";
import { ConfigError } from "../../text/error.js";
import type { FileTree } from "../tree.js";
import type { FileOutcome } from "./outcome.js";

/** What a path is once something was done to it. */
type Entry =
  | {
      readonly kind: "file";
      /** `undefined` for what nobody can foretell, such as a new key. */
      readonly contents: Uint8Array | undefined;
      /** `undefined` for the mode that the moved file has. */
      readonly mode: number | undefined;
      /** Where it was in the tree below, if it was moved. */
      readonly from: string | undefined;
    }
  | { readonly kind: "directory"; readonly mode: number }
  | { readonly kind: "absent" };

/** What the router's JVM gives files and directories that it does not protect, with the usual umask of 022. */
const FILE_MODE = 0o644;
const DIRECTORY_MODE = 0o755;

/** The longest name of a file, in bytes, on the usual file systems. */
const MAX_NAME = 255;

/**
 * A tree on which things are done without touching the tree below: readers see what was done. What fails on every disk fails here too, with
 * `false`: writing where there is no directory, or where there is one of that name. A lack of rights or of space is not foreseen.
 */
export class Overlay implements FileTree {
  readonly #below: FileTree;
  readonly #entries = new Map<string, Entry>();

  constructor(below: FileTree) {
    this.#below = below;
  }

  /** A file whose contents nobody can foretell reads as empty. */
  read(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(resolve(path));
    if (!entry) return this.#below.read(path);
    if (entry.kind === "absent") return undefined;
    if (entry.kind === "file") return entry.contents ?? new Uint8Array();
    throw new ConfigError("FILE_UNREADABLE", `${path} cannot be read: it is a directory`, { path });
  }

  list(path: string): readonly string[] | undefined {
    if (!this.isDirectory(path)) return undefined;
    const names = new Set(this.#below.list(path) ?? []);
    for (const [each, { kind }] of this.#entries) {
      if (dirname(each) !== resolve(path)) continue;
      if (kind === "absent") names.delete(basename(each));
      else names.add(basename(each));
    }
    return [...names];
  }

  isDirectory(path: string): boolean {
    const entry = this.#entries.get(resolve(path));
    return entry ? entry.kind === "directory" : this.#below.isDirectory(path);
  }

  isFile(path: string): boolean {
    const entry = this.#entries.get(resolve(path));
    return entry ? entry.kind === "file" : this.#below.isFile(path);
  }

  /** `undefined` for what was written: its time is still to come. */
  modified(path: string): number | undefined {
    return this.#entries.has(resolve(path)) ? undefined : this.#below.modified(path);
  }

  mode(path: string): number | undefined {
    const entry = this.#entries.get(resolve(path));
    if (!entry) return this.#below.mode(path);
    if (entry.kind === "absent") return undefined;
    if (entry.kind === "directory" || entry.mode !== undefined) return entry.mode;
    return entry.from === undefined ? undefined : this.#below.mode(entry.from);
  }

  realPath(path: string): string | undefined {
    const entry = this.#entries.get(resolve(path));
    if (!entry) return this.#below.realPath(path);
    if (entry.kind === "absent") return undefined;
    return join(this.realPath(dirname(resolve(path))) ?? dirname(resolve(path)), basename(path));
  }

  /** Whether there is anything at all. */
  exists(path: string): boolean {
    return this.realPath(path) !== undefined;
  }

  /** Creates or overwrites a file. `contents` is `undefined` where nobody can foretell it. */
  write(path: string, contents: Uint8Array | undefined, mode: number): boolean {
    if (this.isDirectory(path) || !this.#canHold(path)) return false;
    this.#entries.set(resolve(path), { kind: "file", contents, mode, from: undefined });
    return true;
  }

  /** File.mkdir: fails where there is something already. */
  makeDirectory(path: string, mode: number): boolean {
    if (this.exists(path) || !this.#canHold(path)) return false;
    this.#entries.set(resolve(path), { kind: "directory", mode });
    return true;
  }

  /** File.mkdirs: the same with all parents, which `mode` does not protect. */
  makeDirectories(path: string, mode = DIRECTORY_MODE): boolean {
    const parent = dirname(resolve(path));
    if (!this.isDirectory(parent) && !this.makeDirectories(parent)) return false;
    return this.makeDirectory(path, mode);
  }

  /**
   * FileUtil.rename of a file: over what is there. A directory of that name gives way if it is empty, else it takes a copy in (facts:
   * formats 2; clientapps vectors).
   */
  move(from: string, to: string): boolean {
    const file = this.#file(from);
    const isInTheWay = this.isDirectory(to) && this.list(to)?.length !== 0;
    if (isInTheWay && !this.write(join(to, basename(from)), file.contents, FILE_MODE)) return false;
    if (!isInTheWay) this.#entries.set(resolve(to), file);
    this.#entries.set(resolve(from), { kind: "absent" });
    return true;
  }

  remove(path: string): void {
    this.#entries.set(resolve(path), { kind: "absent" });
  }

  /** Moves a file; what cannot be moved is removed. */
  moveOrRemove(from: string, to: string): void {
    if (!this.move(from, to)) this.remove(from);
  }

  #file(path: string): Entry & { kind: "file" } {
    const entry = this.#entries.get(resolve(path));
    if (entry?.kind === "file") return entry;
    return { kind: "file", contents: this.#below.read(path), mode: undefined, from: resolve(path) };
  }

  #canHold(path: string): boolean {
    const isShort = new TextEncoder().encode(basename(path)).length <= MAX_NAME;
    return isShort && this.isDirectory(dirname(resolve(path)));
  }

  /** What became different, in the order of the paths. */
  outcomes(): FileOutcome[] {
    const moved = new Set([...this.#entries.values()].map((entry) => entry.kind === "file" && entry.from));
    const isToldElsewhere = (path: string) => moved.has(path) && this.#entries.get(path)?.kind === "absent";
    const paths = [...this.#entries.keys()].sort().filter((path) => !isToldElsewhere(path));
    return paths.flatMap((path) => this.#outcome(path));
  }

  #outcome(path: string): FileOutcome[] {
    const entry = this.#entries.get(path);
    const existed = this.#below.realPath(path) !== undefined;
    if (!entry || entry.kind === "absent") return existed ? [{ kind: "removed", path }] : [];
    if (entry.kind === "directory") return [{ kind: "directory", path, mode: entry.mode }];
    const { contents, mode = FILE_MODE, from } = entry;
    if (from !== undefined) return [{ kind: "renamed", path, from, contents, replaces: existed }];
    return [{ kind: existed ? "overwritten" : "created", path, mode, contents }];
  }
}

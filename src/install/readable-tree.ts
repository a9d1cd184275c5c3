import { InstallationFiles } from "./installation-files.js";
import { type FileTree, isUnreadable } from "./tree.js";

/** A tree in which there is nothing where this user cannot read, so that one such file does not hide the others. */
export class ReadableTree implements FileTree {
  readonly #below: FileTree;
  readonly #unread = new Set<string>();

  constructor(below: FileTree) {
    this.#below = below;
  }

  /** The files and directories that could not be read so far. */
  get unread(): ReadonlySet<string> {
    return this.#unread;
  }

  read(path: string): Uint8Array | undefined {
    return this.#where(path, () => this.#below.read(path));
  }

  list(path: string): readonly string[] | undefined {
    return this.#where(path, () => this.#below.list(path));
  }

  isDirectory(path: string): boolean {
    return this.#where(path, () => this.#below.isDirectory(path)) ?? false;
  }

  isFile(path: string): boolean {
    return this.#where(path, () => this.#below.isFile(path)) ?? false;
  }

  modified(path: string): number | undefined {
    return this.#where(path, () => this.#below.modified(path));
  }

  mode(path: string): number | undefined {
    return this.#where(path, () => this.#below.mode(path));
  }

  realPath(path: string): string | undefined {
    return this.#where(path, () => this.#below.realPath(path));
  }

  #where<T>(path: string, ask: () => T): T | undefined {
    try {
      return ask();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      this.#unread.add(path);
      return undefined;
    }
  }
}

/** The same installation, as far as this user can read it. */
export function readableFiles({ tree, layout, machine }: InstallationFiles): {
  readonly files: InstallationFiles;
  readonly unread: ReadonlySet<string>;
} {
  const readable = new ReadableTree(tree);
  return { files: new InstallationFiles(readable, layout, machine), unread: readable.unread };
}

import { effectiveFiles, filesNamed } from "../../install/effective-files/effective-files.js";
import type { FileStatus } from "../../install/effective-files/status.js";
import type { InstallationFiles } from "../../install/installation-files.js";
import { ReadableTree } from "../../install/readable-tree.js";
import type { FileTree } from "../../install/tree.js";
import type { HolderQuery } from "./holder-query.js";
import { elementsHolding, HolderText, type HoldingLine, linesHolding } from "./holders.js";

/** A line with the file that it stands in. */
export interface HeldLine extends HoldingLine {
  readonly status: FileStatus;
}

/** The files of an installation, for looking through them again and again: each is read once, as far as this user can. */
export class HoldingFiles {
  readonly #files: InstallationFiles;
  readonly #tree: FileTree;
  readonly #statuses: readonly FileStatus[];
  readonly #known: ReadonlySet<string>;
  readonly #texts = new Map<string, HolderText | undefined>();

  constructor(files: InstallationFiles) {
    this.#files = files;
    this.#tree = new ReadableTree(files.tree);
    this.#statuses = effectiveFiles(files);
    this.#known = new Set(this.#statuses.map(({ path }) => path));
  }

  /** Every line of every file that holds what is looked for. */
  lines(queries: readonly HolderQuery[]): HeldLine[] {
    const names = new Set(
      queries.flatMap((query) => ("file" in query && query.file !== undefined ? [query.file] : [])),
    );
    const named = [...names]
      .flatMap((name) => filesNamed(this.#files, name))
      .filter(({ path }) => !this.#known.has(path));
    return [...this.#statuses, ...named].flatMap((status) => {
      return this.#linesOf(status, queries).map((line) => ({ status, ...line }));
    });
  }

  #linesOf(status: FileStatus, queries: readonly HolderQuery[]): readonly HoldingLine[] {
    if (status.path.endsWith(".xml")) {
      const bytes = queries.some(({ kind }) => kind === "xml") ? this.#bytes(status.path) : undefined;
      return bytes ? elementsHolding(bytes, status, queries) : [];
    }
    const text = this.#text(status.path);
    return text ? linesHolding(text, status, queries) : [];
  }

  #bytes(path: string): Uint8Array | undefined {
    return this.#tree.isFile(path) ? this.#tree.read(path) : undefined;
  }

  #text(path: string): HolderText | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const bytes = this.#bytes(path);
    const text = bytes && new HolderText(bytes, path);
    this.#texts.set(path, text);
    return text;
  }
}

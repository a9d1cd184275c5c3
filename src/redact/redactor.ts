import { applyEdits } from "../text/edits.js";
import { type Decoded, decode } from "./decode.js";
import type { RedactedKind } from "./kinds.js";
import { Marks } from "./marks.js";
import { Names } from "./names.js";
import { Placeholders } from "./placeholders.js";
import { markEntries } from "./properties-marks.js";
import { markShapes } from "./shapes.js";
import { plainView, xmlView } from "./view.js";
import { markElements } from "./xml-marks.js";

/** A file to redact. What its keys mean is told by its path, of which the last parts count: `i2ptunnel.config.d/00-x.config`. */
export interface RedactableFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file without what it told of its owner. */
export interface RedactedFile extends RedactableFile {
  /** How many of each kind were replaced. */
  readonly replaced: ReadonlyMap<RedactedKind, number>;
}

/**
 * Replaces secrets, addresses, destinations and names in files that belong together. The same original has the same placeholder in all of
 * them, which no other text of theirs is, and every other byte stays. Never throws, whatever the bytes are; the time is linear.
 *
 *     const redactor = new Redactor(files);
 *     const safe = files.map((file) => redactor.redact(file));
 */
export class Redactor {
  readonly #names = new Names();
  readonly #placeholders: Placeholders;

  /** `files` are all that will be redacted: a name that one of them gives away is looked for in the others. */
  constructor(files: readonly RedactableFile[]) {
    const paths = files.map(({ path }) => path);
    const texts = function* () {
      yield* paths;
      for (const file of files) yield textOf(file).text;
    };
    this.#placeholders = new Placeholders(texts());
    for (const file of files) this.#found(file);
    for (const path of paths) this.#foundIn(path);
  }

  /** A file without what it tells; the same bytes where it tells nothing. Its path is {@link path}. */
  redact(file: RedactableFile): RedactedFile {
    const { marks, decoded } = this.#found(file);
    this.#names.mark(marks);
    const { edits, counts } = marks;
    const bytes = edits.length === 0 ? file.bytes : decoded.encode(applyEdits(decoded.text, edits));
    return { path: this.path(file.path), bytes, replaced: counts };
  }

  /** A path as the redacted files name it: without users, tunnels and hosts. */
  path(path: string): string {
    const marks = this.#foundIn(path);
    this.#names.mark(marks);
    return applyEdits(path, marks.edits);
  }

  #found(file: RedactableFile): { readonly marks: Marks; readonly decoded: Decoded } {
    const { isXml, ...decoded } = textOf(file);
    const { text } = decoded;
    const marks = new Marks(isXml ? xmlView(text) : plainView(text), this.#placeholders, this.#names);
    if (isXml) markElements(marks, text);
    else markEntries(marks, file.path);
    markShapes(marks);
    return { marks, decoded };
  }

  #foundIn(path: string): Marks {
    const marks = new Marks(plainView(path), this.#placeholders, this.#names);
    markShapes(marks);
    return marks;
  }
}

function textOf({ path, bytes }: RedactableFile): Decoded & { readonly isXml: boolean } {
  const isNamed = /\.xml(?:\.bak(?:\.\d+)?)?$/i.test(path);
  const decoded = decode(bytes, isNamed);
  if (isNamed || !/^\uFEFF?\s*<[!?A-Za-z]/.test(decoded.text)) return { ...decoded, isXml: isNamed };
  return { ...decode(bytes, true), isXml: true };
}

/** One text by itself, as {@link Redactor} does it; `path` says what its keys mean. */
export function redact(text: string, path = ""): string {
  const bytes = new TextEncoder().encode(text);
  const file = { path, bytes };
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Redactor([file]).redact(file).bytes);
}

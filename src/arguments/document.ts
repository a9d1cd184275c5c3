import type { ArgumentNode } from "../../grammars/arguments.js";
import { applyEdits, type TextEdit } from "../text/edits.js";
import { ConfigError } from "../text/error.js";
import { scanArguments } from "./scanner.js";

/**
 * The string of a `clientApp.N.args`, edited argument by argument; every other character stays, quotes included. Immutable. The meaning
 * is that of net.i2p.router.startup.LoadClientAppsJob.parseArgs (facts: formats 5.2).
 */
export class ArgumentsDocument {
  readonly text: string;
  /** The edit that led here, empty for a parsed one and where nothing changed. */
  readonly edits: readonly TextEdit[];
  readonly #pieces: readonly ArgumentNode[];
  readonly #nodes: readonly ArgumentNode[];

  constructor(text: string, edits: readonly TextEdit[] = []) {
    this.text = text;
    this.edits = edits;
    this.#pieces = scanArguments(text);
    this.#nodes = this.#pieces.filter((node) => node.kind === "argument");
  }

  /** The arguments that the program gets. */
  get values(): readonly string[] {
    return this.#nodes.map((node) => node.value);
  }

  /** The arguments with their places in the string. */
  get nodes(): readonly ArgumentNode[] {
    return this.#nodes;
  }

  /** True where a quote opens and never closes: whatever is put behind it would land inside. */
  get isUnterminated(): boolean {
    const last = this.#pieces[this.#pieces.length - 1];
    return last?.open !== undefined && last.close === undefined;
  }

  /**
   * Gives the argument at `index`, from 0, another value. Its quotes stay; a value with blanks gets quotes where there were none.
   * @throws {ConfigError} `ARGUMENT_NOT_STORABLE`
   */
  replace(index: number, value: string): ArgumentsDocument {
    const node = this.#nodes[index];
    if (!node) return this.insert(index, value);
    if (node.value === value) return this;
    checkArgument(value);
    if (node.open === undefined) return this.#with(node.start, node.end, serialise(value));
    const isGlued = node.open > node.start;
    if (isGlued) return this.#with(node.start, node.close ?? node.end, (this.text[node.open] ?? '"') + value);
    const inner = this.text.slice(node.open + 1, node.close ?? node.end);
    const start = node.open + 1 + inner.indexOf(node.value);
    return this.#with(start, start + node.value.length, value);
  }

  /**
   * Puts a new argument before the one at `index`, behind the last one where there is none.
   * @throws {ConfigError} `ARGUMENT_NOT_STORABLE`, `ARGUMENTS_UNTERMINATED`
   */
  insert(index: number, value: string): ArgumentsDocument {
    return this.insertAll(index, [value]);
  }

  /** Several new arguments side by side; see {@link insert}. */
  insertAll(index: number, values: readonly string[]): ArgumentsDocument {
    for (const value of values) checkArgument(value);
    const text = values.map(serialise).join(" ");
    const next = this.#nodes[index];
    if (next) return this.#with(next.start, next.start, `${text} `);
    if (this.isUnterminated) {
      throw new ConfigError(
        "ARGUMENTS_UNTERMINATED",
        `a quote in the arguments ${JSON.stringify(this.text)} is never closed; close it first`,
      );
    }
    const last = this.#pieces[this.#pieces.length - 1];
    const end = last?.end ?? 0;
    return this.#with(end, end, last ? ` ${text}` : text);
  }

  /** Takes the argument at `index` out, with the blanks that parted it from the next, else from the one before. */
  remove(index: number): ArgumentsDocument {
    return this.removeAll(index, 1);
  }

  /** Takes `count` arguments that stand side by side out; see {@link remove}. */
  removeAll(index: number, count: number): ArgumentsDocument {
    const first = this.#nodes[index];
    const last = this.#nodes[Math.min(index + count, this.#nodes.length) - 1];
    if (!first || !last || last.start < first.start) return this;
    const before = this.#pieces[this.#pieces.indexOf(first) - 1];
    const behind = this.#pieces[this.#pieces.indexOf(last) + 1];
    if (!behind) return this.#with(before?.end ?? first.start, last.end, "");
    const isParted = !before || first.start > before.end || before.close !== undefined;
    return this.#with(first.start, isParted ? behind.start : last.end, "");
  }

  toString(): string {
    return this.text;
  }

  #with(start: number, end: number, text: string): ArgumentsDocument {
    const edits = [{ start, end, text }];
    return new ArgumentsDocument(applyEdits(this.text, edits), edits);
  }
}

/**
 * An argument that the language can express: no quote, no `#`, no line end, not empty, no blanks at its edges (facts: formats 5.2).
 * @throws {ConfigError} `ARGUMENT_NOT_STORABLE`
 */
export function checkArgument(value: string): void {
  const refuse = (why: string) =>
    new ConfigError("ARGUMENT_NOT_STORABLE", `the argument ${JSON.stringify(value)} ${why}`);
  if (value === "") throw refuse("is empty, which the argument language cannot express");
  if (/["']/.test(value)) throw refuse("holds a quote, and there are no escapes");
  if (/[#\r\n]/.test(value)) throw refuse("holds a # or a line end, which would cut the line");
  if (/^[\0-\x20]|[\0-\x20]$/.test(value)) throw refuse("begins or ends with a blank, which is trimmed away");
}

function serialise(value: string): string {
  return /[ \t]/.test(value) ? `"${value}"` : value;
}

import type { RedactedKind } from "./kinds.js";
import type { Marks } from "./marks.js";
import { isCommonWord } from "./stock.js";

/** What is told of a name in its place: the kind, and its placeholder. */
interface Name {
  readonly kind: RedactedKind;
  readonly text: string;
}

const word = /[\p{L}\p{N}\uDC80-\uDCFF]+/gu;

/** No name that is looked for has more words: a passphrase, or a description that is one. */
const MOST_WORDS = 24;
const LONGEST = 512;
const SHORTEST = 6;

/**
 * Names that were found somewhere, and are hidden wherever else they stand as whole words, in small or capital letters: those of users and
 * tunnels, passwords, hosts.
 */
export class Names {
  readonly #byPhrase = new Map<string, Name>();
  /** Of how many words there are names, most first. */
  #sizes: readonly number[] = [];

  /** Takes a name up. A host is known by its labels too: that is what its tunnel and its directory are called. */
  add(kind: RedactedKind, original: string, text: string): void {
    this.#add(kind, original, text);
    if (kind !== "host") return;
    const labels = original.split(".").slice(0, -1);
    for (const label of labels) if (label.length > 3) this.#add(kind, label, text.split(".", 1)[0] ?? text);
  }

  #add(kind: RedactedKind, original: string, text: string): void {
    // A short secret may be any word.
    if (kind === "password" && original.length < SHORTEST) return;
    const words = [...original.matchAll(word)];
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length > MOST_WORDS) return;
    if (words.length === 1 && kind !== "port" && isCommonWord(first[0])) return;
    const phrase = original.slice(first.index, last.index + last[0].length).toLowerCase();
    if (this.#byPhrase.has(phrase)) return;
    // What stands around the words is not looked for, and does not go.
    this.#byPhrase.set(phrase, { kind, text });
    if (!this.#sizes.includes(words.length))
      this.#sizes = [...this.#sizes, words.length].sort((a, b) => b - a);
  }

  /** Hides every name in a text that is not settled; none goes over the end of a line. */
  mark(marks: Marks): void {
    if (this.#byPhrase.size === 0) return;
    for (const { 0: line, index } of marks.text.matchAll(/[^\r\n]+/g)) this.#markLine(marks, line, index);
  }

  #markLine(marks: Marks, line: string, offset: number): void {
    const words = [...line.matchAll(word)];
    for (const [at, { index: start }] of words.entries())
      for (const size of this.#sizes) {
        const last = words[at + size - 1];
        const end = last ? last.index + last[0].length : undefined;
        // What lies further apart is no name.
        if (end === undefined || end - start > LONGEST) continue;
        const name = this.#byPhrase.get(line.slice(start, end).toLowerCase());
        if (name && marks.hideName(offset + start, offset + end, name)) break;
      }
  }
}

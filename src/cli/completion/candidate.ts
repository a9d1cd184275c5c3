/** A word that may stand where the cursor is. */
export interface Candidate {
  readonly word: string;
  readonly description?: string | undefined;
}

/** What a shell has to offer: words, or files or directories that it finds itself, with `prefix` before them in the word. */
export type Completion =
  | { readonly kind: "words"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "files" | "directories"; readonly prefix: string };

/** For a line that cannot go on. */
export const nothing: Completion = { kind: "words", candidates: [] };

/** Whether more has to follow without a blank: a value, a field, a key, or what is in a directory. */
export function isOpen(word: string): boolean {
  return /[=.:/]$/.test(word);
}

/** Line ends would break what the scripts read, and the rest would drive the terminal or cannot be typed. */
const unprintable = /[\0-\x1F\x7F-\x9F\u2028\u2029]/;

/** The candidates that begin with what was typed, in any case where none begins exactly so; each word once. */
export function beginningWith(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const printable = candidates.filter(({ word }) => !unprintable.test(word));
  const exact = printable.filter(({ word }) => word.startsWith(typed));
  const lower = typed.toLowerCase();
  const found =
    exact.length > 0 ? exact : printable.filter(({ word }) => word.toLowerCase().startsWith(lower));
  return [...new Map(found.map((candidate) => [candidate.word, candidate])).values()];
}

/** Words that have one description in common, or none. */
export function words(list: readonly string[], description?: string): readonly Candidate[] {
  return list.map((word) => ({ word, description }));
}

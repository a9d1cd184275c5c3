import { formOf, placeholdersIn } from "./forms.js";
import type { RedactedKind } from "./kinds.js";

/** Kinds that are told apart by their looks alone: the same text gets the same placeholder, whichever it was taken for. */
const secrets: ReadonlySet<RedactedKind> = new Set(["key", "digest", "destination", "password", "token"]);

/** Kinds that are the same in small and in capital letters. */
const folded: ReadonlySet<RedactedKind> = new Set(["host", "b32", "address", "mac", "email"]);

/** What replaces what: the same original always gets the same placeholder, and none that some text of the input holds. */
export class Placeholders {
  readonly #known = new Map<string, string | undefined>();
  readonly #last = new Map<string, number>();
  readonly #present = new Set<string>();

  /** `texts` are all that will be redacted. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const core of placeholdersIn(text)) this.#present.add(core);
  }

  /** The placeholder of an original; `undefined` where it stays as it is. */
  of(kind: RedactedKind, original: string): string | undefined {
    const group = secrets.has(kind) ? "secret" : kind;
    const name = `${group} ${folded.has(kind) ? original.toLowerCase() : original}`;
    if (!this.#known.has(name)) this.#known.set(name, this.#next(kind, original));
    return this.#known.get(name);
  }

  #next(kind: RedactedKind, original: string): string | undefined {
    const form = formOf(kind, original);
    if (!form) return undefined;
    if (form.stem === "") return form.write(0);
    for (let number = (this.#last.get(form.stem) ?? 0) + 1; ; number++) {
      const text = form.write(number);
      if (text !== original && this.#isPresent(text)) continue;
      this.#last.set(form.stem, number);
      return text;
    }
  }

  #isPresent(text: string): boolean {
    for (const core of placeholdersIn(text)) if (this.#present.has(core)) return true;
    return false;
  }
}

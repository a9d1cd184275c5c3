/** What makes a text no well-formed XML; each has a place, and a second one where two belong together. */
export interface XmlProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where what breaks here was opened. */
  readonly opened?: { readonly start: number; readonly end: number };
}

export function problem(message: string, start: number, end = start + 1): XmlProblem {
  return { message, start, end };
}

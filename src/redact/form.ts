/** How the placeholders of something are written: a stem with a number, and what it takes to look like the original. */
export interface Form {
  /** Placeholders of one stem are numbered together. */
  readonly stem: string;
  write(number: number): string;
}

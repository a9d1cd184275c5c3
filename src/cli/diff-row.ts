/** Something that is not the same on all sides. */
export interface DiffRow {
  readonly address: string;
  readonly values: readonly DiffSide[];
}

/** What one side has, and where. */
export interface DiffSide {
  /** `config`, `base`, `also`, or `null` for a file that was named. */
  readonly location: string | null;
  /** The location's directory, or the file. */
  readonly dir: string;
  readonly value: string | null;
  readonly path: string | null;
  readonly line: number | null;
}

export interface SetOptions {
  /** Put a new line directly before the line of this key. */
  readonly before?: string | undefined;
  /** Put a new line directly behind the line of this key. */
  readonly after?: string | undefined;
}

export interface UnsetOptions {
  /** Also remove the comment lines that stand directly above. */
  readonly withComment?: boolean | undefined;
}

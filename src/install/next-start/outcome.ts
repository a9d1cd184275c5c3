interface Written {
  readonly path: string;
  /** Permissions, such as `0o600`. */
  readonly mode: number;
  /** What it will hold; `undefined` for what nobody can foretell, such as a new key. */
  readonly contents: Uint8Array | undefined;
}

/** What becomes of one file or directory. Paths are absolute. */
export type FileOutcome =
  | ({ readonly kind: "created" } & Written)
  | ({ readonly kind: "overwritten" } & Written)
  | {
      readonly kind: "renamed";
      readonly path: string;
      readonly from: string;
      readonly contents: Uint8Array | undefined;
      /** Whether something is there already under the new name, which is lost. */
      readonly replaces: boolean;
    }
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "directory"; readonly path: string; readonly mode: number };

/** What becomes of a file, in words. */
export function outcomeText(outcome: FileOutcome): string {
  switch (outcome.kind) {
    case "created":
      return `writes ${outcome.path}`;
    case "overwritten":
      return `overwrites ${outcome.path}`;
    case "renamed":
      return `renames ${outcome.from} to ${outcome.path}${outcome.replaces ? ", over what is there" : ""}`;
    case "removed":
      return `removes ${outcome.path}`;
    case "directory":
      return `makes the directory ${outcome.path}`;
  }
}

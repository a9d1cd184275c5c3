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

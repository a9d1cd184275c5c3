/** What there is to say of a key, for people. Everything is of I2P 2.8.0 unless it says otherwise. */
export interface KeyProse {
  /** One sentence. */
  readonly summary: string;
  /** What may go wrong with it. */
  readonly danger?: string;
  /** How the router comes to a value where the key is not set, as far as that is no fixed one. */
  readonly fallback?: string;
  /** Why the router does not read it any more. */
  readonly deprecated?: string;
  readonly notes?: string;
  /** What the argument is called in the program's own usage. */
  readonly argument?: string;
  /** The release that brought it. */
  readonly since?: string;
  /** Who usually writes it. */
  readonly writer: "user" | "console" | "installer" | "router";
  /** Class and member, or the document, that default, range and words were taken from. */
  readonly source: string;
}

/** A file's keys with what there is to say of them. */
export type Prose = Readonly<Record<string, KeyProse>>;

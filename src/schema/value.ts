/** A value that a key can have, typed. */
export type Value = boolean | number | string | readonly string[];

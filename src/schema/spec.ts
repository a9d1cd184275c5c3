/** When the router takes a changed key up: `none` by itself, else after a soft or full restart (facts: the catalogue's `restart`). */
type KeyRestart = "none" | "soft" | "full";

/**
 * The kinds of value that the catalogue knows, enums aside. Readers take the words of a boolean differently: `boolean` is
 * Boolean.parseBoolean, `boolean-unless-false` is true for all but the exact `false`, `boolean-true-or-yes` for exactly these two,
 * `boolean-or-yes` for them in any case (facts: lints F09, S10).
 */
const scalarTypes = [
  "base64",
  "bandwidth-KBps",
  "boolean",
  "boolean-or-yes",
  "boolean-true-or-yes",
  "boolean-unless-false",
  "class",
  "destinations",
  "duration-ms",
  "duration-s",
  "float",
  "host",
  "hostlist",
  "i2np-port",
  "int",
  "list",
  "long",
  "md5",
  "ntphosts",
  "path",
  "port",
  "sha256",
  "shash",
  "string",
  "url",
] as const;

type KeyType = (typeof scalarTypes)[number] | "enum";

/** A key of the catalogue, read. Ranges are inclusive. */
export interface KeySpec {
  readonly type: KeyType;
  /** The words of an enum; the only items or numbers of a list or an int that has some; what is usual for text. */
  readonly choices: readonly string[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** What a number counts, such as `KiB/s`. */
  readonly unit: string | undefined;
  readonly restart: KeyRestart;
  /** The router does not read this key any more. */
  readonly deprecated: boolean;
  /** The name that the router knows it by now. */
  readonly aliasOf: string | undefined;
  /** The router's default, where it is a fixed one. */
  readonly default: string | undefined;
}

/** Whether a key's value is a list, which `+=` and `-=` can change. */
export function isList({ type }: KeySpec): boolean {
  return type === "list" || type === "hostlist" || type === "ntphosts" || type === "destinations";
}

/** Whether a key's value is on or off. */
export function isBoolean({ type }: KeySpec): boolean {
  return type.startsWith("boolean");
}

/** Whether a key's value is a number. */
export function isNumber({ type }: KeySpec): boolean {
  return limits[type] !== undefined;
}

/** What Java's numbers, and ports, can be at all; `duration-ms` and `long` as far as JavaScript counts exactly. */
const limits: Readonly<Partial<Record<KeyType, readonly [min: number, max: number]>>> = {
  "bandwidth-KBps": [-(2 ** 31), 2 ** 31 - 1],
  "duration-ms": [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  "duration-s": [-(2 ** 31), 2 ** 31 - 1],
  float: [-Number.MAX_VALUE, Number.MAX_VALUE],
  "i2np-port": [1024, 65535],
  int: [-(2 ** 31), 2 ** 31 - 1],
  long: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  port: [1, 65535],
};

/** The numbers that a key may be set to: its own range, else what its type can hold. */
export function limitsOf({ type, min, max }: KeySpec): readonly [min: number, max: number] {
  const [least, most] = limits[type] ?? [-Infinity, Infinity];
  return [min ?? least, max ?? most];
}

const pattern =
  /^([a-zA-Z0-9-]+)(?:\(([^)]*)\))?(?: ((?:[-0-9]|\.(?!\.))*)\.\.([-0-9.]*))?(?: \[([^\]]*)\])? (none|soft|full)( deprecated)?(?: ->(\S+))?(?: =(.*))?$/;

/** Reads what a row of a table says of a key: `port 1..65535 full =7654`, `enum(a|b) none`, `int 5.. [KiB] none deprecated ->other.key`. */
export function parseSpec(text: string): KeySpec {
  const [, type = "string", choices, min, max, unit, restart, deprecated, aliasOf, fallback] =
    pattern.exec(text) ?? [];
  return {
    type: scalarTypes.find((known) => known === type) ?? "enum",
    choices: choices?.split("|") ?? [],
    min: min ? Number(min) : undefined,
    max: max ? Number(max) : undefined,
    unit,
    restart: restart === "none" || restart === "soft" ? restart : "full",
    deprecated: deprecated !== undefined,
    aliasOf,
    default: fallback,
  };
}

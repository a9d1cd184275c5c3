/** When the router takes a changed key up: `none` by itself, else after a soft or full restart (facts: the catalogue's `restart`). */
type KeyRestart = "none" | "soft" | "full";

/** The kinds of value that the catalogue knows, enums aside. */
const scalarTypes = [
  "base64",
  "bandwidth-KBps",
  "boolean",
  "class",
  "duration-ms",
  "duration-s",
  "float",
  "host",
  "hostlist",
  "i2np-port",
  "int",
  "list",
  "ntphosts",
  "password-hash",
  "path",
  "port",
  "string",
  "url",
] as const;

/** A key of the catalogue, read. Ranges are inclusive. */
export interface KeySpec {
  readonly type: (typeof scalarTypes)[number] | "enum";
  readonly choices: readonly string[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly restart: KeyRestart;
  /** The router does not read this key any more. */
  readonly deprecated: boolean;
  /** The router's default, where it is a fixed one. */
  readonly default: string | undefined;
}

/** Whether a key's value is a list, which `+=` and `-=` can change. */
export function isList({ type }: KeySpec): boolean {
  return type === "list" || type === "hostlist" || type === "ntphosts";
}

/** The type that a value of a spec such as `"port 1..65535 full =7654"` has in TypeScript. */
export type ValueOf<Spec extends string> = Spec extends `boolean ${string}`
  ? boolean
  : Spec extends `enum(${infer Choices})${string}`
    ? Split<Choices>
    : Spec extends `${"port" | "i2np-port" | "int" | "float" | "duration-ms" | "duration-s" | "bandwidth-KBps"} ${string}`
      ? number
      : Spec extends `${"list" | "hostlist" | "ntphosts"} ${string}`
        ? readonly string[]
        : string;

type Split<Choices extends string> = Choices extends `${infer First}|${infer Rest}`
  ? First | Split<Rest>
  : Choices;

const pattern =
  /^([a-zA-Z0-9-]+)(?:\(([^)]*)\))?(?: ([-0-9.]*?)\.\.([-0-9.]*))? (none|soft|full)( deprecated)?(?: =(.*))?$/;

/** Reads a line of the catalogue. */
export function parseSpec(text: string): KeySpec {
  const [, type = "string", choices, min, max, restart, deprecated, fallback] = pattern.exec(text) ?? [];
  return {
    type: scalarTypes.find((known) => known === type) ?? "enum",
    choices: choices?.split("|") ?? [],
    min: min ? Number(min) : undefined,
    max: max ? Number(max) : undefined,
    restart: restart === "none" || restart === "soft" ? restart : "full",
    deprecated: deprecated !== undefined,
    default: fallback,
  };
}

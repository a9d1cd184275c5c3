import { routerKeyTable } from "./router-keys.js";
import { type KeySpec, parseSpec, type ValueOf } from "./spec.js";

type Lines<Text extends string, Found = never> = Text extends `${infer Line}\n${infer Rest}`
  ? Lines<Rest, Found | Line>
  : Found | Text;

/** A row of the catalogue, `KEY SPEC`. */
type Row = Exclude<Lines<typeof routerKeyTable>, "">;

/** The keys of router.config whose names hold no `{part}`. */
export type RouterKey = Row extends infer R
  ? R extends `${infer Key} ${string}`
    ? Exclude<Key, `${string}{${string}`>
    : never
  : never;

/** The TypeScript type of a key's value, from the key's literal name. */
export type RouterValue<Key extends RouterKey> =
  Extract<Row, `${Key} ${string}`> extends `${Key} ${infer Spec}` ? ValueOf<Spec> : never;

/** The catalogue's entry for a key of router.config; keys with a part of their own, such as `i2cp.auth.NAME.shash`, have one too. */
export function routerKeySpec(key: string): KeySpec | undefined {
  const known = specText(key) ?? patterns().find(([pattern]) => matches(pattern, key))?.[1];
  return known === undefined ? undefined : parseSpec(known);
}

/** Every key of router.config that the router knows. */
export function routerKeyNames(): string[] {
  return rows().map(([key]) => key);
}

function specText(key: string): string | undefined {
  if (key.includes(" ") || key.includes("\n")) return undefined;
  const row = routerKeyTable.indexOf(`\n${key} `);
  const start = row + key.length + 2;
  return row < 0 ? undefined : routerKeyTable.slice(start, routerKeyTable.indexOf("\n", start));
}

function rows(): [key: string, spec: string][] {
  const found = routerKeyTable.trim().split("\n");
  return found.map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)]);
}

/** Rows whose key has a part of somebody's own, such as `{user}`. */
function patterns(): [key: string, spec: string][] {
  return rows().filter(([key]) => key.includes("{"));
}

function matches(pattern: string, key: string): boolean {
  const [head = "", tail = ""] = pattern.split(/\{[^}]*\}/);
  return key.length > head.length + tail.length && key.startsWith(head) && key.endsWith(tail);
}

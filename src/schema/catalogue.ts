import { routerKeys } from "./router-keys.js";
import { type KeySpec, parseSpec, type ValueOf } from "./spec.js";

/** Keys of router.config whose names hold no `{part}`. */
export type RouterKey = Exclude<keyof typeof routerKeys, `${string}{${string}`>;

/** The TypeScript type of a key's value, from the key's literal name. */
export type RouterValue<Key extends RouterKey> = ValueOf<(typeof routerKeys)[Key]>;

const table: Readonly<Record<string, string>> = routerKeys;

/** The catalogue's entry for a key of router.config; keys with a part of their own, such as `i2cp.auth.NAME.shash`, have one too. */
export function routerKeySpec(key: string): KeySpec | undefined {
  const name = Object.hasOwn(table, key) ? key : patterns().find((pattern) => matches(pattern, key));
  const spec = name === undefined ? undefined : table[name];
  return spec === undefined ? undefined : parseSpec(spec);
}

/** Every key of router.config that the router knows. */
export function routerKeyNames(): string[] {
  return Object.keys(table);
}

function patterns(): string[] {
  return routerKeyNames().filter((key) => key.includes("{"));
}

function matches(pattern: string, key: string): boolean {
  const [head = "", tail = ""] = pattern.split(/\{[^}]*\}/);
  return key.length > head.length + tail.length && key.startsWith(head) && key.endsWith(tail);
}

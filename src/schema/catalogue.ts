import { KeyTable } from "./key-table.js";
import type { KeySpec } from "./spec.js";
import { routerTable } from "./tables/router.js";

/** The keys of router.config, which every start of the command may need; those of all files are in `every-file.ts`. */
export const routerKeys = new KeyTable(routerTable);

/** The catalogue's entry for a key of router.config; keys with a part of their own, such as `i2cp.auth.NAME.shash`, have one too. */
export function routerKeySpec(key: string): KeySpec | undefined {
  return routerKeys.spec(key);
}

/** Every key of router.config that the router knows. */
export function routerKeyNames(): string[] {
  return routerKeys.names();
}

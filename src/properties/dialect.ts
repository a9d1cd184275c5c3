import type { TextSource } from "../text/source.js";
import type { LineTable } from "./line-table.js";
import { loadProps } from "./load-props.js";
import { scanLines } from "./scanner.js";
import { checkKey, checkValue, refusedByStoreProps } from "./storable.js";

/**
 * How one kind of file has its lines: how they are read, and what can be written. Nearly all files are as net.i2p.data.DataHelper.loadProps
 * reads them, which is {@link configLines}; `dialects.ts` has the others.
 */
export interface Dialect {
  /** The lines of a text. */
  scan(source: TextSource): LineTable;
  /** The same text by an algorithm that shares no code with `scan`: the second reader of every edit. */
  load(text: string): ReadonlyMap<string, string>;
  /** What stands between a key and its value; `""` where lines are keys alone, which have the value `""`. */
  readonly separator: "=" | "";
  /** A key as its reader has it, from what stands in a line or is asked for; `undefined` where that is the same. */
  readonly readKey?: (text: string) => string;
  /** A value as its reader has it, from what stands in a line; `undefined` where that is the same. */
  readonly readValue?: (text: string) => string;
  /** What stands in a line for a value; `undefined` where that is the same. */
  readonly writeValue?: (value: string) => string;
  /** True where the order of the lines means something, so that new ones go to the end. */
  readonly isOrdered: boolean;
  /** Whether a key that can be read is lost when its writer saves the file. */
  losesKey(key: string): boolean;
  /** @throws {ConfigError} `KEY_NOT_STORABLE` */
  checkKey(key: string): void;
  /** @throws {ConfigError} `VALUE_NOT_STORABLE` */
  checkValue(key: string, value: string): void;
}

/** The lines of `*.config` files (facts: formats 1 and 2). */
export const configLines: Dialect = {
  scan: scanLines,
  load: (text) => loadProps(text),
  separator: "=",
  isOrdered: false,
  losesKey: (key) => refusedByStoreProps(key, "") === "key",
  checkKey,
  checkValue,
};

import type { Marks } from "./marks.js";
import { isStockHost } from "./stock.js";

/** Ends of names that are hosts wherever they stand; those of countries would take too much that is none. */
const publicEnd =
  /\.(?:i2p|onion|com|org|net|info|biz|xyz|de|fr|nl|ru|uk|eu|ch|ca|au|cz|it|es|se|be|dk|fi|jp|br|us|me|tv|box|arpa|local|lan|internal)$/i;

/** Hides the names of hosts: those of I2P and Tor, and those below the usual public ends. */
export function markHosts(marks: Marks): void {
  for (const { 0: run, index } of marks.text.matchAll(/[\p{L}\p{N}.-]+/gu)) {
    if (!run.includes(".")) continue;
    const name = run.replace(/^[.-]+/, "").replace(/(?<![.-])[.-]+$/, "");
    const start = index + run.indexOf(name);
    const isOption = marks.text.charAt(start - 1) === "%";
    if (publicEnd.test(name) && name.length <= 253 && !isOption) markHost(marks, start, start + name.length);
  }
}

/** Hides one name of a host. */
export function markHost(marks: Marks, start: number, end: number): void {
  const name = marks.text.slice(start, end);
  const [, b32] = /^(?:.*\.)?([a-z2-7]{52,})\.b32\.i2p$/i.exec(name) ?? [];
  if (b32 !== undefined) marks.hide("b32", end - b32.length - ".b32.i2p".length, end);
  if (b32 === undefined || b32.length + ".b32.i2p".length < name.length)
    marks.hide("host", start, b32 === undefined ? end : end - b32.length - ".b32.i2p.".length);
}

/** Whether a word that stands where a host does is one, and somebody's own. */
export function isOwnHost(name: string): boolean {
  return /^(?!-)[\p{L}\p{N}_.-]{1,253}$/u.test(name) && !/^[\d.]+$/.test(name) && !isStockHost(name);
}

import type { Marks } from "./marks.js";
import { isStockAccount } from "./stock.js";

/** What the directories of people lie in, those of their disks too. */
const homes =
  /(?:^|[\\/])(?:home|Users|Documents and Settings)(?:\\{1,2}|\/)|[\\/]~|(?<![\w.\\/-])\/(?:run\/)?media\//gi;

/** A directory's name: up to the next separator where that comes before anything that ends a path, else up to a blank. */
const between = /[^\\/:*?"'<>|\s=,;]+(?: [^\\/:*?"'<>|\s=,;]+){0,3}(?=[\\/])|[^\\/:*?"'<>|\s=,;]+/y;

/** Hides whose home a path leads into. */
export function markHomes(marks: Marks): void {
  for (const { 0: found, index } of marks.text.matchAll(homes)) {
    between.lastIndex = index + found.length;
    const [name] = between.exec(marks.text) ?? [];
    if (name !== undefined && !isVariable(name) && !isStockAccount(name))
      marks.hideEverywhere("user", index + found.length, index + found.length + name.length);
  }
}

/** What stands for a name in examples and scripts: `$USER`, `%USERNAME%`, `(user)`. */
function isVariable(name: string): boolean {
  return /^[$%({[~.]/.test(name);
}

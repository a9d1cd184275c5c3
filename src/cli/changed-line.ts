import { dialectOf } from "../properties/dialects.js";
import type { LineChange } from "../text/line-change.js";

/** A changed line in words, as it reads now in the file of this path, or as it read before it went. */
export function changedLine({ op, key, old, new: now }: LineChange, path: string): string {
  const value = `${separatorIn(path)}${now ?? old ?? ""}`;
  switch (op) {
    case "delete":
      return key === "" ? "removed a comment" : `removed ${key}${value}`;
    case "insert":
      return key === "" ? "added a comment" : `${key}${value}`;
    case "comment":
      return `#${key}${value}`;
    case "replace":
      // A commented-out line that moved with others reads as nothing.
      return now === null ? `#${key}` : `${key}${value}`;
    default:
      return `${key}${value}`;
  }
}

/** What stands between key and value in the lines of a file. */
export function separatorIn(path: string): string {
  return dialectOf(path).separator;
}

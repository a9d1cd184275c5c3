import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import type { LineChange } from "../text/line-change.js";
import type { FilePlan } from "./file-plan.js";

/** The changed lines of a file as they may be shown: secrets hidden unless `showSecrets`. */
export function shownChanges({ changes }: Pick<FilePlan, "changes">, showSecrets = false): LineChange[] {
  return changes.map(({ line, op, key, oldKey, old, new: now }) => {
    const hide = (value: string | null) =>
      value === null || showSecrets || !isSecretKey(key) ? value : PROTECTED;
    return { line, op, key, ...(oldKey !== undefined && { oldKey }), old: hide(old), new: hide(now) };
  });
}

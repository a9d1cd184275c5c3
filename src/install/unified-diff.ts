import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { dialectOf } from "../properties/dialects.js";
import { protectText } from "../properties/protect.js";
import { PropertiesText } from "../properties/text.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import type { FilePlan } from "./file-plan.js";

/** Two texts as they may be shown: secrets hidden unless `showSecrets`. */
export function shownTexts(
  { path, before, after, shown }: Pick<FilePlan, "path" | "before" | "after" | "shown">,
  showSecrets = false,
): { readonly before: string; readonly after: string } {
  if (showSecrets) return { before, after };
  if (shown) return shown;
  const old = new PropertiesText(before, dialectOf(path));
  return {
    before: protectText(old, isSecretKey, PROTECTED),
    after: protectText(new PropertiesText(after, old.dialect), isSecretKey, PROTECTED, old),
  };
}

/** A file's change as a unified diff with three lines of context; `""` where nothing changes. Secrets are hidden unless `showSecrets`. */
export function unifiedDiff(file: FilePlan, showSecrets = false): string {
  const { before, after } = shownTexts(file, showSecrets);
  const from = file.isNew ? "/dev/null" : file.path;
  const to = file.bytesAfter === undefined ? "/dev/null" : file.path;
  return textDiff({ path: from, text: before }, { path: to, text: after });
}

/** Two texts as a unified diff with three lines of context; `""` where they are equal. */
export function textDiff(
  from: { readonly path: string; readonly text: string },
  to: { readonly path: string; readonly text: string },
): string {
  if (from.text === to.text) return "";
  return createTwoFilesPatch(from.path, to.path, from.text, to.text, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

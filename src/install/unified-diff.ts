import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { protectText } from "../properties/protect.js";
import { PropertiesText } from "../properties/text.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import type { FilePlan } from "./plan.js";

/** The texts of a file before and after, as they may be shown: secrets hidden unless `showSecrets`. */
export function shownTexts(
  file: FilePlan,
  showSecrets = false,
): { readonly before: string; readonly after: string } {
  if (showSecrets) return { before: file.before, after: file.after };
  return {
    before: protectText(file.before, isSecretKey, PROTECTED),
    after: protectText(file.after, isSecretKey, PROTECTED, new PropertiesText(file.before)),
  };
}

/** A file's change as a unified diff with three lines of context; `""` where nothing changes. Secrets are hidden unless `showSecrets`. */
export function unifiedDiff(file: FilePlan, showSecrets = false): string {
  const { before, after } = shownTexts(file, showSecrets);
  if (before === after) return "";
  const from = file.isNew ? "/dev/null" : file.path;
  return createTwoFilesPatch(from, file.path, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

import type { OpenFile } from "../install/location.js";
import type { ChangeContext } from "./setting.js";

/** Sets a key as the options say: by bringing a commented-out line to life, or with a new line where they want it. */
export function setLine(file: OpenFile, key: string, text: string, context: ChangeContext): void {
  const draft = context.draft(file);
  if (context.swap) draft.swap(key, text);
  else draft.set(key, text, { before: context.before, after: context.after });
}

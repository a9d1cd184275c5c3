import { applyEdits, type TextEdit } from "../text/edits.js";
import { Kind } from "./scanner.js";
import { PropertiesText } from "./text.js";

/**
 * A text with the values of some keys hidden, commented-out lines included. A value that `before` does not have under that key is marked
 * as new, so that a diff still shows that it changed.
 */
export function protectText(
  text: string,
  isSecret: (key: string) => boolean,
  word: string,
  before?: PropertiesText,
): string {
  const document = new PropertiesText(text);
  const { lines } = document;
  const edits: TextEdit[] = [];
  for (let line = 0; line < lines.count; line++) {
    const kind = lines.kind(line);
    if ((kind !== Kind.entry && kind !== Kind.disabled) || !isSecret(lines.key(line))) continue;
    const isNew =
      before !== undefined && kind === Kind.entry && before.get(lines.key(line)) !== lines.value(line);
    edits.push({ ...lines.valueSpan(line), text: isNew ? `${word} (new)` : word });
  }
  return applyEdits(text, edits);
}

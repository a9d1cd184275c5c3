import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import type { FixEditor } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { offsetSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { type CatalogueEntry, catalogueEntries } from "./catalogued.js";
import { commentAbove } from "./line-edits.js";
import { isOpening, LEFT_TO_THE_USER } from "./opening.js";
import { shownKey } from "./shown.js";
import { commentAt, isWord } from "./value-comment.js";

/** A comment behind a value, begun with a `;`. */
export const semicolonComment: Rule = {
  id: "F03",
  name: "semicolon-comment",
  severity: "warn",
  detects: "a comment behind a value that begins with a semicolon",
  *check(subject: Subject): Iterable<Problem> {
    for (const entry of catalogueEntries(subject)) {
      const at = commentAt(entry);
      const line = at === undefined ? undefined : entry.file.document.index.effective(entry.key);
      if (line === undefined) continue;
      const { file, key, value, spec } = entry;
      const isWrapper = file.name === WRAPPER_CONFIG;
      const isLost = spec !== undefined && isWord(spec) && !isWrapper;
      const isLeft = isOpening(key, value.slice(0, at));
      const effect = isLost ? "nothing that the router can read as one" : "not what was meant";
      yield {
        at: offsetSpot(file, line, semicolonOffset(file, line)),
        message: `the ; begins a comment only at the start of a line; here it belongs to the value of ${shownKey(key)}, which is ${effect}${isLeft ? LEFT_TO_THE_USER : ""}`,
        ...(isLost && { severity: "error" as const }),
        ...(!isLeft && {
          fix: {
            does: "moves the comment to a line of its own",
            apply: (editor) => moveComment(editor, entry, line),
          },
        }),
      };
    }
  },
};

/** Where the semicolon stands in the source of the lines: the first behind a blank. */
function semicolonOffset({ document: { lines } }: OpenFile, line: number): number {
  let { start: at } = lines.valueSpan(line);
  const isSemicolon = () => lines.source.charCodeAt(at) === 0x3b && lines.source.charCodeAt(at - 1) <= 0x20;
  while (at < lines.end(line) && !isSemicolon()) at++;
  return at;
}

function moveComment(editor: FixEditor, { file, key }: CatalogueEntry, line: number): void {
  const { lines } = file.document;
  const at = semicolonOffset(file, line);
  const { start, end } = lines.valueSpan(line);
  let behind = at;
  while (behind > start && lines.source.charCodeAt(behind - 1) <= 0x20) behind--;
  // The wrapper knows no other mark than #.
  const mark = file.name === WRAPPER_CONFIG ? "#" : ";";
  const comment = `${mark}${lines.source.slice(at + 1, end)}`;
  editor.edit({
    file,
    edits: [commentAbove(file, line, comment), { start: behind, end, text: "" }],
    keys: [key],
  });
}

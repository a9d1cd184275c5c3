import type { FilePlan } from "../../install/file-plan.js";
import type { OpenFile } from "../../install/location.js";
import { editedText, type TextEdit } from "../../text/edits.js";
import { ConfigError } from "../../text/error.js";
import type { LineEdits } from "../fix.js";
import { rewrittenFile } from "./rewritten-file.js";

/**
 * The files that fixes change line by line. Of edits of the same line the first counts; the others are made the next time, if they are still
 * wanted.
 * @throws {ConfigError} `VERIFICATION_FAILED`
 */
export function editedLines(all: readonly LineEdits[]): readonly FilePlan[] {
  const byFile = new Map<OpenFile, LineEdits[]>();
  for (const each of all) {
    const before = byFile.get(each.file);
    if (before) before.push(each);
    else byFile.set(each.file, [each]);
  }
  return Array.from(byFile, ([file, own]) => editedFile(file, own));
}

function editedFile(file: OpenFile, all: readonly LineEdits[]): FilePlan {
  const { document } = file;
  const taken: TextEdit[] = [];
  const lines = new Set<number>();
  const keys = new Set<string>();
  for (const { edits, keys: own } of all) {
    const touched = edits.flatMap((edit) => linesOf(file, edit));
    if (touched.some((line) => lines.has(line))) continue;
    for (const line of touched) lines.add(line);
    taken.push(...edits);
    for (const key of own) keys.add(key);
  }
  const { source } = document.lines;
  const after = editedText(source, taken, 0, source.length);
  verify(file, after, keys);
  return rewrittenFile(file, after);
}

/** The lines that an edit changes, counted from 0. */
function linesOf({ document: { lines } }: OpenFile, { start, end }: TextEdit): number[] {
  const first = lines.lineAt(start);
  const last = lines.lineAt(Math.max(start, end - 1));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The second reader: no key may mean something else but those that the fix is about. */
function verify({ document, path }: OpenFile, after: string, keys: ReadonlySet<string>): void {
  const { load } = document.dialect;
  const [old, now] = [load(document.text), load(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].find(
    (key) => old.get(key) !== now.get(key) && !keys.has(key),
  );
  if (changed === undefined) return;
  const why = `it would also change ${JSON.stringify(changed)}`;
  throw new ConfigError(
    "VERIFICATION_FAILED",
    `the fix was not made, because ${why}; this is a bug of i2pconf`,
    {
      path,
    },
  );
}

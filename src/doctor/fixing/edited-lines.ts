import type { FilePlan } from "../../install/file-plan.js";
import type { OpenFile } from "../../install/location.js";
import { applyEdits, type TextEdit } from "../../text/edits.js";
import { ConfigError } from "../../text/error.js";
import type { LineEdits } from "../fix.js";
import { rewrittenFile } from "./rewritten-file.js";

/**
 * The files that fixes change line by line. Of edits that overlap the first counts; the others are made the next time, if they are still wanted.
 * @throws {ConfigError} `VERIFICATION_FAILED`
 */
export function editedLines(all: readonly LineEdits[]): readonly FilePlan[] {
  const files = new Set(all.map(({ file }) => file));
  return [...files].map((file) =>
    editedFile(
      file,
      all.filter((each) => each.file === file),
    ),
  );
}

function editedFile(file: OpenFile, all: readonly LineEdits[]): FilePlan {
  const taken: TextEdit[] = [];
  const keys = new Set<string>();
  for (const { edits, keys: own } of all) {
    if (edits.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    taken.push(...edits);
    for (const key of own) keys.add(key);
  }
  const { document } = file;
  const after = applyEdits(document.text, taken);
  verify(file, after, keys);
  return rewrittenFile({ path: file.path, location: file.location, bytesBefore: file.bytes }, after);
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
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

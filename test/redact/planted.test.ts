import { expect, test } from "vitest";
import { Redactor } from "../../src/redact/redactor.js";
import { plantedFiles, secrets } from "../support/planted.js";

const files = plantedFiles();
const redactor = new Redactor(files);
const redacted = files.map((file) => redactor.redact(file));
const seen = redacted
  .map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`)
  .join("\n")
  .toLowerCase();

/** What would still give a secret away: a third of a long one, or the whole of a short one. */
function traces(text: string): string[] {
  const folded = text.toLowerCase();
  if (folded.length < 24) return [folded];
  return Array.from({ length: folded.length - 11 }, (_, at) => folded.slice(at, at + 12));
}

test("there are more than 200 secrets of all kinds, and each stands in the files", () => {
  const kinds = new Set(secrets.map(({ kind }) => kind));
  console.log(`redact: ${secrets.length} secrets of ${kinds.size} kinds in ${files.length} files`);
  expect(secrets.length).toBeGreaterThan(200);
  expect(kinds.size).toBeGreaterThan(13);
});

test("none of them survives, nor a part of a long one, in texts or names of files", () => {
  const left = secrets.filter(({ text }) => traces(text).some((trace) => seen.includes(trace)));
  expect(left).toEqual([]);
});

test("the same tree comes out every time, and comes out of itself again", () => {
  const again = new Redactor(redacted);
  const shown = ({ path, bytes }: { path: string; bytes: Uint8Array }) =>
    `${path}\n${new TextDecoder().decode(bytes)}`;
  expect(redacted.map((file) => again.redact(file)).map(shown)).toEqual(redacted.map(shown));
});

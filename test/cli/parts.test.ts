import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMAND } from "../support/session.js";

const dist = join(COMMAND, "..");
const parts = readdirSync(dist).filter((name) => /^cli-.*\.cjs$/.test(name));

it("the parts of the command are there", () => {
  expect(parts).toEqual(expect.arrayContaining(["cli-read.cjs", "cli-write.cjs", "cli-doctor.cjs"]));
});

// The build writes other characters of strings as escapes, but leaves regular expressions as they are.
it.each(parts)(
  "%s is ASCII, as it is read as Latin-1: characters beyond it are written as \\u in regular expressions",
  (name) => {
    const text = readFileSync(join(dist, name), "latin1");
    const strange = /[\x80-\xFF]/.exec(text);
    expect(strange && text.slice(Math.max(0, strange.index - 60), strange.index + 20)).toBeNull();
  },
);

import { readClients } from "../../files/client.js";
import type { OpenFile } from "../../install/location.js";
import type { FixEditor } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";

/** A number of a list of client apps that none has, below one that some has. */
const clientIndexGap: Rule = {
  id: "S06",
  name: "client-index-gap",
  severity: "error",
  detects: "a list of client apps that does not count from 0, or leaves a number out",
  *check({ clientFiles }: Subject): Iterable<Problem> {
    for (const file of clientFiles) {
      const numbers = mainsOf(file);
      const missing = readClients(file.reader).length;
      const lost = numbers.filter((number) => number > missing);
      const [first] = lost;
      if (first === undefined) continue;
      const apps =
        lost.length === 1 ? "the client app behind it" : `the ${lost.length} client apps behind it`;
      yield {
        at: keySpot(file, `clientApp.${first}.main`),
        message: `clientApp.${missing}.main is missing: the router stops reading there, ignores ${apps}, and loses them when it rewrites the file`,
        fix: {
          does: "numbers the client apps from 0 without a gap",
          apply: (editor) => moveUp(editor, file, lost, missing),
        },
      };
    }
  },
};

/** The numbers of all that have a main class, ascending. */
function mainsOf({ reader }: OpenFile): number[] {
  return [...reader.keys()]
    .flatMap((key) => /^clientApp\.(0|[1-9]\d{0,8})\.main$/.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Lines of a number without a main class, which stand in the way, stay lost; they go to the end of the list. */
function moveUp(editor: FixEditor, file: OpenFile, lost: readonly number[], free: number): void {
  lost.forEach((number, at) => {
    for (const key of keysOf(file, number)) editor.move(file, key, key.replace(/\d+/, String(free + at)));
  });
}

function keysOf({ reader }: OpenFile, number: number): string[] {
  return [...reader.keys()].filter((key) => key.startsWith(`clientApp.${number}.`));
}

export const numberRules: readonly Rule[] = [clientIndexGap];

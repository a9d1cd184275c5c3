import { readClients } from "../../files/client.js";
import { tunnelNumbers } from "../../files/tunnel.js";
import type { OpenFile } from "../../install/location.js";
import type { NumberedPrefix } from "../../install/numbered.js";
import type { Fix } from "../fix.js";
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
      const missing = readClients(file.reader).length;
      const lost = mainsOf(file).filter((number) => number > missing);
      const [first] = lost;
      if (first === undefined) continue;
      const isOne = lost.length === 1;
      const apps = isOne ? "the client app behind it" : `the ${lost.length} client apps behind it`;
      yield {
        at: keySpot(file, `clientApp.${first}.main`),
        message: `clientApp.${missing}.main is missing: the router stops reading there, ignores ${apps}, and loses ${isOne ? "that" : "them"} when it rewrites the file`,
        fix: renumbering(file, "clientApp", "client apps", mainsOf),
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

/** The same of a list of tunnels, where a single key is enough to hold a number. */
const tunnelIndexGap: Rule = {
  id: "S07",
  name: "tunnel-index-gap",
  severity: "error",
  detects: "a list of tunnels that does not count from 0, or leaves a number out",
  *check({ tunnelFiles }: Subject): Iterable<Problem> {
    for (const file of tunnelFiles) {
      const read = tunnelNumbers(file.reader);
      if (read.includes(undefined)) continue;
      const missing = read.length;
      const lost = [...firstKeys(file)].filter(([number]) => number > missing);
      const [first] = lost.sort(([a], [b]) => a - b);
      if (first === undefined) continue;
      const tunnels = lost.length === 1 ? "the tunnel behind it" : `the ${lost.length} tunnels behind it`;
      yield {
        at: keySpot(file, first[1]),
        message: `no key begins with tunnel.${missing}. here: the router stops reading there, and ignores ${tunnels}`,
        fix: renumbering(file, "tunnel", "tunnels", (now) => [...firstKeys(now).keys()]),
      };
    }
  },
};

/** The first key of each number. */
export function firstKeys({ reader }: OpenFile): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const key of reader.keys()) {
    const number = /^tunnel\.(0|[1-9]\d{0,8})\./.exec(key)?.[1];
    if (number !== undefined && !found.has(Number(number))) found.set(Number(number), key);
  }
  return found;
}

function renumbering(
  file: OpenFile,
  prefix: NumberedPrefix,
  what: string,
  entriesOf: (file: OpenFile) => readonly number[],
): Fix {
  return {
    does: `numbers the ${what} from 0 without a gap`,
    apply: (editor) => editor.closeGaps(file, prefix, entriesOf(file)),
  };
}

export const numberRules: readonly Rule[] = [clientIndexGap, tunnelIndexGap];

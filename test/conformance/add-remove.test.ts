import { describe, expect, test } from "vitest";
import { addClients, addTunnels } from "../../src/install/add.js";
import { clientsOf } from "../../src/install/clients.js";
import type { Location } from "../../src/install/location.js";
import { removeClient, removeTunnel } from "../../src/install/remove.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import { type CorpusFile, corpusOf } from "../support/corpus.js";
import { locationOf, plannedIn } from "../support/location.js";

const client = new Map([
  ["main", "i2pconf.Corpus"],
  ["name", "corpus"],
] as const);
const tunnel = new Map([
  ["type", "client"],
  ["name", "i2pconf corpus"],
]);

/** Adds to the list that a file is, reads what was planned again, and removes what was added. */
interface Trip {
  readonly kind: string;
  readonly file: string;
  add(location: Location): void;
  count(location: Location): number;
  remove(location: Location): void;
}

const trips: readonly Trip[] = [
  {
    kind: "clients",
    file: "clients.config",
    add: (location) => addClients(location, [client]),
    count: (location) => clientsOf(location).length,
    remove(location) {
      const all = clientsOf(location);
      for (const each of all.filter(({ name }) => name === "corpus")) removeClient(each, all);
    },
  },
  {
    kind: "i2ptunnel",
    file: "i2ptunnel.config",
    add: (location) => addTunnels(location, [tunnel]),
    count: (location) => tunnelsOf(location).length,
    remove(location) {
      for (const each of tunnelsOf(location).filter(({ name }) => name === "i2pconf corpus"))
        removeTunnel(each);
    },
  },
];

describe.each(trips)("lists of $kind", ({ kind, file, add, count, remove }) => {
  const corpus = corpusOf([kind]);

  test.skipIf(!corpus)(
    "what was added to a list of somebody's and removed again leaves every byte as it was",
    () => {
      let done = 0;
      const differing = (corpus ?? []).filter(({ bytes }: CorpusFile) => {
        const text = Buffer.from(bytes).toString("utf8");
        const before = locationOf("base", { [file]: text });
        const found = count(before);
        add(before);
        // Where a tunnel stands without its number, add refuses: it belongs into a directory.
        if (count(before) !== found + 1) return false;
        const after = locationOf("base", { [file]: plannedIn(before)[`/base/${file}`] ?? "" });
        remove(after);
        done++;
        return plannedIn(after)[`/base/${file}`] !== text;
      });
      console.log(`add and remove: ${done} lists of ${kind} in the corpus`);
      expect(differing.map(({ path }) => path)).toEqual([]);
      expect(done).toBeGreaterThan(30);
    },
  );
});

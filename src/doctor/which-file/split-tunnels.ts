import { tunnelEntriesByNumber, tunnelKey, tunnelNumbers } from "../../files/tunnel.js";
import { writtenName } from "../../files/written-name.js";
import { isInside, type OpenFile } from "../../install/location.js";
import { tunnelNames } from "../../install/tunnels.js";
import { isSecretKey, PROTECTED } from "../../schema/secrets.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";

/** A list of tunnels beside the directory that it was taken apart into. */
const tunnelsSplit: Rule = {
  id: "S03",
  name: "tunnels-split",
  severity: "error",
  detects: "i2ptunnel.config beside i2ptunnel.config.d/, which alone is read",
  *check(subject: Subject): Iterable<Problem> {
    const ignored = ignoredList(subject);
    if (!ignored) return;
    const { single, directory } = ignored;
    const isEmpty = single.reader.keys()[Symbol.iterator]().next().done === true;
    const isLeftover = [...missingOrOther(subject, single)].length === 0;
    yield {
      at: wholeOf(single),
      message: isEmpty
        ? `there is no key in ${single.name}: the router fails to load it, and starts no tunnel, not even those of ${directory}/; remove the file`
        : `the router reads the files of ${directory}/ and ignores this one, so what is changed here has no effect; edit the files there and remove this one`,
      ...(isLeftover &&
        isInside(single.name) && {
          fix: {
            does: `removes ${single.name}, as ${directory}/ has all that is in it; it stays as ${single.name}.bak`,
            apply: (editor) => editor.remove(single),
          },
        }),
    };
  },
};

/** The list that is there in vain. */
function ignoredList({
  location,
  installation,
  tunnelFiles,
}: Subject): { readonly single: OpenFile; readonly directory: string } | undefined {
  if (!installation || !location.mayBeSplit) return undefined;
  const { single, directory } = tunnelNames(location);
  const isSplit = tunnelFiles.some(({ name }) => name !== single);
  return isSplit && location.isFile(single) ? { single: location.named(single), directory } : undefined;
}

/** A tunnel by what stands in its file. */
interface Entries {
  readonly file: OpenFile;
  readonly number: number | undefined;
  readonly entries: ReadonlyMap<string, string>;
}

function* entriesIn(file: OpenFile): Iterable<Entries> {
  const of = tunnelEntriesByNumber(file.reader);
  for (const number of tunnelNumbers(file.reader)) yield { file, number, entries: of(number) };
}

/** Something of a list that the directory has with another value, or not at all. */
interface Difference {
  readonly here: Entries;
  readonly field: string;
  /** `undefined` where no tunnel of the directory has this name. */
  readonly there: Entries | undefined;
}

/** What would be lost with a list: tunnels, and values; what the directory has besides does not count. */
function* missingOrOther({ tunnelFiles }: Subject, single: OpenFile): Iterable<Difference> {
  const byName = new Map<string | undefined, Entries>();
  for (const file of tunnelFiles)
    for (const tunnel of entriesIn(file)) byName.set(tunnel.entries.get("name"), tunnel);
  for (const here of entriesIn(single)) {
    const there = byName.get(here.entries.get("name"));
    if (!there) yield { here, field: "name", there };
    else
      for (const [field, value] of here.entries)
        if (field !== "configFile" && there.entries.get(field) !== value) yield { here, field, there };
  }
}

/** The same tunnel with other values in the list and in the directory. */
export function* tunnelDisagreements(subject: Subject): Iterable<Problem> {
  const ignored = ignoredList(subject);
  if (!ignored) return;
  for (const { here, field, there } of missingOrOther(subject, ignored.single)) {
    if (!there) continue;
    const address = `tunnel[${writtenName(here.entries.get("name") ?? "")}].${field}`;
    const [own, other] = [here, there].map(({ entries }) => shown(field, entries.get(field)));
    yield {
      at: keySpot(here.file, tunnelKey(here.number, field), "value"),
      message: `${address} is ${own} here and ${other} in ${there.file.path}, which is the one that is read; if this one is wanted, set it there, with i2pconf set`,
    };
  }
}

function shown(field: string, value: string | undefined): string {
  if (value === undefined) return "not set";
  return isSecretKey(field) ? PROTECTED : JSON.stringify(value);
}

export const splitTunnelRules: readonly Rule[] = [tunnelsSplit];

import { CLIENTS_CONFIG, TUNNELS_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import { configLines } from "../../properties/dialect.js";
import { catalogue, type KeyGroup, keyGroupOf, keyInGroup } from "../../schema/every-file.js";
import type { KeySpec } from "../../schema/spec.js";
import type { Subject } from "../subject.js";

/** What counts for a key of a file that the catalogue has keys for. */
export interface CatalogueEntry {
  readonly file: OpenFile;
  readonly group: KeyGroup;
  /** As it stands. */
  readonly key: string;
  /** Without the number that a list of client apps or tunnels puts before it. */
  readonly own: string;
  readonly value: string;
  /** `undefined` where the router does not know the key. */
  readonly spec: KeySpec | undefined;
}

const bySubject = new WeakMap<Subject, readonly CatalogueEntry[]>();

/** What counts in all files, for every rule that asks. */
export function catalogueEntries(subject: Subject): readonly CatalogueEntry[] {
  const entries = bySubject.get(subject) ?? readEntries(subject);
  bySubject.set(subject, entries);
  return entries;
}

function readEntries(subject: Subject): readonly CatalogueEntry[] {
  const specs = new Map<string, KeySpec | undefined>();
  const specOf = (group: KeyGroup, own: string) => {
    const name = `${group} ${own}`;
    if (!specs.has(name)) specs.set(name, catalogue[group].spec(own));
    return specs.get(name);
  };
  const groupOf = groupsOf(subject);
  return subject.files.flatMap((file) => {
    const group = groupOf(file);
    if (!group) return [];
    return Array.from(file.document.entries(), ([key, value]) => {
      const own = keyInGroup(group, key);
      return { file, group, key, own, value, spec: specOf(group, own) };
    });
  });
}

/** The files whose lines are looked at: a loose one that nothing tells to be I2P's may have another language. */
export function ownFiles(subject: Subject): readonly OpenFile[] {
  const groupOf = groupsOf(subject);
  return subject.files.filter((file) => groupOf(file) !== undefined || file.document.dialect !== configLines);
}

/** Which keys a file has. Lists of client apps and tunnels may have other names than theirs. */
function groupsOf({ clientFiles, tunnelFiles }: Subject): (file: OpenFile) => KeyGroup | undefined {
  const lists = new Map<OpenFile, KeyGroup>();
  for (const file of clientFiles) lists.set(file, CLIENTS_CONFIG);
  for (const file of tunnelFiles) lists.set(file, TUNNELS_CONFIG);
  return (file) => keyGroupOf(file.name) ?? lists.get(file);
}

import type { ClientField } from "../files/client.js";
import type { LocatedClient } from "../install/clients.js";
import { clientPlaces } from "../install/clients.js";
import type { OpenFile } from "../install/location.js";
import { closeGaps, type NumberedPrefix } from "../install/numbered.js";
import { draftOf } from "../install/plan.js";
import type { TextEdit } from "../text/edits.js";

/** An edit that mends a problem. Problems that only one edit can mend together share it, and it is made once. */
export interface Fix {
  /** What it does, as it is told: `sets i2np.udp.enable=true`. */
  readonly does: string;
  /** @throws {ConfigError} where it cannot be made */
  apply(editor: FixEditor): void;
}

/** Edits of the lines themselves, which no key and value can say. */
export interface LineEdits {
  readonly file: OpenFile;
  /** Their offsets count in the source of the file's lines, as places of lines do. */
  readonly edits: readonly TextEdit[];
  /** The keys, as the router reads them, whose meaning may be another one afterwards. */
  readonly keys: readonly string[];
}

/** Takes the edits of fixes: those of keys and values go to the drafts of their files, those of lines are kept apart. */
export class FixEditor {
  readonly lineEdits: LineEdits[] = [];

  set(file: OpenFile, key: string, value: string): void {
    draftOf(file).set(key, value);
  }

  unset(file: OpenFile, key: string): void {
    draftOf(file).unset(key);
  }

  /** Gives the live lines of a key to another one that is not set. */
  rename(file: OpenFile, from: string, to: string): void {
    draftOf(file).rename(from, to);
  }

  /** The same with the commented-out lines, as entries of a list that move up need it. */
  move(file: OpenFile, from: string, to: string): void {
    draftOf(file).move(from, to);
  }

  /** Makes a comment of the live lines of a key. */
  comment(file: OpenFile, key: string): void {
    draftOf(file).comment(key);
  }

  /** Numbers the entries of a list from 0 on without a gap, commented-out lines with them. */
  closeGaps(file: OpenFile, prefix: NumberedPrefix, entries: readonly number[]): void {
    closeGaps(draftOf(file), prefix, entries);
  }

  /** Gives a client app other arguments, also in the file that it runs from until the next start. */
  setArguments(client: LocatedClient, args: string): void {
    this.setField(client, "args", args);
  }

  /** The same for any field of it. */
  setField(client: LocatedClient, field: ClientField, value: string): void {
    for (const { file, key } of clientPlaces(client, field)) draftOf(file).set(key, value);
  }

  /** Takes a file away, which stays as `.bak`. */
  remove(file: OpenFile): void {
    draftOf(file);
    file.isRemoved = true;
  }

  /** Changes lines as they stand. */
  edit(edits: LineEdits): void {
    this.lineEdits.push(edits);
  }
}

/** A fix that sets one key. */
export function setting(file: OpenFile, key: string, value: string): Fix {
  return { does: `sets ${key}=${value}`, apply: (editor) => editor.set(file, key, value) };
}

/** A fix that takes one key away, in all its lines. */
export function unsetting(file: OpenFile, key: string): Fix {
  return { does: `removes ${key}`, apply: (editor) => editor.unset(file, key) };
}

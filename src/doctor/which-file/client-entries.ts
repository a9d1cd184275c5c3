import { type ClientField, clientKey, readClients } from "../../files/client.js";
import type { OpenFile } from "../../install/location.js";

/** A client app for the rules that look at its lines. */
export interface ClientEntry {
  readonly file: OpenFile;
  readonly number: number;
  /** What stands for a field. */
  get(field: ClientField): string | undefined;
}

/** Every client app of some files, as far as each is read. */
export function* clientEntries(files: readonly OpenFile[]): Iterable<ClientEntry> {
  for (const file of files) {
    const { length } = readClients(file.reader);
    for (let number = 0; number < length; number++)
      yield { file, number, get: (field) => file.reader.get(clientKey(number, field)) };
  }
}

import type { InstallationFiles } from "../install/installation-files.js";
import type { Location } from "../install/location.js";
import type { StateFile } from "../install/plan.js";
import { decodeText, encodeText } from "../text/bytes.js";
import { addRecord, parseSnapshots, renderSnapshots, type Snapshot, snapshotFor } from "./snapshot.js";
import { realDir, snapshotPath } from "./snapshot-path.js";

/** What is kept of the syncs of an installation: one file for its config and its base directory, whatever further copies take part. */
export class SyncMemory {
  readonly #path: string;
  readonly #bytes: Uint8Array | undefined;
  readonly #directories: readonly string[];

  constructor(files: InstallationFiles, stateDirectory: string, locations: readonly Location[]) {
    this.#directories = locations.map((location) => realDir(files, location));
    this.#path = snapshotPath(files, stateDirectory, locations);
    this.#bytes = files.tree.read(this.#path);
  }

  /**
   * What the locations had in common; `undefined` where there was no sync of them all.
   * @throws {ConfigError} `FILE_UNREADABLE`
   */
  get snapshot(): Snapshot | undefined {
    return snapshotFor(this.#records(), this.#directories);
  }

  /** The file with what they have in common now; `undefined` where it says so already. */
  with(snapshot: Snapshot): StateFile | undefined {
    const text = renderSnapshots(addRecord(this.#records(), { locations: this.#directories, snapshot }));
    if (this.#bytes && decodeText(this.#bytes) === text) return undefined;
    return { path: this.#path, bytesBefore: this.#bytes, bytesAfter: encodeText(text) };
  }

  #records() {
    return this.#bytes ? parseSnapshots(decodeText(this.#bytes), this.#path) : [];
  }
}

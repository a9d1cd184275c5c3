import type { LocatedClient } from "./clients.js";
import type { OpenFile } from "./location.js";
import { type NumberedPrefix, removeNumber } from "./numbered.js";
import { draftOf } from "./plan.js";
import type { LocatedTunnel } from "./tunnels.js";

/**
 * Takes a client app out of where it stands: its lines out of a list, or a file of its own, which stays as `.bak`. The file that the next
 * import would write over goes too. So do those of the clients behind it in the list: the import writes them under their new numbers, and
 * the router would load what stayed under the old ones a second time (facts: formats 4.1).
 * @param all the clients of its location
 */
export function removeClient({ file, number }: LocatedClient, all: readonly LocatedClient[]): void {
  removeFrom(file, "clientApp", number);
  for (const other of all)
    if (other.overwrites && other.file === file && other.number >= number)
      other.overwrites.file.isRemoved = true;
}

/** The same for a tunnel. */
export function removeTunnel({ file, number }: LocatedTunnel): void {
  if (number === undefined) removeFile(file);
  else removeFrom(file, "tunnel", number);
}

/** A file in a `.d` directory that would be left without a key goes as a whole: the router takes an empty one for a mistake. */
function removeFrom(file: OpenFile, prefix: NumberedPrefix, number: number): void {
  const isAlone = [...file.reader.keys()].every((key) => key.startsWith(`${prefix}.${number}.`));
  if (isAlone && file.name.includes("/")) removeFile(file);
  else removeNumber(draftOf(file), prefix, number);
}

/** Takes a file away; one that was only planned is not begun after all. */
export function removeFile(file: OpenFile): void {
  if (file.exists) file.isRemoved = true;
  else file.draft = undefined;
}

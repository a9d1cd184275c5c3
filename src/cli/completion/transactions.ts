import type { CommandLine } from "../command-line.js";
import { entriesFor, when } from "../history.js";
import type { Candidate } from "./candidate.js";

/** The transactions of the installation that a line means, the last one first. */
export async function transactions(line: CommandLine): Promise<readonly Candidate[]> {
  const entries = await entriesFor(line);
  return entries.map(({ id, time, verb }) => ({ word: id, description: `${verb}, ${when(time)}` }));
}

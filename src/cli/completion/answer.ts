import { bashReplacement, operandsOf, readBashLine } from "./bash-line.js";
import { isOpen } from "./candidate.js";
import { complete } from "./complete.js";
import type { Shell } from "./operands.js";

/**
 * What a completion script asks for. The first line says what follows: `words`, `open` for words that go on without a blank, or `files` or
 * `directories` with what stands before them. Then a word a line, for bash as it is to stand in the line, for the others with a tab and its
 * description.
 */
export async function answer(
  shell: Shell,
  asked: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  if (shell === "bash") return await answerBash(asked[0] ?? "", asked[1] ?? "", environment);
  const completion = await complete(asked, environment);
  if (completion.kind !== "words") return `${completion.kind}\t${completion.prefix}\n`;
  const rows = completion.candidates.map(({ word, description = "" }) => `${word}\t${description}\n`);
  return ["words\n", ...rows].join("");
}

/** bash gives the line up to the cursor, and what readline will take out of it for the completion. */
async function answerBash(line: string, replaced: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const { words, isRedirected } = readBashLine(line);
  if (isRedirected) return "files\n";
  const completion = await complete(operandsOf(words), environment);
  if (completion.kind !== "words") return `${completion.kind}\n`;
  const { candidates } = completion;
  const rows = candidates.flatMap(({ word }) => bashReplacement(line, replaced, word) ?? []);
  const kind = candidates.some(({ word }) => isOpen(word)) ? "open" : "words";
  return [kind, ...rows, ""].join("\n");
}

import type { RedactedKind } from "../redact/kinds.js";
import { redactInstallation } from "../redact/redact-installation.js";
import { type RedactableFile, type RedactedFile, Redactor } from "../redact/redactor.js";
import { tar } from "../redact/tar.js";
import { disk } from "../store/disk.js";
import { fileSystem } from "../store/file-system.js";
import { createDirectory, createFile } from "../store/new-output.js";
import { readWithin } from "../store/read-within.js";
import { ConfigError } from "../text/error.js";
import { limits } from "../text/limits.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print, printBytes, tell } from "./output.js";

/** `redact`: files, or a whole installation, without what they tell of their owner. */
export async function redactVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { output, json } = line.values;
  if (operands.length > 0 && output !== undefined)
    throw new ConfigError("USAGE", "--output is for a whole installation: without it, the FILEs are printed");
  if (operands.length > 0) return printFiles(line, operands);
  if (output === undefined || output === "") {
    const message =
      "say where the redacted installation goes, with --output DIR or --output FILE.tar; or name the FILEs to print";
    throw new ConfigError("USAGE", message);
  }
  const { files, directories, empty, leftOut, unread } = redactInstallation(await openFiles(line));
  const entries = [...directories, ...files, ...empty];
  if (output.endsWith(".tar")) createFile(output, tar(entries), fileSystem);
  else createDirectory(output, entries, fileSystem);
  if (json)
    print(
      `${JSON.stringify({ output, files: files.map(counted), empty: empty.map(({ path }) => path), leftOut, unread })}\n`,
    );
  else print(`${plain(output)}\n`);
  if (!line.values.quiet) {
    tellCounts(files);
    for (const path of leftOut) tell(`left out: ${plain(path)}\n`);
  }
  for (const path of unread) tell(`i2pconf: ${plain(path)} cannot be read by this user, and is not in it\n`);
  return Exit.done;
}

function printFiles({ values }: CommandLine, operands: readonly string[]): number {
  const files = operands.map(readFile);
  const redactor = new Redactor(files);
  const redacted = files.map((file) => redactor.redact(file));
  if (values.json) {
    const texts = redacted.map((file) => ({ ...counted(file), text: new TextDecoder().decode(file.bytes) }));
    print(`${JSON.stringify({ files: texts })}\n`);
  } else for (const { bytes } of redacted) printBytes(bytes);
  if (!values.quiet) tellCounts(redacted);
  return Exit.done;
}

/** @throws {ConfigError} `FILE_MISSING`, `FILE_UNREADABLE`, `INPUT_TOO_LARGE` */
function readFile(path: string): RedactableFile {
  if (path === "-") return { path: "", bytes: readWithin(0, limits.fileBytes, "standard input") };
  const bytes = disk.read(path);
  if (!bytes) throw new ConfigError("FILE_MISSING", `there is no file ${path}`, { path });
  return { path, bytes };
}

function counted({ path, replaced }: RedactedFile) {
  return { path, replaced: Object.fromEntries(replaced) };
}

/** How much was replaced of each kind: never what it was. */
function tellCounts(files: readonly RedactedFile[]): void {
  const sums = new Map<RedactedKind, number>();
  for (const { replaced } of files)
    for (const [kind, count] of replaced) sums.set(kind, (sums.get(kind) ?? 0) + count);
  const parts = [...sums].map(([kind, count]) => `${kind} ${count}`);
  tell(`replaced: ${parts.join(", ") || "nothing"}\n`);
}

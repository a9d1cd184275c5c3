import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../..", import.meta.url));

/** The text of a file, by its path in the project. */
export function pageOf(path: string): string {
  return readFileSync(join(project, path), "utf8");
}

/** The code blocks of a language, each with what stands between the fences. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(fence(language))].map(([, text = ""]) => text);
}

function fence(language: string): RegExp {
  return new RegExp(`(?<=^\`\`\`${language}\n)(.*?)(?=^\`\`\`$)`, "gms");
}

/** The rows of all tables whose first heading is `heading`, as the texts of their cells; code marks are taken off. */
export function tableOf(page: string, heading: string): string[][] {
  const tables = page.split(`| ${heading} |`).slice(1);
  const lines = tables.flatMap((table) => table.split("\n\n")[0]?.trimEnd().split("\n").slice(2) ?? []);
  return lines.map((line) => {
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    return cells.map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll("`", ""));
  });
}

/** The members of a union of strings, which is in the source alone: those between what `start` matches and the next `;`. */
export function literalsOf(path: string, start: RegExp): string[] {
  const union = pageOf(path).split(start)[1]?.split(";")[0] ?? "";
  return [...union.matchAll(/"([^"]+)"/g)].map(([, literal = ""]) => literal);
}

/** A directory that holds `fixtures`, to run examples in; `use` gets its path, and it is gone afterwards. */
export function inDirectory<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "i2pconf-docs-"));
  try {
    symlinkSync(join(project, "fixtures"), join(directory, "fixtures"));
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * The page with what its sessions really print. All commands, the lines that begin with `$ ` in blocks marked `console`, run one after the
 * other in one shell, in which `i2pconf` is the built command.
 */
export function replayed(page: string): string {
  const commands = blocksOf(page, "console").flatMap((block) =>
    block.split("\n").flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : [])),
  );
  const outputs = outputsOf(commands);
  return page.replace(fence("console"), (block) =>
    block
      .split("\n")
      .filter((line) => line.startsWith("$ "))
      .map((line) => `${line}\n${outputs.shift() ?? ""}`)
      .join(""),
  );
}

/** What each of the commands prints, on both outputs together. */
function outputsOf(commands: readonly string[]): string[] {
  const script = [
    `i2pconf() { "${process.execPath}" "${join(project, "dist", "cli.cjs")}" "$@"; }`,
    ...commands.map((command) => `printf '\\0'\n${command}`),
  ].join("\n");
  return inDirectory((cwd) => {
    const { PATH = "" } = process.env;
    const { stdout } = spawnSync("sh", ["-c", `exec 2>&1\n${script}`], {
      cwd,
      env: { PATH, I2PCONF_STATE_DIR: join(cwd, "state") },
      encoding: "utf8",
    });
    return stdout.split("\0").slice(1);
  });
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Exit } from "../../src/cli/exit-codes.js";
import { helpText } from "../../src/cli/help.js";
import { settingNames } from "../../src/settings/registry.js";
import { pageOf, project, tableOf } from "./pages.js";

const page = pageOf("docs/command.md");

it("docs/command.md has a row for each setting, in the order of the registry", () => {
  expect(tableOf(page, "setting").map(([name]) => name)).toEqual(settingNames());
});

it("docs/command.md names every option that the help names", async () => {
  const usage = await helpText(undefined);
  const verbs = new Set([...usage.matchAll(/^ {2}i2pconf ([a-z]+)/gm)].map(([, verb]) => verb));
  const help = (await Promise.all([...verbs].map(helpText))).join("\n");
  const options = new Set([...help.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option));
  expect([...options]).toEqual(expect.arrayContaining(["--json-schema", "--stdin", "--swap"]));
  expect([...options].filter((option) => !page.includes(`\`${option}`))).toEqual([]);
});

it("docs/command.md has a row for each exit code", () => {
  expect(tableOf(page, "exit code").map(([code]) => Number(code))).toEqual(Object.values(Exit));
});

it("docs/command.md has a row for each diagnostic that a change can come with", () => {
  const sources = ["src/settings", "src/install", "src/installation", "src/sync"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(project, folder, name), "utf8")),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/\bcode: "([A-Z_]+)"/g)].map(([, code]) => code));
  const rows = tableOf(page, "diagnostic").map(([code]) => code);
  expect(rows).toEqual(["CONSOLE_…, SAM_…", "DUPLICATE_KEY", "JETTY_…", ...new Set(codes)].sort());
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Exit } from "../../src/cli/exit-codes.js";
import { helpText } from "../../src/cli/help.js";
import { allSettings } from "../../src/settings/registry.js";
import type { SettingKind } from "../../src/settings/setting.js";
import { pageOf, project, tableOf } from "./pages.js";

const page = pageOf("docs/command.md");

/** A setting's values in the words of the page. */
function valuesOf(type: SettingKind): string {
  switch (type.kind) {
    case "enum":
      return type.choices.join(", ");
    case "port":
      return type.word === undefined ? "port" : `port or ${type.word}`;
    case "i2np-port":
      return type.word === undefined ? "I2NP port" : `I2NP port or ${type.word}`;
    case "int":
      return `${type.min} to ${type.max}`;
    case "proxy":
      return "HTTP, SOCKS4 or SOCKS5 HOST:PORT, INTERNAL, or off";
    default:
      return type.kind;
  }
}

it("docs/command.md has a row for each setting, with its values and its restart, in the order of the registry", async () => {
  const told = tableOf(page, "setting").map(([name, values, , restart]) => [name, values, restart]);
  const known = (await allSettings()).map(({ name, type, restart }) => [name, valuesOf(type), restart]);
  expect(told).toEqual(known);
});

it("docs/command.md names every option that the help names", async () => {
  const usage = await helpText(undefined);
  const verbs = new Set([...usage.matchAll(/^ {2}i2pconf ([a-z]+)/gm)].map(([, verb]) => verb));
  const help = (await Promise.all([...verbs].map(helpText))).join("\n");
  const options = new Set([...help.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option));
  expect([...options].filter((option) => !page.includes(`\`${option}`))).toEqual([]);
});

it("docs/command.md has a row for each exit code", () => {
  expect(tableOf(page, "exit code").map(([code]) => Number(code))).toEqual(Object.values(Exit));
});

it("docs/command.md has a row for each diagnostic that a change can come with", () => {
  const sources = ["src/settings", "src/install", "src/sync"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(project, folder, name), "utf8")),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/\bcode: "([A-Z_]+)"/g)].map(([, code]) => code));
  const rows = tableOf(page, "diagnostic").map(([code]) => code);
  expect(rows).toEqual(["CONSOLE_…, SAM_…", "DUPLICATE_KEY", "JETTY_…", ...new Set(codes)].sort());
});

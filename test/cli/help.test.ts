import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Session } from "../support/session.js";

const verbs =
  "get set unset enable disable add remove comment uncomment apply list explain where diff sync passwd schema completion".split(
    " ",
  );

/** Calls of the verb below the heading of the examples. */
function examplesOf(verb: string, help: string): string[] {
  const [, examples = ""] = help.split("\nExamples:\n");
  return examples.split("\n").filter((row) => row.includes(`i2pconf ${verb} `));
}

describe("help", () => {
  it.each(verbs)("of %s exits 0 and shows at least two examples", (verb) => {
    const { code, stdout } = Session.open("odd").run(`help ${verb}`);
    expect({ code, enough: examplesOf(verb, stdout).length >= 2 }).toEqual({ code: 0, enough: true });
  });

  it.each(verbs)("of %s is the same by --help", (verb) => {
    const session = Session.open("odd");
    expect(session.run(`${verb} --help`)).toEqual(session.run(`help ${verb}`));
  });

  it("ends with a line end", () => {
    expect(Session.open("odd").run("help").stdout).toMatch(/[^\n]\n$/);
  });

  it("names every verb", () => {
    const { code, stdout } = Session.open("odd").run("help");
    const missing = verbs.filter((verb) => !new RegExp(`i2pconf ${verb}\\b`).test(stdout));
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
  });

  it("exits 2 for a command that does not exist", () => {
    expect(Session.open("odd").run("help frobnicate").code).toBe(2);
  });

  it("has the version of the package", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    const { stdout } = Session.open("odd").run("--version");
    expect(manifest).toMatchObject({ version: stdout.trim() });
  });
});

describe("help settings", () => {
  it("has an example of every setting, and what may go wrong", () => {
    const { stdout } = Session.open("odd").run("help settings");
    expect(stdout).toContain("i2cp.bind=all");
    expect(stdout).toContain("lets other machines run clients");
  });
});

describe("a call that is not understood exits 2", () => {
  it.each([
    "set upnp=off --color sometimes",
    "--root R frobnicate",
    "--root R toString",
    "--root R get",
    "--root R set",
    "--root R set upnp",
    "--root R set =off",
    "--root R set upnp=off --frobnicate",
    "--root R set upnp=off --origin",
    "--root R get upnp --swap",
    "--root R get upnp --json=yes",
    "--root R list a b",
    "--root R set upnp=maybe",
    "--root R set upnp+=off",
    "--root R comment upnp",
    "get upnp --root",
    "-z get upnp",
  ])("%s", (command) => {
    const { code, stdout, changed } = Session.open("debian").run(command);
    expect({ code, stdout, changed }).toEqual({ code: 2, stdout: "", changed: {} });
  });
});

describe("the help of a verb", () => {
  it.each([
    { verb: "set", takes: true },
    { verb: "undo", takes: false },
    { verb: "history", takes: false },
    { verb: "where", takes: false },
  ])("tells of --location where $verb takes it: $takes", ({ verb, takes }) => {
    const { stdout } = Session.open("debian").run(`help ${verb}`);
    expect([stdout.includes("--location"), stdout.includes("--root DIR")]).toEqual([takes, true]);
  });
});

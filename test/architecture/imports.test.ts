import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Import, type Source, sourcesOf } from "../support/sources.js";

const sources = sourcesOf("src", "grammars");
const imports = sources.flatMap((source) => source.imports);

/** The rooms of `architecture.md`: `cli`, `grammars`, or a file directly in `src` such as `installation`. */
function roomOf(path: string): string {
  const [top, second = ""] = path.split("/");
  return top === "grammars" ? "grammars" : second.replace(/\.ts$/, "");
}

/** The rooms that each room may use. Imports point downwards only. */
const below = ["schema", "text", "grammars"];
const files = ["files", "properties", "arguments", "xml", ...below];
const install = ["install", ...files];
const allowed: Readonly<Record<string, readonly string[]>> = {
  index: ["installation", "settings", "sync", "doctor", "redact", "ports", ...install],
  cli: ["installation", "settings", "sync", "doctor", "redact", "ports", "store", ...install],
  installation: ["settings", "sync", "doctor", "redact", "ports", "store", ...install],
  settings: install,
  sync: install,
  // Two programs that want one port are the doctor's business.
  doctor: ["ports", ...install],
  redact: install,
  ports: install,
  install: files,
  store: ["text"],
  files: ["properties", "arguments", "xml", ...below],
  properties: below,
  arguments: below,
  xml: below,
  schema: ["text", "grammars"],
  text: [],
  grammars: [],
};

const isOwn = ({ to }: Import) => to.startsWith("src/") || to.startsWith("grammars/");
const shown = ({ from, to, isType }: Import) => `${from} -> ${to}${isType ? " (type)" : ""}`;

test("every room is one of the architecture", () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
});

test("every import of ours leads to a file that is there", () => {
  const isThere = ({ to }: Import) => existsSync(new URL(`../../${to}`, import.meta.url));
  expect(imports.filter((one) => isOwn(one) && !isThere(one)).map(shown)).toEqual([]);
});

test("no import leaves src and grammars", () => {
  expect(imports.filter((one) => /^\.|^(test|fixtures|dist|docs)\//.test(one.to)).map(shown)).toEqual([]);
});

describe("imports point downwards only", () => {
  test.each(Object.entries(allowed))("%s imports nothing but itself and %j", (room, rooms) => {
    const wrong = imports.filter(
      (one) => isOwn(one) && roomOf(one.from) === room && ![room, ...rooms].includes(roomOf(one.to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("the store is used by the command and by the installation alone", () => {
    const users = imports
      .filter((one) => isOwn(one) && roomOf(one.to) === "store")
      .map(({ from }) => roomOf(from));
    expect([...new Set(users)].filter((room) => !["cli", "installation", "store"].includes(room))).toEqual(
      [],
    );
  });

  test("nobody imports the public surface", () => {
    expect(imports.filter(({ to }) => to === "src/index.ts").map(shown)).toEqual([]);
  });
});

describe("a browser can load what is below the installation", () => {
  test.each(["files", "properties", "arguments", "xml", "schema", "text", "grammars"])(
    "%s imports no module of Node",
    (room) => {
      const wrong = imports.filter((one) => roomOf(one.from) === room && one.to.startsWith("node:"));
      expect(wrong.map(shown)).toEqual([]);
    },
  );

  test("modules of Node are named with node:", () => {
    const bare = /^(fs|path|os|url|util|crypto|child_process|process|buffer|events|stream|module)(\/|$)/;
    expect(imports.filter(({ to }) => bare.test(to)).map(shown)).toEqual([]);
  });
});

describe("chevrotain stays out of the command", () => {
  test("the grammars of lines and arguments are used for their types alone", () => {
    const wrong = imports.filter(
      (one) =>
        /^grammars\/(properties|arguments)\.ts$/.test(one.to) && one.from.startsWith("src/") && !one.isType,
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("no source of ours imports it but the grammars", () => {
    expect(
      imports.filter((one) => one.to === "chevrotain" && roomOf(one.from) !== "grammars").map(shown),
    ).toEqual([]);
  });
});

test("nobody but src/index.ts re-exports", () => {
  const wrong = sources.filter(({ path, reexports }) => path !== "src/index.ts" && reexports.length > 0);
  expect(wrong.map(({ path, reexports }) => `${path}: ${reexports.join("; ")}`)).toEqual([]);
});

test("no rooms import each other in a circle", () => {
  const edges = new Map<string, Set<string>>();
  for (const one of imports.filter(isOwn)) {
    const [from, to] = [roomOf(one.from), roomOf(one.to)];
    if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  expect([...edges.keys()].filter((room) => reaches(edges, room, room))).toEqual([]);
});

/** Whether a way of one or more imports leads from one room to another. */
function reaches(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(edges.get(from) ?? [])];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    open.push(...(edges.get(room) ?? []));
  }
  return false;
}

describe("files are small", () => {
  const catalogues = /^src\/(?:schema\/(?:tables|prose|keys)\/|settings\/setting-values\.ts$)/;
  const measured = sources.filter(({ path }) => !catalogues.test(path));
  const median = (of: readonly Source[]) =>
    of.map(({ lines }) => lines).sort((a, b) => a - b)[of.length >> 1] ?? 0;

  test("none has more than 400 lines, catalogues aside", () => {
    expect(measured.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  test("95 % have less than 250 lines", () => {
    const large = measured.filter(({ lines }) => lines >= 250).length;
    console.log(`${measured.length} source files: median ${median(measured)} lines, ${large} of 250 or more`);
    expect(large / measured.length).toBeLessThan(0.05);
  });
});

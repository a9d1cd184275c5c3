import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { blocksOf, inDirectory, pageOf, project } from "./pages.js";

const examples = ["README.md", "docs/library.md"].flatMap((page) =>
  blocksOf(pageOf(page), "ts").map((text, i) => ({ name: `example ${i + 1} of ${page}`, text })),
);

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
} satisfies ts.CompilerOptions;

/** Runs `use` in a project that has this package and a sample installation. */
function inProject<T>(use: (directory: string) => T): T {
  return inDirectory((directory) => {
    cpSync(join(project, "fixtures/debian"), join(directory, "sample"), { recursive: true });
    mkdirSync(join(directory, "node_modules"));
    symlinkSync(project, join(directory, "node_modules/i2pconf"));
    return use(directory);
  });
}

/** The example as a script, its promises as assertions: `X; // => V` and `X; // throws CODE`. */
function withAssertions(example: string): string {
  const script = example
    .replace(/^(.+); \/\/ => (.+)$/gm, "equal($1, $2);")
    .replace(/^(.+); \/\/ throws (\w+)$/gm, 'throws(() => $1, { code: "$2" });');
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: compilerOptions.target } });
  return `import { deepStrictEqual as equal, throws } from "node:assert";\n${outputText}`;
}

it("the examples are of the types that they claim", () => {
  const messages = inProject((directory) => {
    const files = examples.map(({ text }, i) => {
      const file = join(directory, `example-${i}.mts`);
      writeFileSync(file, text);
      return file;
    });
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, compilerOptions));
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
  expect(messages).toEqual([]);
});

describe("the examples do what they say", () => {
  it.each(examples)("$name", ({ text }) => {
    const outcome = inProject((directory) => {
      writeFileSync(join(directory, "example.mjs"), withAssertions(text));
      const { status, stderr } = spawnSync(process.execPath, ["example.mjs"], {
        cwd: directory,
        encoding: "utf8",
        env: { ...process.env, I2PCONF_STATE_DIR: join(directory, "state") },
      });
      return { status, stderr };
    });
    expect(outcome).toEqual({ status: 0, stderr: "" });
  });
});

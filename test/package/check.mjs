// `npm run package`: packs the package as it would be published, and checks the tarball as its users get it. Needs a built `dist/`, and no
// network. Prints a line for each check, and exits 1 if one fails.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { licenceProblems } from "./licences.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** Runs a program to its end; its output where it succeeds, an error with all that it printed where it does not. */
function run(file, words, cwd) {
  const { status, stdout, stderr, error } = spawnSync(file, words, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${[file, ...words].join(" ")}: exit ${status}\n${error ?? ""}${stdout}${stderr}`);
}

const node = (words, cwd) => run(process.execPath, words, cwd);

/** The file of a development dependency's command, from the path of its manifest. */
function tool(file, command) {
  return join(dirname(file), JSON.parse(readFileSync(file, "utf8")).bin[command]);
}

function pack(home) {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", home], project));
  return { tarball: join(home, packed.filename), paths: packed.files.map(({ path }) => path) };
}

/** A project that has the package installed, and nothing else. */
function consumer(home, tarball) {
  const directory = join(home, "consumer");
  mkdirSync(directory);
  writeFileSync(join(directory, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], directory);
  return directory;
}

/** What a check finds is a list of problems; none is good. Each entry of `checks` gives one, or throws. */
const checks = {
  "publint: no messages": async ({ tarball }) => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
      strict: true,
    });
    return messages.map((message) => formatMessage(message, pkg));
  },

  "attw: the types resolve from every module system": ({ tarball }) => {
    node([
      tool(require.resolve("@arethetypeswrong/cli/package.json"), "attw"),
      tarball,
      "--format",
      "ascii",
      "--no-color",
    ]);
    return [];
  },

  "the manifest names no dependencies": () =>
    ["dependencies", "peerDependencies", "optionalDependencies"]
      .filter((field) => field in manifest)
      .map((field) => `package.json has ${field}`),

  "the tarball holds what it should": ({ paths }) => {
    const wanted = [
      "README.md",
      "LICENSE",
      "CHANGELOG.md",
      "THIRD-PARTY-LICENSES.md",
      manifest.bin.i2pconf,
      "dist/index.js",
      "dist/index.cjs",
      "dist/index.d.ts",
      "dist/index.d.cts",
    ];
    const missing = wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`);
    const strange = paths.filter(
      (path) =>
        !/^dist\/[\w.-]+$|^docs\/(?:recipes\/)?[\w.-]+\.md$|^docs\/recipes\/[\w-]+$|^[A-Z-]+(\.md)?$|^package\.json$/.test(
          path,
        ),
    );
    return [...missing, ...strange.map((path) => `${path} does not belong in it`)];
  },

  "installing it installs nothing else": ({ directory }) =>
    readdirSync(join(directory, "node_modules"))
      .filter((name) => !name.startsWith(".") && name !== manifest.name)
      .map((name) => `${name} came with it`),

  "the declarations name no other package": ({ directory }) =>
    ["index.d.ts", "index.d.cts"].flatMap((name) => {
      const text = readFileSync(join(directory, "node_modules", manifest.name, "dist", name), "utf8");
      const found =
        text.match(/(?:\bfrom|(?<!-)\bimport|\brequire\()\s*\(?["'][^"']+["']|\/\/\/ *<reference.*/g) ?? [];
      return found.map((statement) => `${name}: ${statement}`);
    }),

  "the licences of all that is bundled are listed": licenceProblems,

  "the command runs": ({ directory }) => {
    const told = run(join(directory, "node_modules", ".bin", "i2pconf"), ["--version"]).trim();
    return told === manifest.version ? [] : [`--version says ${told}`];
  },

  "import works": ({ directory }) => {
    writeFileSync(join(directory, "import.mjs"), `import { parseProperties } from "i2pconf";\n${use}`);
    return used(node(["import.mjs"], directory));
  },

  "require works": ({ directory }) => {
    writeFileSync(join(directory, "require.cjs"), `const { parseProperties } = require("i2pconf");\n${use}`);
    return used(node(["require.cjs"], directory));
  },

  "a strict TypeScript project compiles against it, without other types": ({ directory }) => {
    const names = ["typed.mts", "typed.cts"];
    for (const name of names) writeFileSync(join(directory, name), typedUse);
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      ...{ target: "es2022", lib: ["es2022"], types: [], module: "nodenext" },
    };
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: names }));
    node([tool(require.resolve("typescript/package.json"), "tsc")], directory);
    return [];
  },
};

const use = `console.log(parseProperties("a=1\\n# b\\n").set("a", "2").toString());\n`;

function used(output) {
  return output === "a=2\n# b\n\n" ? [] : [`printed ${JSON.stringify(output)}`];
}

const typedUse = `import { ConfigError, Installation, parseProperties, RouterConfig } from "i2pconf";

const port: number | undefined = RouterConfig.of(parseProperties("")).get("i2np.udp.internalPort");
export const text: string = parseProperties(new Uint8Array()).set("a", String(port)).toString();
// @ts-expect-error: a port is a number
export const wrong = () => RouterConfig.of(parseProperties("")).set("i2np.udp.internalPort", "12345");
export async function bind(root: string): Promise<string> {
  try {
    const i2p = await Installation.open({ root });
    const plan = await i2p.plan((edit) => edit.set("console.bind", ["0.0.0.0"]));
    await i2p.commit(plan);
    return plan.restart;
  } catch (error) {
    if (ConfigError.is(error)) return error.code;
    throw error;
  }
}
`;

const home = mkdtempSync(join(tmpdir(), "i2pconf-package-"));
try {
  const { tarball, paths } = pack(home);
  const context = { tarball, paths, directory: consumer(home, tarball) };
  for (const [name, check] of Object.entries(checks)) {
    const problems = await Promise.resolve(context)
      .then(check)
      .catch((error) => [error.message]);
    console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
    for (const problem of problems) console.log(`     ${problem.replaceAll("\n", "\n     ")}`);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

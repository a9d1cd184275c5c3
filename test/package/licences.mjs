// THIRD-PARTY-LICENSES.md: written by `node test/package/licences.mjs`, checked by `npm run package`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("../..", import.meta.url));
const file = join(project, "THIRD-PARTY-LICENSES.md");

const head = `# Licences of the software inside this package

The files in \`dist/\` contain parts of the packages below, so that installing i2pconf installs nothing else. i2pconf itself is under the
MIT licence, see \`LICENSE\`. The tests and the grammars use further packages, which are not part of what is published.
`;

/** The packages of which `dist/` holds code. */
async function bundledPackages() {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ["src/index.ts", "src/cli/main.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: "dist",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const names = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /(?<=.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]),
  );
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8"));
}

/**
 * The licence's text. A package of a project's scope that has none goes by that of the project's main package, and one that only says that it
 * is under the MIT licence by the usual text of that.
 */
function licenceOf(name) {
  const directory = join(project, "node_modules", name);
  const found = readdirSync(directory).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (found !== undefined) return readFileSync(join(directory, found), "utf8").trim();
  const [, scope = ""] = /^@([^/]+)\//.exec(name) ?? [];
  if (existsSync(join(project, "node_modules", scope, "package.json"))) return licenceOf(scope);
  const { author, license } = manifestOf(name);
  if (license !== "MIT") throw new Error(`${name} has no licence file`);
  const text = readFileSync(join(project, "LICENSE"), "utf8").trim();
  return text.replace(
    /^Copyright .*$/m,
    `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`,
  );
}

/** Name, version, licence, and the licence's own text. */
function sectionOf(name) {
  const { version, license } = manifestOf(name);
  return `\n## ${name} ${version}\n\nLicence: ${license}\n\n${licenceOf(name).replace(/^(?=.)/gm, "    ")}\n`;
}

async function wanted() {
  return head + (await bundledPackages()).map(sectionOf).join("");
}

/** What is wrong with THIRD-PARTY-LICENSES.md. */
export async function licenceProblems() {
  if (readFileSync(file, "utf8") === (await wanted())) return [];
  const names = (await bundledPackages()).join(", ");
  return [`it does not list ${names} as they are installed; node test/package/licences.mjs writes it`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await wanted());

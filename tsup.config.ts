import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  outDir: "dist",
  splitting: false,
  // Everything is bundled, so that installing the package installs nothing else.
  noExternal: [/./],
};

/**
 * What the command loads only when a line needs it: the targets of its `import()`s. Each becomes a file of its own, which takes what the
 * command's main file has already from there.
 */
const onDemand = [
  "src/cli/change.ts",
  "src/cli/diff.ts",
  "src/cli/help.ts",
  "src/cli/list.ts",
  "src/cli/suggestions.ts",
  "src/cli/version.ts",
  "src/install/unified-diff.ts",
  "src/settings/client-settings.ts",
  "src/settings/router-settings.ts",
];

const main = "src/cli/main.ts";

const fileOf = (source: string) => `cli-${basename(source).replace(/\.[jt]s$/, "")}`;

/** The modules that the command's main file consists of: all that `main` imports, but for its `import()`s. */
async function coreModules(): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: [main],
    bundle: true,
    platform: "node",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === "import-statement") visit(next);
  };
  visit(main);
  return new Set([...found].filter((path) => path in metafile.inputs).map((path) => resolve(path)));
}

/** `import()` becomes the `require` of a file of its own, and the main file exports its modules to those files. */
function loadOnDemand(): Plugin {
  return {
    name: "load-on-demand",
    async setup(context) {
      const core = await coreModules();
      context.onResolve({ filter: /./ }, ({ kind, path, resolveDir, importer }) => {
        if (kind === "dynamic-import") return { path: `./${fileOf(path)}.cjs`, external: true };
        const source = resolve(resolveDir, path.replace(/\.js$/, ".ts"));
        return kind === "import-statement" && core.has(source) && !core.has(importer)
          ? { path: "./cli.cjs", external: true }
          : undefined;
      });
      context.onLoad({ filter: /[\\/]cli[\\/]main\.ts$/ }, ({ path }) => ({
        loader: "ts",
        resolveDir: resolve("src/cli"),
        contents:
          [...core]
            .filter((source) => source !== path)
            .map((source) => `export * from ${JSON.stringify(source)};`)
            .join("\n") + readFileSync(path, "utf8"),
      }));
    },
  };
}

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    treeshake: true,
  },
  {
    ...shared,
    // CommonJS starts faster than ES modules, few small files faster than many, and a `require` faster than an `import()`.
    entry: { cli: main, ...Object.fromEntries(onDemand.map((source) => [fileOf(source), source])) },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    banner: { js: "#!/usr/bin/env node" },
    minify: true,
    esbuildOptions(options) {
      options.supported = { ...options.supported, "dynamic-import": false };
    },
    esbuildPlugins: [loadOnDemand()],
  },
]);

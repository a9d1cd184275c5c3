import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const shared: Options = {
  target: "node20",
  platform: "node",
  outDir: "dist",
  splitting: false,
  // Everything is bundled, so that installing the package installs nothing else.
  noExternal: [/./],
};

/**
 * What the command loads only when a line needs it: the targets of its `import()`s. Each becomes a file of its own, complete in itself:
 * sharing code between them costs more at every start than the copies do.
 */
const onDemand = [
  "src/cli/change.ts",
  "src/cli/diff.ts",
  "src/cli/explain.ts",
  "src/cli/print-diff.ts",
  "src/cli/sync.ts",
  "src/cli/help.ts",
  "src/cli/list.ts",
  "src/cli/suggestions.ts",
  "src/cli/version.ts",
  "src/cli/where.ts",
  "src/install/layouts/other.ts",
  "src/install/layouts/user.ts",
  "src/install/unified-diff.ts",
  "src/settings/apps.ts",
  "src/settings/change-tunnel.ts",
  "src/settings/console.ts",
  "src/settings/i2cp.ts",
  "src/settings/i2np.ts",
  "src/settings/network.ts",
  "src/settings/not-held.ts",
  "src/settings/read-tunnel.ts",
  "src/settings/sam.ts",
  "src/settings/tunnels.ts",
];

const fileOf = (source: string) => `cli-${basename(source).replace(/\.[jt]s$/, "")}`;

/** `import()` becomes the `require` of a file of its own. */
const loadOnDemand: Plugin = {
  name: "load-on-demand",
  setup(context) {
    context.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${fileOf(path)}.cjs`, external: true } : undefined,
    );
  },
};

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
    entry: {
      cli: "src/cli/main.ts",
      ...Object.fromEntries(onDemand.map((source) => [fileOf(source), source])),
    },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    banner: { js: "#!/usr/bin/env node" },
    minify: true,
    esbuildOptions(options) {
      options.supported = { ...options.supported, "dynamic-import": false };
    },
    esbuildPlugins: [loadOnDemand],
  },
]);

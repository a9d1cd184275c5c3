import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  outDir: "dist",
  // Everything is bundled, so that installing the package installs nothing else.
  noExternal: [/./],
  treeshake: true,
};

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    splitting: false,
  },
  {
    ...shared,
    // CommonJS starts faster than ES modules; what `get` and `set` do not need is split off and loaded when a verb needs it.
    entry: { cli: "src/cli/main.ts" },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    splitting: true,
    banner: { js: "#!/usr/bin/env node" },
    minifySyntax: true,
    minifyWhitespace: true,
  },
]);

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const shared: Options = {
  target: "node20",
  platform: "node",
  outDir: "dist",
  splitting: false,
  // The scripts that `completion` prints.
  loader: { ".bash": "text", ".zsh": "text", ".fish": "text" },
  // Everything is bundled, so that installing the package installs nothing else.
  noExternal: [/./],
};

/** What changes files: one part with the rest of the command, as `set` needs most of it. */
const forChanges = [
  "src/cli/change.ts",
  "src/settings/apps.ts",
  "src/settings/i2cp.ts",
  "src/settings/network.ts",
  "src/settings/sam.ts",
];

/** What the command loads only when a line needs it: the targets of these `import()`s. Each is a part of its own, complete in itself. */
const onDemand = [
  "src/cli/completion.ts",
  "src/cli/diff.ts",
  "src/cli/explain.ts",
  "src/cli/help.ts",
  "src/cli/list.ts",
  "src/cli/passwd.ts",
  "src/cli/print-diff.ts",
  "src/cli/suggestions.ts",
  "src/cli/sync.ts",
  "src/cli/version.ts",
  "src/cli/where.ts",
  "src/install/layouts/other.ts",
  "src/install/layouts/user.ts",
  "src/install/unified-diff.ts",
  "src/schema/every-file.ts",

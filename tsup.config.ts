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
  "src/settings/groups/apps.ts",
  "src/settings/groups/i2cp.ts",
  "src/settings/groups/network.ts",
  "src/settings/groups/sam.ts",
];

/** What the command loads only when a line needs it: the targets of these `import()`s. Each is a part of its own, complete in itself. */
const onDemand = [
  "src/cli/completion.ts",
  "src/cli/apply.ts",
  "src/cli/diff.ts",
  "src/cli/doctor.ts",
  "src/cli/doctor-fix.ts",
  "src/cli/explain.ts",
  "src/cli/help.ts",
  "src/cli/history.ts",
  "src/cli/list.ts",
  "src/cli/passwd.ts",
  "src/cli/ports.ts",
  "src/cli/ports/firewall.ts",
  "src/cli/print-diff.ts",
  "src/cli/redact.ts",
  "src/cli/schema.ts",
  "src/cli/suggestions.ts",
  "src/cli/sync.ts",
  "src/cli/undo.ts",
  "src/cli/version.ts",
  "src/cli/where.ts",
  "src/doctor/rules.ts",
  "src/doctor/sarif.ts",
  "src/install/layouts/other.ts",
  "src/install/layouts/user.ts",
  "src/install/unified-diff.ts",
  "src/schema/every-file.ts",
  "src/settings/address/address-text.ts",
  "src/settings/changes/change-tunnel.ts",
  "src/settings/entries/entries.ts",
  "src/settings/explain/meaning.ts",
  "src/settings/groups/log.ts",
  "src/settings/changes/not-held.ts",
  "src/settings/reading/read-tunnel.ts",
  "src/settings/groups/router-groups.ts",
  "src/settings/changes/switch.ts",
  "src/settings/groups/subscriptions.ts",
  "src/settings/groups/tunnels.ts",
  "src/settings/changes/unknown-key.ts",
  "src/settings/groups/webapps.ts",
  "src/settings/groups/wrapper.ts",
  "src/settings/xml.ts",
  "src/store/recover.ts",
  "src/sync/eepsite-unit.ts",
  "src/sync/remember-change.ts",
];

/** What `get` needs alone. */
const forReading = "src/cli/get.ts";

const everyPart = [...onDemand, ...forChanges, forReading];

const partOf = (source: string) => `cli-${basename(source).replace(/\.[jt]s$/, "")}`;
const entriesOf = (sources: readonly string[]) =>
  Object.fromEntries(sources.map((source) => [partOf(source), source]));

/** The `import()`s of some sources become the `require` of a part; those of all others are bundled. */
function loadOnDemand(sources: readonly string[]): Plugin {
  const parts = new Set(sources.map(partOf));
  return {
    name: "load-on-demand",
    setup(context) {
      context.onResolve({ filter: /./ }, ({ kind, path }) =>
        kind === "dynamic-import" && parts.has(partOf(path))
          ? { path: `./${partOf(path)}.cjs`, external: true }
          : undefined,
      );
    },
  };
}

/** Parts of the command, which `src/cli/main.ts` loads. CommonJS starts faster than ES modules, and a `require` faster than an `import()`. */
function parts(entry: Readonly<Record<string, string>>, apart: readonly string[]): Options {
  return {
    ...shared,
    entry: { ...entry },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    minify: true,
    banner: { js: "(function (exports, require, module) {" },
    footer: { js: "})" },
    esbuildOptions(options) {
      options.supported = { ...options.supported, "dynamic-import": false };
      options.charset = "ascii";
    },
    esbuildPlugins: [loadOnDemand(apart)],
  };
}

/** Run in a process of its own: lets the command run, and writes the bytecode of what it loaded, as far as that ran. */
const writeBytecode = `
  const vm = require("node:vm");
  const { existsSync, writeFileSync } = require("node:fs");
  const made = [];
  vm.Script = class extends vm.Script {
    constructor(text, options) {
      super(text, options);
      made.push([options.filename, this]);
    }
  };
  const { versions, platform, arch } = process;
  process.exit = (code) => {
    for (const [filename, script] of made) {
      const file = \`\${filename}.\${versions.v8}-\${platform}-\${arch}.bytecode\`;
      if (!existsSync(file)) writeFileSync(file, script.createCachedData());
    }
    process.reallyExit(code);
  };
  require(process.argv[1]);
`;

/** V8 tells whether bytecode fits by the length of the text alone, so that of an earlier build must never meet a new text. */
function removeBytecode(): void {
  const names = existsSync("dist") ? readdirSync("dist") : [];
  for (const name of names) if (name.endsWith(".bytecode")) rmSync(join("dist", name));
}

/** The bytecode of the parts that most lines load; a part gets that of the first line that loads it. */
function makeBytecode(): void {
  const home = mkdtempSync(join(tmpdir(), "i2pconf-build-"));
  cpSync("fixtures/debian-split", home, { recursive: true });
  const lines = [
    ["get", "console.bind", "i2np.port", "i2np.udp.port"],
    ["set", "console.bind=0.0.0.0", "i2np.port=18321", "i2np.udp.port=18321"],
    ["set", "eepsite.port=8080"],
    ["get", "http-proxy.port", "sam.port"],
    ["set", "client[SAMBridge].startOnLoad=true", "tunnel[Irc2P].listenPort=6669"],
    ["get", "tunnel[Irc2P].listenPort", "tunnel['Irc2P'].interface"],
    ["set", "router.config:a.key.of.ones.own=1"],
    ["enable", "sam"],
    ["add", "tunnel", "--type", "client", "--name", "Added", "listenPort=7000", "targetDestination=a.i2p"],
    ["explain", "console.bind"],
    ["where"],
    ["doctor"],
    ["ports"],
    ["ports", "--format", "nft"],
    ["list"],
    ["apply", "docs/recipes/docker"],
    ["sync", "--from", "config", "--dry-run"],
    ["diff"],
    ["undo"],
    ["history"],
    ["schema"],
    ["redact", join(home, "var/lib/i2p/i2p-config/router.config")],
    ["completion", "zsh", "--", "--root", home, "set", "t"],
  ];
  for (const line of lines) {
    const args = [
      "-e",
      writeBytecode,
      join(process.cwd(), "dist/cli.cjs"),
      "--root",
      home,
      "--quiet",
      ...line,
    ];
    const env = { ...process.env, I2PCONF_STATE_DIR: join(home, "state") };
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore", env });
    // `diff` finds differences, which is 1.
    if (status !== 0 && status !== 1) throw new Error(`no bytecode from ${line.join(" ")}: exit ${status}`);
  }
  rmSync(home, { recursive: true });
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
    entry: { cli: "src/cli/main.ts" },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    minify: true,
  },
  parts({ "cli-write": "src/cli/run.ts" }, [...onDemand, forReading]),
  parts({ "cli-read": "src/cli/run.ts" }, [...onDemand, ...forChanges]),
  parts({ "cli-run": "src/cli/run.ts", ...entriesOf(everyPart) }, everyPart),
]);

removeBytecode();
process.once("beforeExit", makeBytecode);

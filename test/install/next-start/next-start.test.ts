import { describe, expect, test } from "vitest";
import { nextStart, type Start } from "../../../src/install/next-start/next-start.js";
import { fixtureEntries, type MemoryEntry, memoryTree } from "../../support/memory-tree.js";

const BASE = "/usr/share/i2p";
const CONFIG = "/var/lib/i2p/i2p-config";
const TUNNELS = "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.name=t\n";
const templates = fixtureEntries("debian/usr/share/i2p", BASE);

const start: Start = {
  root: "/",
  baseDir: BASE,
  configDir: CONFIG,
  decision: { rule: 3, uses: "config" },
  jvmOptions: new Map(),
  isLinuxService: true,
  savedAt: "now",
};

/** The next start with further files in the config directory, beside Debian's templates. */
function startOf(files: Readonly<Record<string, MemoryEntry>>, options: Partial<Start> = {}) {
  const inConfig = Object.entries(files).map(([name, entry]) => [`${CONFIG}/${name}`, entry]);
  const tree = memoryTree({ ...templates, [CONFIG]: undefined, ...Object.fromEntries(inConfig) });
  const next = nextStart(tree, { ...start, ...options });
  return {
    ...next,
    mains: next.clients.map(({ main }) => main.slice(main.lastIndexOf(".") + 1)),
    tunnelNames: next.tunnels.map(({ name }) => name),
    codes: next.problems.map(({ code }) => code),
    changed: next.changes.map(({ kind, path }) => `${kind} ${path.replace(`${CONFIG}/`, "")}`),
  };
}

describe("the first start of the Debian package", () => {
  const first = () => startOf({}, { decision: { rule: 7, uses: "config" } });

  test("copies the templates, then splits clients and tunnels", () => {
    const { decision, directory, mains, tunnelNames, codes } = first();
    expect(decision).toEqual({ rule: 7, uses: "config" });
    expect(directory).toBe(CONFIG);
    expect(mains).toEqual([
      "RouterConsoleRunner",
      "SAMBridge",
      "TunnelControllerGroup",
      "JettyStart",
      "UrlLauncher",
    ]);
    expect(tunnelNames).toEqual([
      "I2P HTTP Proxy",
      "Irc2P",
      "pop.postman.i2p",
      "I2P webserver",
      "smtp.postman.i2p",
      "I2P HTTPS Proxy",
      "gitssh.idk.i2p",
    ]);
    expect(codes).toEqual([]);
  });

  test("leaves the copies behind as .bak, not under their own names", () => {
    const { changed } = first();
    expect(changed).toContain("created clients.config.bak");
    expect(changed).toContain("created i2ptunnel.config.bak");
    expect(changed).toContain("created eepsite/eepPriv.dat");
    expect(changed).not.toContain("created clients.config");
  });

  test("does not start the browser", () => {
    expect(first().clients.find(({ main }) => main.endsWith("UrlLauncher"))?.startOnLoad).toBe(false);
  });
});

test("docs/ that exists already makes rule 8: the base directory, and a half-filled config directory", () => {
  const { decision, directory, codes, clients, changed } = startOf(
    { docs: undefined },
    { decision: { rule: 7, uses: "config" } },
  );
  expect(decision).toEqual({ rule: 8, uses: "base" });
  expect(directory).toBe(BASE);
  expect(codes).toEqual(["DOCS_NOT_CREATED"]);
  expect(clients[0]?.configFile).toBe(`${BASE}/clients.config`);
  expect(changed).toContain("created clients.config");
});

test("a lone router.config in the config directory: nothing is copied, and there are no clients", () => {
  const { mains, tunnels, changes, problems } = startOf({ "router.config": "a=b\n" });
  expect([mains, tunnels, changes, problems]).toEqual([[], [], [], []]);
});

test("a clients.config put back is imported again over the same clients", () => {
  const { changed, mains } = startOf({
    "router.config": "",
    "clients.config": TUNNELS,
    "clients.config.d/00-net.i2p.i2ptunnel.TunnelControllerGroup-clients.config": TUNNELS,
    "i2ptunnel.config.d/a.config": "name=a\ntype=client\n",
  });
  expect(mains).toEqual(["TunnelControllerGroup"]);
  expect(changed).toEqual([
    "renamed clients.config.bak",
    "overwritten clients.config.d/00-net.i2p.i2ptunnel.TunnelControllerGroup-clients.config",
  ]);
});

describe("the tunnels", () => {
  const files = { "i2ptunnel.config.d/a.config": "name=a\ntype=client\n" };

  test("are loaded by their client app", () => {
    expect(startOf({ ...files, "clients.config.d/t.config": TUNNELS }).tunnelNames).toEqual(["a"]);
  });

  test.each<[string, string]>([
    ["is disabled", `${TUNNELS}clientApp.0.startOnLoad=false\n`],
    ["is another", "clientApp.0.main=net.i2p.sam.SAMBridge\n"],
  ])("stay out where the client app %s", (_, client) => {
    const { tunnels, changes, problems } = startOf({ ...files, "clients.config.d/t.config": client });
    expect([tunnels, changes, problems]).toEqual([[], [], []]);
  });

  test("are in the file that the client's argument names", () => {
    const next = startOf({
      "clients.config.d/t.config": `${TUNNELS}clientApp.0.args="my tunnels.config"\n`,
      "my tunnels.config": "tunnel.0.name=mine\ntunnel.0.type=client\n",
    });
    expect(next.tunnelNames).toEqual(["mine"]);
    expect(next.changed).toContain("renamed my tunnels.config.bak");
  });
});

describe("router.config", () => {
  test("names the file of the clients", () => {
    const { changed } = startOf({
      "router.config": "router.clientConfigFile=my.config\n",
      "my.config": TUNNELS,
    });
    expect(changed).toContain("renamed my.config.bak");
  });

  test("that cannot be read is told, and the rest goes on", () => {
    const { codes, mains } = startOf({ "router.config": null, "clients.config": TUNNELS });
    expect(codes).toContain("ROUTER_CONFIG_UNREADABLE");
    expect(mains).toEqual(["TunnelControllerGroup"]);
  });

  test("counts where it is, whatever directories it names for all other files", () => {
    const { clients, directory } = startOf(
      { "router.config": "router.clientConfigFile=my.config\n", "other/my.config": TUNNELS },
      { contextDir: { config: `${CONFIG}/other`, base: BASE } },
    );
    expect(directory).toBe(CONFIG);
    expect(clients.map(({ configFile }) => configFile)).toEqual([
      `${CONFIG}/other/clients.config.d/00-net.i2p.i2ptunnel.TunnelControllerGroup-clients.config`,
    ]);
  });
});

test("below another root paths are written as the router sees them", () => {
  const stock = fixtureEntries("debian/usr/share/i2p", `/image${BASE}`);
  const tree = memoryTree({ ...stock, "/image/var/lib/i2p": undefined });
  const { changes, clients, tunnels } = nextStart(tree, {
    ...start,
    root: "/image",
    baseDir: `/image${BASE}`,
    configDir: `/image${CONFIG}`,
    decision: { rule: 7, uses: "config" },
  });
  const texts = changes.map((change) =>
    "contents" in change ? new TextDecoder().decode(change.contents) : "",
  );
  expect(changes.filter(({ path }) => !path.startsWith(`/image${CONFIG}`))).toEqual([]);
  expect(texts.filter((text) => text.includes("/image"))).toEqual([]);
  expect(clients.find(({ main }) => main.endsWith("JettyStart"))?.args).toBe(`"${CONFIG}/eepsite/jetty.xml"`);
  expect(tunnels[0]?.configFile).toBe(`${CONFIG}/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config`);
});

test("a portable installation is read as it is", () => {
  const { mains, changes } = startOf({}, { configDir: BASE, decision: { rule: 2, uses: "base" } });
  expect(mains).toHaveLength(5);
  expect(changes.map(({ path }) => path)).toEqual([
    `${BASE}/eepsite/eepPriv.dat`,
    `${BASE}/i2ptunnel-keyBackup`,
  ]);
});

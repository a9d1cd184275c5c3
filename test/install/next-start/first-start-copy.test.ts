import { describe, expect, test } from "vitest";
import { copyTemplates } from "../../../src/install/next-start/first-start-copy.js";
import { Overlay } from "../../../src/install/next-start/overlay.js";
import { fixtureEntries, type MemoryEntry, memoryTree } from "../../support/memory-tree.js";

const BASE = "/usr/share/i2p";
const CONFIG = "/var/lib/i2p/i2p-config";
const templates = fixtureEntries("debian/usr/share/i2p", BASE);
const text = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

/** A copy of the stock templates and further files. */
function copy(files: Readonly<Record<string, MemoryEntry>> = {}, isLinuxService = true) {
  const tree = new Overlay(memoryTree({ "/var/lib/i2p": undefined, ...templates, ...files }));
  const problems = copyTemplates({ tree, root: "/", baseDir: BASE, configDir: CONFIG, isLinuxService });
  const changes = tree.outcomes();
  const read = (name: string) => text(tree.read(`${CONFIG}/${name}`));
  return { tree, changes, problems: problems.map(({ code, path }) => `${code} ${path}`), read };
}

describe("the first start with Debian's templates", () => {
  test("creates these files and directories, for their user alone", () => {
    const { changes, problems } = copy();
    expect(problems).toEqual([]);
    expect(
      changes.map((change) => [
        change.kind,
        change.path.slice(CONFIG.length),
        "mode" in change && change.mode,
      ]),
    ).toEqual([
      ["directory", "", 0o700],
      ["created", "/clients.config", 0o600],
      ["directory", "/docs", 0o700],
      ["directory", "/eepsite", 0o700],
      ["directory", "/eepsite/contexts", 0o700],
      ["created", "/eepsite/contexts/base-context.xml", 0o600],
      ["created", "/eepsite/jetty.xml", 0o600],
      ["created", "/hosts.txt", 0o600],
      ["created", "/i2psnark.config", 0o600],
      ["created", "/i2ptunnel.config", 0o600],
      ["created", "/router.config", 0o600],
    ]);
  });

  test.each(["hosts.txt", "i2psnark.config", "i2ptunnel.config", "router.config"])(
    "copies %s as it is",
    (name) => {
      expect(copy().read(name)).toBe(text(templates[`${BASE}/${name}`]));
    },
  );

  test.each(["jetty.xml", "contexts/base-context.xml"])(
    "makes the paths in eepsite/%s absolute, and marks it",
    (name) => {
      const template = text(templates[`${BASE}/eepsite/${name}`]) ?? "";
      expect(template).toContain("./eepsite/");
      expect(copy().read(`eepsite/${name}`)).toBe(
        `${template.replaceAll("./eepsite/", `${CONFIG}/eepsite/`)}<!-- Modified by I2P User dir migration script -->\n`,
      );
    },
  );

  test("marks clients.config, makes the site's path absolute, and switches the browser off", () => {
    const template = text(templates[`${BASE}/clients.config`]) ?? "";
    expect(copy().read("clients.config")).toBe(
      `# Modified by I2P User dir migration script\n${template
        .replace('clientApp.3.args="eepsite/jetty.xml"', `clientApp.3.args="${CONFIG}/eepsite/jetty.xml"`)
        .replace("clientApp.4.startOnLoad=true", "clientApp.4.startOnLoad=false")}`,
    );
  });

  test("comes to the config directory of the fixture, but for what the router saves itself", () => {
    const fixture = fixtureEntries("debian/var/lib/i2p/i2p-config", CONFIG);
    const { read } = copy();
    for (const name of ["clients.config", "eepsite/jetty.xml", "eepsite/contexts/base-context.xml"]) {
      expect(read(name)).toBe(text(fixture[`${CONFIG}/${name}`]));
    }
  });

  test("leaves the browser on for an ordinary user", () => {
    expect(copy({}, false).read("clients.config")).toContain("\nclientApp.4.startOnLoad=true\n");
  });
});

describe("the copy", () => {
  test("overwrites what is in its way, and leaves the rest", () => {
    const { read, changes } = copy({
      [`${CONFIG}/clients.config`]: "mine",
      [`${CONFIG}/clients.config.d/x.config`]: "x",
    });
    expect(read("clients.config")).toContain("RouterConsoleRunner");
    expect(changes.find(({ path }) => path === `${CONFIG}/clients.config`)?.kind).toBe("overwritten");
    expect(read("clients.config.d/x.config")).toBe("x");
  });

  test("leaves out what is no template", () => {
    const { tree } = copy({
      [`${BASE}/blocklist.txt`]: "",
      [`${BASE}/wrapper.config`]: "",
      [`${BASE}/clients.config.d/x.config`]: "",
    });
    expect(
      ["blocklist.txt", "wrapper.config", "clients.config.d"].filter((name) =>
        tree.exists(`${CONFIG}/${name}`),
      ),
    ).toEqual([]);
  });

  test("takes empty directories along", () => {
    expect(copy({ [`${BASE}/eepsite/logs`]: undefined }).tree.isDirectory(`${CONFIG}/eepsite/logs`)).toBe(
      true,
    );
  });

  test("succeeds without clients.config and without a site", () => {
    const tree = new Overlay(memoryTree({ [CONFIG]: undefined, [`${BASE}/hosts.txt`]: "" }));
    expect(
      copyTemplates({ tree, root: "/", baseDir: BASE, configDir: CONFIG, isLinuxService: true }),
    ).toEqual([]);
  });

  test.each<[string, Record<string, MemoryEntry>, string]>([
    ["docs/ that is there already", { [`${CONFIG}/docs`]: undefined }, `DOCS_NOT_CREATED ${CONFIG}/docs`],
    ["docs that is a file", { [`${CONFIG}/docs`]: "" }, `DOCS_NOT_CREATED ${CONFIG}/docs`],
    ["a template that cannot be read", { [`${BASE}/hosts.txt`]: null }, `COPY_FAILED ${BASE}/hosts.txt`],
    [
      "a directory in place of a file",
      { [`${CONFIG}/hosts.txt`]: undefined },
      `COPY_FAILED ${BASE}/hosts.txt`,
    ],
    [
      "a line of clients.config that is too long",
      { [`${BASE}/clients.config`]: `a\n${"x".repeat(8192)}\nb\n` },
      `COPY_FAILED ${BASE}/clients.config`,
    ],
  ])("fails because of %s, and goes on with the rest", (_, files, problem) => {
    const { problems, read } = copy(files);
    expect(problems).toEqual([problem]);
    expect(read("i2ptunnel.config")).toBeDefined();
  });

  test("leaves what was written before a line that is too long, without the mark of the site's files", () => {
    const { read } = copy({ [`${BASE}/eepsite/jetty-ssl.xml`]: `<a>\n${"x".repeat(8192)}\n` });
    expect(read("eepsite/jetty-ssl.xml")).toBe("<a>\n");
  });
});

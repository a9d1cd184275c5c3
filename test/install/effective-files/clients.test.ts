import { describe, expect, test } from "vitest";
import { BASE_DIR, CONFIG_DIR, debian, startedDebian, statusOf } from "../../support/installation.js";

const sam = (number: number, name = "SAM") =>
  `clientApp.${number}.main=net.i2p.sam.SAMBridge\nclientApp.${number}.name=${name}\n`;
const nameless = "clientApp.0.main=net.i2p.sam.SAMBridge\n";
const SPLIT = "clients.config.d/00-net.i2p.sam.SAMBridge-clients.config";

describe("in the directory that the router reads", () => {
  test.each([
    {
      says: "a single file is to be imported",
      files: { "clients.config": sam(0) + sam(1) },
      name: "clients.config",
      state: "pending-import",
      reason: "takes its 2 client apps apart into clients.config.d/",
    },
    {
      says: "a single file with a client without a name ends it all",
      files: { "clients.config": sam(0) + nameless.replace("0", "1") },
      name: "clients.config",
      state: "pending-import",
      reason: "as clientApp.1 has no name, and starts no client app at all",
    },
    {
      says: "a single file without a client is left where it is",
      files: { "clients.config": "# nothing\n" },
      name: "clients.config",
      state: "ignored",
      reason: "holds no clientApp.0.main",
    },
    {
      says: "a single file that was imported is missing",
      files: { [SPLIT]: sam(0) },
      name: "clients.config",
      state: "missing",
      reason: "taken it apart into clients.config.d/",
    },
    {
      says: "no client at all is a missing file",
      files: {},
      name: "clients.config",
      state: "missing",
      reason: "without console and tunnels",
    },
    {
      says: "the name of router.config is that of the single file",
      files: { "router.config": "router.clientConfigFile=mine.config\n", "mine.config": sam(0) },
      name: "mine.config",
      state: "pending-import",
      reason: "and renames it mine.config.bak",
    },
    {
      says: "a file of the directory is read",
      files: { [SPLIT]: sam(0) },
      name: SPLIT,
      state: "live",
      reason: "reads it at every start",
    },
    {
      says: "a hidden file of the directory is read",
      files: { "clients.config.d/.config": sam(0) },
      name: "clients.config.d/.config",
      state: "live",
      reason: "reads it at every start",
    },
    {
      says: "a file of the directory that the import comes over is still run",
      files: { "clients.config": sam(0), [SPLIT]: sam(0, "old") },
      name: SPLIT,
      state: "live",
      reason: "the next start overwrites it with clientApp.0 of clients.config",
    },
    {
      says: "a file of another name than the import's stays",
      files: { "clients.config": sam(0), "clients.config.d/07-sam.config": sam(0, "old") },
      name: "clients.config.d/07-sam.config",
      state: "live",
      reason: "reads it at every start",
    },
    {
      says: "capitals in the suffix hide a file",
      files: { "clients.config.d/a.CONFIG": sam(0) },
      name: "clients.config.d/a.CONFIG",
      state: "ignored",
      reason: "does not end in .config",
    },
    {
      says: "a backup in the directory is not read",
      files: { [`${SPLIT}.bak`]: sam(0) },
      name: `${SPLIT}.bak`,
      state: "ignored",
      reason: "does not end in .config",
    },
    {
      says: "a directory in the directory is not read",
      files: { "clients.config.d/a.config/b": "" },
      name: "clients.config.d/a.config",
      state: "ignored",
      reason: "it is no file",
    },
    {
      says: "a file that begins with clientApp.1 is skipped",
      files: { [SPLIT]: sam(1) },
      name: SPLIT,
      state: "ignored",
      reason: "holds no clientApp.0.main",
    },
    {
      says: "what is left of an import is stale",
      files: { [SPLIT]: sam(0), "clients.config.bak": sam(0) },
      name: "clients.config.bak",
      state: "stale",
      reason: "never read",
    },
  ])("$says", async ({ files, name, state, reason }) => {
    expect(await statusOf(startedDebian(files), "clients", `${CONFIG_DIR}/${name}`)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });
});

describe("in a portable directory", () => {
  const portable = (files: Record<string, string>) => ({ "/R/router.config": "", ...files });

  test.each(["clients.config", SPLIT])("%s is read where it is", async (name) => {
    const files = portable({ "/R/clients.config": sam(0), [`/R/${SPLIT}`]: sam(0) });
    expect((await statusOf(files, "clients", `/R/${name}`, { root: "/R" }))?.state).toBe("portable");
  });

  test("a missing single file was never taken apart", async () => {
    const files = { [`${BASE_DIR}/${SPLIT}`]: sam(0), [`${CONFIG_DIR}/x`]: "" };
    expect(await statusOf(files, "clients", `${BASE_DIR}/clients.config`)).toEqual({
      state: "missing",
      reason: "the router reads the files of clients.config.d/ alone",
    });
  });

  test("a file of the directory is not said to be overwritten", async () => {
    const files = portable({ "/R/clients.config": sam(0), [`/R/${SPLIT}`]: sam(0) });
    expect((await statusOf(files, "clients", `/R/${SPLIT}`, { root: "/R" }))?.reason).not.toContain(
      "overwrites",
    );
  });
});

describe("in the base directory", () => {
  test("clients.config is a template that was copied", async () => {
    const files = startedDebian({}, { "clients.config": sam(0) });
    expect(await statusOf(files, "clients", `${BASE_DIR}/clients.config`)).toEqual({
      state: "template",
      reason: expect.stringContaining(`${CONFIG_DIR} is set up`),
    });
  });

  test("clients.config is a template that is yet to be copied", async () => {
    const files = debian({}, { "clients.config": sam(0) });
    expect(await statusOf(files, "clients", `${BASE_DIR}/clients.config`)).toEqual({
      state: "template",
      reason: expect.stringContaining(`copies it into ${CONFIG_DIR} at its next start`),
    });
  });

  test("clients.config is a template where no other directory was named", async () => {
    const files = { "/b/clients.config": sam(0) };
    expect(await statusOf(files, "clients", "/b/clients.config", { baseDir: "/b" })).toEqual({
      state: "template",
      reason: "it is a template, which the router copies into its config directory at its first start",
    });
  });

  test("a file of clients.config.d is never copied", async () => {
    const files = startedDebian({}, { [SPLIT]: sam(0) });
    expect(await statusOf(files, "clients", `${BASE_DIR}/${SPLIT}`)).toEqual({
      state: "ignored",
      reason: expect.stringContaining("copies no .d directory"),
    });
  });

  test("clients.config is read where the router runs from there", async () => {
    const files = { [`${BASE_DIR}/clients.config`]: sam(0), [`${CONFIG_DIR}/hosts.txt`]: "" };
    expect((await statusOf(files, "clients", `${BASE_DIR}/clients.config`))?.state).toBe("portable");
  });
});

describe("in a config directory that is not set up", () => {
  test.each([
    {
      says: "a single file is overwritten",
      name: "clients.config",
      state: "ignored",
      reason: `copies ${BASE_DIR}/clients.config over it`,
    },
    {
      says: "a file that the template is imported over is overwritten",
      name: SPLIT,
      state: "ignored",
      reason: `overwrites it with clientApp.0 of ${BASE_DIR}/clients.config`,
    },
    {
      says: "another file is read",
      name: "clients.config.d/07-mine.config",
      state: "live",
      reason: "reads it at every start",
    },
    { says: "a backup is stale", name: "clients.config.bak", state: "stale", reason: "never read" },
  ])("$says", async ({ name, state, reason }) => {
    const files = debian({ [name]: sam(0) }, { "clients.config": sam(0) });
    expect(await statusOf(files, "clients", `${CONFIG_DIR}/${name}`)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });

  test("a single file stays where there is no template", async () => {
    const files = debian({ "clients.config": sam(0) });
    expect((await statusOf(files, "clients", `${CONFIG_DIR}/clients.config`))?.state).toBe("pending-import");
  });
});

describe("in a directory that the router does not read", () => {
  const files = { [`${CONFIG_DIR}/hosts.txt`]: "", [`${BASE_DIR}/x`]: "" };

  test.each(["clients.config", SPLIT])("%s is ignored, for the reason of the rule", async (name) => {
    const there = { ...files, [`${CONFIG_DIR}/${name}`]: sam(0) };
    expect(await statusOf(there, "clients", `${CONFIG_DIR}/${name}`)).toEqual({
      state: "ignored",
      reason: expect.stringContaining(`there is no hosts.txt in ${BASE_DIR}`),
    });
  });

  test("a copy of --also is ignored", async () => {
    const there = { ...startedDebian({}), "/rw/config/clients.config": sam(0) };
    const options = { root: "/", also: ["/rw/config"] };
    expect(await statusOf(there, "clients", "/rw/config/clients.config", options)).toEqual({
      state: "ignored",
      reason: "it is a further copy, which the router does not read",
    });
  });
});

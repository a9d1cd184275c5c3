import { describe, expect, test } from "vitest";
import {
  BASE_DIR,
  CONFIG_DIR,
  debian,
  startedDebian,
  statusOf,
  TUNNELS_CLIENT,
} from "../../support/installation.js";

const numbered = "tunnel.0.name=a\ntunnel.0.type=client\n";
const own = "name=a\ntype=client\n";
const SINGLE = "i2ptunnel.config";
const SPLIT = "i2ptunnel.config.d/00-a-i2ptunnel.config";
const on = { "clients.config.d/00.config": TUNNELS_CLIENT };
const off = { "clients.config.d/00.config": `${TUNNELS_CLIENT}clientApp.0.startOnLoad=false\n` };

describe("in the directory that the router reads", () => {
  test.each([
    {
      says: "a single file is to be taken apart",
      files: { ...on, [SINGLE]: numbered },
      name: SINGLE,
      state: "pending-import",
      reason: "into i2ptunnel.config.d/, and renames it i2ptunnel.config.bak",
    },
    {
      says: "a single file beside the directory's files is ignored",
      files: { ...on, [SINGLE]: numbered, [SPLIT]: own },
      name: SINGLE,
      state: "ignored",
      reason: "i2ptunnel.config.d/ is there, so the router reads the files in it alone",
    },
    {
      says: "a single file beside an empty directory is read as it is",
      files: { ...on, [SINGLE]: numbered, "i2ptunnel.config.d": undefined },
      name: SINGLE,
      state: "live",
      reason: "no file of i2ptunnel.config.d/ is read",
    },
    {
      says: "a single file without a key stands in the way",
      files: { ...on, [SINGLE]: "# nothing\n", [SPLIT]: own },
      name: SINGLE,
      state: "live",
      reason: "starts no tunnel, not even those of i2ptunnel.config.d/",
    },
    {
      says: "a single file that was taken apart is missing",
      files: { ...on, [SPLIT]: own },
      name: SINGLE,
      state: "missing",
      reason: "would ignore a new one",
    },
    {
      says: "no tunnel at all is a missing file",
      files: on,
      name: SINGLE,
      state: "missing",
      reason: "no tunnel at all",
    },
    {
      says: "the client app's argument names the single file",
      files: {
        "clients.config.d/00.config": `${TUNNELS_CLIENT}clientApp.0.args=mine.config\n`,
        "mine.config": numbered,
      },
      name: "mine.config",
      state: "pending-import",
      reason: "renames it mine.config.bak",
    },
    {
      says: "a file of the directory is read",
      files: { ...on, [SPLIT]: own },
      name: SPLIT,
      state: "live",
      reason: "reads it at every start",
    },
    {
      says: "a suffix in capitals is read, unlike that of a client app",
      files: { ...on, "i2ptunnel.config.d/a.CONFIG": own },
      name: "i2ptunnel.config.d/a.CONFIG",
      state: "live",
      reason: "reads it at every start",
    },
    {
      says: "a deleted tunnel's backup is not read",
      files: { ...on, [`${SPLIT}.bak`]: own },
      name: `${SPLIT}.bak`,
      state: "ignored",
      reason: "does not end in .config",
    },
    {
      says: "a directory in the directory is not read",
      files: { ...on, "i2ptunnel.config.d/a.config/b": "" },
      name: "i2ptunnel.config.d/a.config",
      state: "ignored",
      reason: "it is no file",
    },
    {
      says: "a tunnel without a type is skipped",
      files: { ...on, [SPLIT]: "name=a\n" },
      name: SPLIT,
      state: "ignored",
      reason: "no tunnel with a type",
    },
    {
      says: "what is left of the single file is stale",
      files: { ...on, [SPLIT]: own, [`${SINGLE}.bak`]: numbered },
      name: `${SINGLE}.bak`,
      state: "stale",
      reason: "never read",
    },
    {
      says: "a file waits for a client app that is turned off",
      files: { ...off, [SPLIT]: own },
      name: SPLIT,
      state: "live",
      reason: "; TunnelControllerGroup, which does that, is turned off",
    },
    {
      says: "a file waits for a client app that has arguments it refuses",
      files: { "clients.config.d/00.config": `${TUNNELS_CLIENT}clientApp.0.args=a b\n`, [SPLIT]: own },
      name: SPLIT,
      state: "live",
      reason: "; TunnelControllerGroup, which does that, fails for it has several arguments",
    },
    {
      says: "a single file waits for a client app that is not there",
      files: { [SINGLE]: numbered },
      name: SINGLE,
      state: "pending-import",
      reason: "; there is no client app TunnelControllerGroup, which does that",
    },
  ])("$says", async ({ files, name, state, reason }) => {
    expect(await statusOf(startedDebian(files), "tunnels", `${CONFIG_DIR}/${name}`)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });

  test("nothing is said of a client app that starts", async () => {
    const files = startedDebian({ ...on, [SPLIT]: own });
    expect((await statusOf(files, "tunnels", `${CONFIG_DIR}/${SPLIT}`))?.reason).toBe(
      "the router reads it at every start",
    );
  });
});

describe("in a portable directory", () => {
  const portable = { "/R/router.config": "", "/R/clients.config": TUNNELS_CLIENT };

  test.each([
    {
      says: "the single file is read",
      there: { [`/R/${SINGLE}`]: numbered },
      path: `/R/${SINGLE}`,
      state: "portable",
    },
    { says: "a missing one is told", there: {}, path: `/R/${SINGLE}`, state: "missing" },
    {
      says: "a file of the directory is ignored",
      there: { [`/R/${SPLIT}`]: own },
      path: `/R/${SPLIT}`,
      state: "ignored",
    },
  ])("$says", async ({ there, path, state }) => {
    expect((await statusOf({ ...portable, ...there }, "tunnels", path, { root: "/R" }))?.state).toBe(state);
  });
});

describe("in the base directory", () => {
  test.each([
    { name: SINGLE, state: "template", reason: "is set up, so the router does not copy it again" },
    { name: SPLIT, state: "ignored", reason: "copies no .d directory" },
  ])("$name is $state", async ({ name, state, reason }) => {
    const files = startedDebian({}, { [name]: numbered });
    expect(await statusOf(files, "tunnels", `${BASE_DIR}/${name}`)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });
});

describe("in a config directory that is not set up", () => {
  test.each([
    { name: SPLIT, state: "live", reason: "in place of the i2ptunnel.config that the next one copies" },
    { name: `${SPLIT}~`, state: "ignored", reason: "does not end in .config" },
    { name: `${SINGLE}.bak`, state: "stale", reason: "never read" },
  ])("$name is $state", async ({ name, state, reason }) => {
    const files = debian({ [name]: own }, { [SINGLE]: numbered });
    expect(await statusOf(files, "tunnels", `${CONFIG_DIR}/${name}`)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });
});

test("a copy of --also is ignored", async () => {
  const files = { ...startedDebian({}), [`/rw/${SINGLE}`]: numbered };
  const options = { root: "/", also: ["/rw"] };
  expect((await statusOf(files, "tunnels", `/rw/${SINGLE}`, options))?.state).toBe("ignored");
});

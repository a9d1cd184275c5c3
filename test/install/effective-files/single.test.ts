import { describe, expect, test } from "vitest";
import { filesNamed } from "../../../src/install/effective-files/effective-files.js";
import {
  BASE_DIR,
  CONFIG_DIR,
  debian,
  installationOf,
  startedDebian,
  statusOf,
} from "../../support/installation.js";

const kinds = [
  { kind: "router", name: "router.config" },
  { kind: "logger", name: "logger.config" },
  { kind: "webapps", name: "webapps.config" },
  { kind: "plugins", name: "plugins.config" },
] as const;

describe.each(kinds)("$name", ({ kind, name }) => {
  test("in the directory that the router reads is live", async () => {
    const files = startedDebian({ [name]: "a=1\n" });
    expect((await statusOf(files, kind, `${CONFIG_DIR}/${name}`))?.state).toBe("live");
  });

  test("where the router would read it and there is none is missing", async () => {
    expect((await statusOf(startedDebian({}), kind, `${CONFIG_DIR}/${name}`))?.state).toBe("missing");
  });

  test("in a portable directory is portable", async () => {
    const files = { "/R/router.config": "", "/R/clients.config": "", [`/R/${name}`]: "a=1\n" };
    expect((await statusOf(files, kind, `/R/${name}`, { root: "/R" }))?.state).toBe("portable");
  });

  test("among the templates counts before the first start alone, if it is copied", async () => {
    const states = [debian({}, { [name]: "" }), startedDebian({}, { [name]: "" })].map(
      async (files) => await statusOf(files, kind, `${BASE_DIR}/${name}`),
    );
    const isCopied = name !== "plugins.config";
    expect(await Promise.all(states)).toEqual(
      isCopied
        ? [
            { state: "template", reason: expect.stringContaining("at its next start") },
            {
              state: "template",
              reason: expect.stringContaining(
                `${CONFIG_DIR} is set up, so the router does not copy it again`,
              ),
            },
          ]
        : Array.from({ length: 2 }, () => ({
            state: "ignored",
            reason: expect.stringContaining("does not copy it"),
          })),
    );
  });

  test("where the templates lack it is not told of", async () => {
    expect(await statusOf(startedDebian({}), kind, `${BASE_DIR}/${name}`)).toBeUndefined();
  });

  test("in a copy of --also is ignored", async () => {
    const files = { ...startedDebian({}), [`/rw/${name}`]: "" };
    const options = { root: "/", also: ["/rw"] };
    expect((await statusOf(files, kind, `/rw/${name}`, options))?.state).toBe("ignored");
  });
});

test("plugins.config in a directory that is not set up stays, and is read", async () => {
  const files = debian({ "plugins.config": "a=1\n" });
  expect((await statusOf(files, "plugins", `${CONFIG_DIR}/plugins.config`))?.state).toBe("live");
});

test("router.config that the router passes over has the reason of the rule", async () => {
  const files = { [`${CONFIG_DIR}/router.config`]: "", [`${BASE_DIR}/logs/x`]: "", [`${BASE_DIR}/x`]: "" };
  expect(await statusOf(files, "router", `${CONFIG_DIR}/router.config`)).toEqual({
    state: "ignored",
    reason: expect.stringContaining("no hosts.txt"),
  });
});

describe("a file that is asked for by its name", () => {
  const told = async (files: Parameters<typeof statusOf>[0], name: string) =>
    filesNamed(await installationOf(files), name).map(({ state, path }) => `${state} ${path}`);

  test("is live where the router reads, and ignored among the templates", async () => {
    const files = startedDebian({ "sam.config": "" }, { "sam.config": "" });
    expect(await told(files, "sam.config")).toEqual([
      `live ${CONFIG_DIR}/sam.config`,
      `ignored ${BASE_DIR}/sam.config`,
    ]);
  });

  test("is a template where the first start copies it", async () => {
    const files = startedDebian({}, { "susimail.config": "" });
    expect(await told(files, "susimail.config")).toContain(`template ${BASE_DIR}/susimail.config`);
  });
});

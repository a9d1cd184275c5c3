import { describe, expect, test } from "vitest";
import { BASE_DIR, CONFIG_DIR, debian, startedDebian, statusOf } from "../../support/installation.js";

const jetty = (args: string, more = "") => ({
  "clients.config.d/03.config": `clientApp.0.main=net.i2p.jetty.JettyStart\nclientApp.0.name=site\nclientApp.0.args=${args}\n${more}`,
});
const XML = `${CONFIG_DIR}/eepsite/jetty.xml`;
const site = {
  "eepsite/jetty.xml": "",
  "eepsite/jetty-ssl.xml": "",
  "eepsite/contexts/base-context.xml": "",
};

describe("in the directory that the router reads", () => {
  test.each([
    {
      says: "a file that the arguments name is read",
      files: { ...site, ...jetty(`"${XML}"`) },
      path: XML,
      state: "live",
      reason: "the arguments of JettyStart name it",
    },
    {
      says: "a file that the arguments do not name is not",
      files: { ...site, ...jetty(XML) },
      path: `${CONFIG_DIR}/eepsite/jetty-ssl.xml`,
      state: "ignored",
      reason: "the arguments of JettyStart lead to other files",
    },
    {
      says: "a context is found by the server",
      files: { ...site, ...jetty(XML) },
      path: `${CONFIG_DIR}/eepsite/contexts/base-context.xml`,
      state: "live",
      reason: "in its directory of contexts",
    },
    {
      says: "a relative name begins where the router is started, in the install directory",
      files: { ...site, ...jetty("eepsite/jetty.xml") },
      path: `${BASE_DIR}/eepsite/jetty.xml`,
      state: "missing",
      reason: "fails to start without it",
    },
    {
      says: "a file that is not where the arguments say is missing",
      files: jetty(XML),
      path: XML,
      state: "missing",
      reason: "fails to start without it",
    },
    {
      says: "a site that is turned off is said to be",
      files: { ...site, ...jetty(XML, "clientApp.0.startOnLoad=false\n") },
      path: XML,
      state: "live",
      reason: "; it is turned off",
    },
    {
      says: "without the client app nothing of it is read",
      files: site,
      path: `${CONFIG_DIR}/eepsite/contexts/base-context.xml`,
      state: "ignored",
      reason: "there is no client app JettyStart",
    },
  ])("$says", async ({ files, path, state, reason }) => {
    expect(await statusOf(startedDebian(files), "eepsite", path)).toEqual({
      state,
      reason: expect.stringContaining(reason),
    });
  });

  test("a context beside a file that the arguments name counts, and another one does not", async () => {
    const files = startedDebian({ ...site, ...jetty("eepsite/jetty.xml") }, site);
    const paths = [BASE_DIR, CONFIG_DIR].map((dir) => `${dir}/eepsite/contexts/base-context.xml`);
    const states = paths.map(async (path) => (await statusOf(files, "eepsite", path))?.state);
    expect(await Promise.all(states)).toEqual(["live", "ignored"]);
  });

  test("a template that the arguments name is read itself", async () => {
    const files = startedDebian(jetty("eepsite/jetty.xml"), site);
    expect(await statusOf(files, "eepsite", `${BASE_DIR}/eepsite/jetty.xml`)).toEqual({
      state: "live",
      reason: expect.stringContaining("relative to the directory that the router is started in"),
    });
  });
});

test("the file of a portable directory is portable", async () => {
  const files = {
    "/R/router.config": "",
    "/R/clients.config": "clientApp.0.main=net.i2p.jetty.JettyStart\nclientApp.0.args=eepsite/jetty.xml\n",
    "/R/eepsite/jetty.xml": "",
  };
  expect((await statusOf(files, "eepsite", "/R/eepsite/jetty.xml", { root: "/R" }))?.state).toBe("portable");
});

test.each([
  { says: "yet to be copied", files: debian({}, site), reason: "at its next start" },
  { says: "copied long ago", files: startedDebian({}, site), reason: "does not copy it again" },
])("the base directory's file is a template, $says", async ({ files, reason }) => {
  expect(await statusOf(files, "eepsite", `${BASE_DIR}/eepsite/jetty.xml`)).toEqual({
    state: "template",
    reason: expect.stringContaining(reason),
  });
});

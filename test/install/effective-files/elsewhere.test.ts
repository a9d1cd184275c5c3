import { describe, expect, test } from "vitest";
import { filesElsewhere } from "../../../src/install/effective-files/elsewhere.js";
import { CONFIG_DIR, type Entries, installationOf, startedDebian } from "../../support/installation.js";

async function told(entries: Entries, options?: Parameters<typeof installationOf>[1]) {
  const statuses = filesElsewhere(await installationOf(entries, options));
  expect(new Set(statuses.map(({ state, location }) => `${state} ${location}`))).toEqual(
    new Set(statuses.length > 0 ? ["ignored elsewhere"] : []),
  );
  return statuses.map(({ kind, path }) => `${kind} ${path}`);
}

describe("beside the wrapper's configuration of the Debian package", () => {
  test("files of the usual names are ignored", async () => {
    const etc = {
      "/etc/i2p/router.config": "",
      "/etc/i2p/clients.config": "",
      "/etc/i2p/wrapper.config": "",
    };
    expect(await told({ ...startedDebian({}), ...etc })).toEqual([
      "clients /etc/i2p/clients.config",
      "router /etc/i2p/router.config",
    ]);
  });

  test("nothing is told of in another layout", async () => {
    const portable = { "/R/router.config": "", "/R/clients.config": "", "/R/etc/i2p/router.config": "" };
    expect(await told(portable, { root: "/R" })).toEqual([]);
  });
});

describe("where router.config sends the router to another directory", () => {
  const sent = {
    ...startedDebian({
      "router.config": "i2p.dir.config=/srv/i2p\n",
      "clients.config": "",
      "i2ptunnel.config.d/a.config": "",
      "logger.config": "",
      "eepsite/jetty.xml": "",
    }),
    "/srv/i2p/router.config": "",
  };

  test("the files beside router.config are ignored, and so is the router.config over there", async () => {
    expect(await told(sent)).toEqual([
      `clients ${CONFIG_DIR}/clients.config`,
      `tunnels ${CONFIG_DIR}/i2ptunnel.config.d/a.config`,
      "router /srv/i2p/router.config",
      `logger ${CONFIG_DIR}/logger.config`,
      `eepsite ${CONFIG_DIR}/eepsite/jetty.xml`,
    ]);
  });

  test("the reason names the other directory", async () => {
    const reasons = filesElsewhere(await installationOf(sent)).map(({ reason }) => reason);
    expect(reasons.filter((reason) => !reason.includes("/srv/i2p") && !reason.includes(CONFIG_DIR))).toEqual(
      [],
    );
  });
});

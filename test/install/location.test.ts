import { describe, expect, test } from "vitest";
import { clientsOf } from "../../src/install/clients.js";
import type { Location } from "../../src/install/location.js";
import { draftOf } from "../../src/install/plan.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import { refusalOf } from "../support/detect.js";
import {
  CONFIG_DIR,
  type Entries,
  installationOf,
  startedDebian,
  TUNNELS_CLIENT,
} from "../support/installation.js";

const CLIENT = "clientApp.0.main=a.B\nclientApp.0.name=b\n";
const TUNNEL = "tunnel.0.name=a\ntunnel.0.type=client\n";
const clientsIn = (path: string) => ({ "router.config": `router.clientConfigFile=${path}\n` });
const tunnelsIn = (path: string) => ({ "clients.config": `${TUNNELS_CLIENT}clientApp.0.args=${path}\n` });

async function live(config: Entries, others: Entries = {}): Promise<Location> {
  return (await installationOf({ ...startedDebian(config), ...others })).source();
}

const clientPaths = (location: Location) => clientsOf(location).map(({ file }) => file.path);
const tunnelPaths = (location: Location) => tunnelsOf(location).map(({ file }) => file.path);

describe("a list that is named by an absolute path", () => {
  test("is a file of the directory that it lies below, which can be planned for", async () => {
    const location = await live({ ...clientsIn(`${CONFIG_DIR}/my.config`), "my.config": CLIENT });
    const [client] = clientsOf(location);
    expect(client && [client.file.name, draftOf(client.file).get("clientApp.0.name")]).toEqual([
      "my.config",
      "b",
    ]);
  });

  test("is followed to where it lies, also for tunnels", async () => {
    const clients = await live(clientsIn("/etc/x/c.config"), { "/etc/x/c.config": CLIENT });
    const tunnels = await live(tunnelsIn("/etc/x/t.config"), { "/etc/x/t.config": TUNNEL });
    expect([...clientPaths(clients), ...tunnelPaths(tunnels)]).toEqual([
      "/etc/x/c.config",
      "/etc/x/t.config",
    ]);
  });

  test("lies below the root of an image", async () => {
    const entries = { ...startedDebian(clientsIn("/etc/x/c.config")), "/etc/x/c.config": CLIENT };
    const image = Object.fromEntries(Object.entries(entries).map(([path, text]) => [`/R${path}`, text]));
    const files = await installationOf(image, { root: "/R" });
    expect(clientPaths(files.source())).toEqual(["/R/etc/x/c.config"]);
  });

  test("is a file of the tunnels' directory where it names one", async () => {
    const location = await live(tunnelsIn(`${CONFIG_DIR}/mine.d`), {
      [`${CONFIG_DIR}/mine.d/a.config`]: "name=a\ntype=client\n",
    });
    expect(tunnelPaths(location)).toEqual([`${CONFIG_DIR}/mine.d/a.config`]);
  });

  test("cannot be planned for where it lies elsewhere", async () => {
    const [client] = clientsOf(await live(clientsIn("/etc/x/c.config"), { "/etc/x/c.config": CLIENT }));
    const refusal = await refusalOf((async () => client && draftOf(client.file))());
    expect([refusal.code, refusal.path]).toEqual(["LOCATION_NOT_WRITABLE", "/etc/x/c.config"]);
  });

  test("is not that of a further copy, which has its own under the usual name", async () => {
    const others = {
      "/rw/router.config": "router.clientConfigFile=/etc/x/c.config\n",
      "/rw/clients.config": CLIENT,
    };
    const files = await installationOf({ ...startedDebian({}), ...others }, { also: ["/rw"] });
    const copy = files.locations.find(({ kind }) => kind === "also");
    expect(copy && clientPaths(copy)).toEqual(["/rw/clients.config"]);
  });
});

test("a file that an address names must lie below the directory", async () => {
  const location = await live({});
  const refusal = await refusalOf((async () => location.file("/etc/passwd"))());
  expect(refusal.code).toBe("FILE_OUTSIDE");
});

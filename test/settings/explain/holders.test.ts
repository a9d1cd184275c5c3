import { describe, expect, test } from "vitest";
import type { FileKind, FileStatus } from "../../../src/install/effective-files/status.js";
import { parseAddress } from "../../../src/settings/address/address.js";
import { queriesOf } from "../../../src/settings/explain/holder-query.js";
import { HolderText, linesHolding } from "../../../src/settings/explain/holders.js";
import { CONFIG_DIR, installationOf, startedDebian, TUNNELS_CLIENT } from "../../support/installation.js";

const sam = (number: number, name: string) =>
  `clientApp.${number}.main=net.i2p.sam.SAMBridge\nclientApp.${number}.name=${name}\nclientApp.${number}.args=${name}\n`;
const tunnel = (number: number, name: string, type: string) =>
  `tunnel.${number}.name=${name}\ntunnel.${number}.type=${type}\ntunnel.${number}.listenPort=${number + 1}\n`;

/** The lines of a text that hold what an address means in an installation. */
async function lines(
  address: string,
  {
    kind,
    path,
    text,
    live = {},
  }: { kind: FileKind; path: string; text: string; live?: Record<string, string> },
) {
  const files = await installationOf(startedDebian(live));
  const queries = queriesOf(files.source(), await parseAddress(address));
  const status: FileStatus = { kind, location: "base", path, state: "template", reason: "" };
  return linesHolding(new HolderText(new TextEncoder().encode(text), path), status, queries).map(
    ({ line, key }) => `${line} ${key}`,
  );
}

describe("a key", () => {
  test.each([
    {
      says: "stands in its file",
      path: "/b/router.config",
      text: "a=1\ni2cp.port=2\n",
      found: ["2 i2cp.port"],
    },
    {
      says: "may stand in several lines",
      path: "/b/router.config",
      text: "i2cp.port=1\ni2cp.port=2\n",
      found: ["1 i2cp.port", "2 i2cp.port"],
    },
    { says: "is no commented-out line", path: "/b/router.config", text: "#i2cp.port=1\n", found: [] },
  ])("$says", async ({ path, text, found }) => {
    expect(await lines("i2cp.port", { kind: "router", path, text })).toEqual(found);
  });

  test.each([
    { path: "/b/logger.config", found: ["1 a"] },
    { path: "/b/logger.config.bak", found: ["1 a"] },
    { path: "/b/mylogger.config", found: [] },
  ])("of a named file is looked for in $path", async ({ path, found }) => {
    expect(await lines("logger.config:a", { kind: "logger", path, text: "a=1\n" })).toEqual(found);
  });
});

describe("a client's field", () => {
  const file = { kind: "clients", path: "/b/clients.config" } as const;

  test("is found by the main class, whatever the number", async () => {
    const live = { "clients.config": sam(0, "SAM") };
    const text = `${TUNNELS_CLIENT}${sam(1, "another name")}`;
    expect(await lines("client[SAM].args", { ...file, text, live })).toEqual(["5 clientApp.1.args"]);
  });

  test("of one among several of a class is found by the name too", async () => {
    const live = { "clients.config": sam(0, "one") + sam(1, "two") };
    const text = sam(0, "two") + sam(1, "one");
    expect(await lines("client[two].args", { ...file, text, live })).toEqual(["3 clientApp.0.args"]);
  });

  test("behind a gap in the numbers is lost", async () => {
    const live = { "clients.config": sam(0, "SAM") };
    expect(await lines("client[SAM].args", { ...file, text: sam(1, "SAM"), live })).toEqual([]);
  });

  test("is not looked for in files of tunnels", async () => {
    const live = { "clients.config": sam(0, "SAM") };
    const other = { kind: "tunnels", path: "/b/i2ptunnel.config", text: sam(0, "SAM"), live } as const;
    expect(await lines("client[SAM].args", other)).toEqual([]);
  });

  test("of a client that the router does not have is looked for by what it was called", async () => {
    const text = `${TUNNELS_CLIENT}${sam(1, "SAM")}`;
    expect(await lines("client[sam].args", { ...file, text })).toEqual(["5 clientApp.1.args"]);
  });

  test("of a place in a list that the router does not have is nowhere", async () => {
    expect(await lines("client[0].args", { ...file, text: sam(0, "SAM") })).toEqual([]);
  });
});

describe("a tunnel's field", () => {
  const file = { kind: "tunnels", path: "/b/i2ptunnel.config" } as const;
  const live = { "i2ptunnel.config": tunnel(0, "a", "client") };

  test("is found by name and type", async () => {
    const text = tunnel(0, "b", "client") + tunnel(1, "a", "server") + tunnel(2, "a", "client");
    expect(await lines("tunnel[a].listenPort", { ...file, text, live })).toEqual(["9 tunnel.2.listenPort"]);
  });

  test.each(["gone", "type=server"])(
    "of tunnel[%s], which the router does not have, is found all the same",
    async (name) => {
      const text = tunnel(0, "b", "client") + tunnel(1, "gone", "server");
      expect(await lines(`tunnel[${name}].listenPort`, { ...file, text, live })).toEqual([
        "6 tunnel.1.listenPort",
      ]);
    },
  );

  test("is found without prefix in a file of its own", async () => {
    const own = { kind: "tunnels", path: "/b/i2ptunnel.config.d/00.config" } as const;
    const text = "listenPort=1\nname=a\ntype=client\n";
    expect(await lines("tunnel[a].listenPort", { ...own, text, live })).toEqual(["1 listenPort"]);
  });
});

describe("a field of a stock tunnel", () => {
  const name = `${CONFIG_DIR}/i2ptunnel.config.d/01.config`;
  const split = {
    "i2ptunnel.config.d/00.config": "name=I2P HTTP Proxy\ntype=httpclient\nlistenPort=4444\n",
    "i2ptunnel.config.d/01.config": "name=second\ntype=httpclient\nlistenPort=4446\n",
  };

  test("is not that of another tunnel of the type that the router reads too", async () => {
    const text = split["i2ptunnel.config.d/01.config"];
    expect(await lines("http-proxy.port", { kind: "tunnels", path: name, text, live: split })).toEqual([]);
  });

  test("is found in another location under another name", async () => {
    const text = tunnel(0, "proxy", "httpclient");
    const other = { kind: "tunnels", path: "/b/i2ptunnel.config", text, live: split } as const;
    expect(await lines("http-proxy.port", other)).toEqual(["3 tunnel.0.listenPort"]);
  });
});

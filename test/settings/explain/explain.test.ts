import { describe, expect, test } from "vitest";
import { outcomeText } from "../../../src/install/next-start/outcome.js";
import { predict } from "../../../src/install/predict.js";
import { parseAddress } from "../../../src/settings/address/address.js";
import { explain, situationOf } from "../../../src/settings/explain/explain.js";
import { refusalOf } from "../../support/detect.js";
import {
  BASE_DIR,
  CONFIG_DIR,
  debian,
  type Entries,
  installationOf,
  startedDebian,
  TUNNELS_CLIENT,
} from "../../support/installation.js";

async function explained(entries: Entries, address: string, options?: Parameters<typeof installationOf>[1]) {
  const files = await installationOf(entries, options);
  return await explain(situationOf(files, predict(files, "SAVED_AT")), await parseAddress(address));
}

/** The lines that hold an address: `*` for the one that counts, its state, its place. */
async function held(entries: Entries, address: string, options?: Parameters<typeof installationOf>[1]) {
  const { holders } = await explained(entries, address, options);
  return holders.map(({ path, line, state, wins }) => `${wins ? "*" : "-"} ${state} ${path}:${line}`);
}

const sam = (number: number, args: string, name = "SAM") =>
  `clientApp.${number}.main=net.i2p.sam.SAMBridge\nclientApp.${number}.name=${name}\nclientApp.${number}.args=${args}\n`;
const SPLIT = "clients.config.d/00-net.i2p.sam.SAMBridge-clients.config";

/** The browser launcher has the number that the copy of the templates looks for. */
const withBrowser = [0, 1, 2, 3, 4]
  .map((number) => {
    const main = number === 4 ? "net.i2p.apps.systray.UrlLauncher" : `a.B${number}`;
    return `clientApp.${number}.main=${main}\nclientApp.${number}.name=b\nclientApp.${number}.startOnLoad=true\n`;
  })
  .join("");

describe("which line counts", () => {
  test("is the last of several of a key, and the others say so", async () => {
    const entries = startedDebian({ "router.config": "i2cp.port=1\ni2cp.port=2\n" });
    const { value, holders } = await explained(entries, "i2cp.port");
    expect({ value, why: holders.map(({ wins, reason }) => (wins ? "counts" : reason)) }).toEqual({
      value: 2,
      why: ["a later line of the same key counts, 2", "counts"],
    });
  });

  test("is that of the config directory, and not that of the template", async () => {
    const entries = startedDebian({ "router.config": "i2cp.port=1\n" }, { "router.config": "i2cp.port=2\n" });
    expect(await held(entries, "i2cp.port")).toEqual([
      `* live ${CONFIG_DIR}/router.config:1`,
      `- template ${BASE_DIR}/router.config:1`,
    ]);
  });

  test("is that of the template before the first start", async () => {
    const entries = debian({}, { "router.config": "i2cp.port=2\n" });
    expect(await held(entries, "i2cp.port")).toEqual([`* template ${BASE_DIR}/router.config:1`]);
  });

  test("is that of the import, though the router runs from the other one until then", async () => {
    const entries = startedDebian({ "clients.config": sam(0, "new"), [SPLIT]: sam(0, "old") });
    expect(await held(entries, "client[SAM].args")).toEqual([
      `* pending-import ${CONFIG_DIR}/clients.config:3`,
      `- live ${CONFIG_DIR}/${SPLIT}:3`,
    ]);
  });

  test("is none of a file that is ignored, though its own address asks for it", async () => {
    const entries = startedDebian({
      "clients.config": TUNNELS_CLIENT,
      "i2ptunnel.config": "tunnel.0.type=client\n",
      "i2ptunnel.config.d/a.config": "type=client\n",
    });
    const address = "i2ptunnel.config:tunnel.0.type";
    expect([(await explained(entries, address)).value, await held(entries, address)]).toEqual([
      "client",
      [`- ignored ${CONFIG_DIR}/i2ptunnel.config:1`],
    ]);
  });

  test("is told of a file that is asked for by its name alone", async () => {
    const entries = startedDebian({ "sam.config": "sam.tcp.port=7\n", "clients.config": sam(0, "sam.keys") });
    expect(await held(entries, "sam.port")).toEqual([
      `- pending-import ${CONFIG_DIR}/clients.config:3`,
      `* live ${CONFIG_DIR}/sam.config:1`,
    ]);
  });

  test("of several keys of a setting is the one that is read first", async () => {
    const text = "i2np.ntcp.port=3\ni2np.udp.internalPort=1\ni2np.udp.port=2\n";
    const { holders } = await explained(startedDebian({ "router.config": text }), "i2np.port");
    const others = holders.filter(({ wins }) => !wins).map(({ reason }) => reason);
    expect([holders.length - others.length, new Set(others)]).toEqual([
      1,
      new Set(["the router reads it beside the one that counts"]),
    ]);
  });

  test("is no line of a stale backup", async () => {
    const entries = startedDebian({ [SPLIT]: sam(0, "now"), "clients.config.bak": sam(0, "then") });
    expect(await held(entries, "client[SAM].args")).toEqual([
      `* live ${CONFIG_DIR}/${SPLIT}:3`,
      `- stale ${CONFIG_DIR}/clients.config.bak:3`,
    ]);
  });

  test("is no line of a further copy", async () => {
    const entries = {
      ...startedDebian({ "router.config": "i2cp.port=1\n" }),
      "/rw/router.config": "i2cp.port=2\n",
    };
    expect(await held(entries, "i2cp.port", { root: "/", also: ["/rw"] })).toEqual([
      `* live ${CONFIG_DIR}/router.config:1`,
      "- ignored /rw/router.config:1",
    ]);
  });

  test("is no line where nothing is set", async () => {
    const { value, fallback, origin, holders } = await explained(startedDebian({}), "upnp");
    expect({ value, fallback, origin, holders }).toEqual({
      value: true,
      fallback: true,
      origin: undefined,
      holders: [],
    });
  });
});

describe("what the next start makes of it", () => {
  test("concerns the files that hold it now or will hold it then", async () => {
    const entries = startedDebian({
      "clients.config": `${sam(0, "x")}clientApp.1.main=a.B\nclientApp.1.name=b\n`,
    });
    const { nextStart } = await explained(entries, "client[SAM].args");
    expect(nextStart).toEqual([
      `renames ${CONFIG_DIR}/clients.config to ${CONFIG_DIR}/clients.config.bak`,
      `writes ${CONFIG_DIR}/${SPLIT}`,
    ]);
  });

  test.each([
    { says: "another one where the copy turns the browser off", there: {}, later: false },
    {
      says: "the same where the copy fails, and the router runs from the templates",
      there: { "docs/x": "" },
      later: true,
    },
  ])("is $says", async ({ there, later }) => {
    const entries = debian(there, { "clients.config": withBrowser });
    const { value, afterNextStart, atNextStart } = await explained(entries, "browser");
    expect({ value, afterNextStart, atNextStart }).toEqual({
      value: true,
      afterNextStart: later,
      atNextStart: later ? "stays" : "changes",
    });
  });

  test("is not one value where the copied client joins another one of its class", async () => {
    const left = { "clients.config.d/07-sam.config": sam(0, "left") };
    const { value, atNextStart } = await explained(
      debian(left, { "clients.config": sam(0, "copied") }),
      "client[SAMBridge].args",
    );
    expect({ value, atNextStart }).toEqual({ value: "copied", atNextStart: "ambiguous" });
  });

  test("leaves other files out", async () => {
    const files = await installationOf(
      startedDebian({ "clients.config": sam(0, "x"), "router.config": "i2cp.port=1\n" }),
    );
    const prediction = predict(files, "SAVED_AT");
    const { nextStart } = await explain(situationOf(files, prediction), await parseAddress("i2cp.port"));
    expect([nextStart, prediction.changes.map(outcomeText).length > 0]).toEqual([[], true]);
  });
});

describe("a list of which the next start loads nothing", () => {
  const tunnel = {
    "clients.config.d/00.config": TUNNELS_CLIENT,
    "i2ptunnel.config": "# nothing\n",
    "i2ptunnel.config.d/a.config": "name=a\ntype=client\nlistenPort=7\n",
  };
  const nameless = { "clients.config": "clientApp.0.main=a.B\n", [SPLIT]: sam(0, "x") };

  test.each([
    {
      says: "tunnels beside an empty file",
      files: tunnel,
      address: "tunnel[a].listenPort",
      code: "TUNNELS_FILE_EMPTY",
    },
    {
      says: "clients beside one without a name",
      files: nameless,
      address: "client[SAM].args",
      code: "CLIENT_WITHOUT_NAME",
    },
    { says: "a setting of such a client", files: nameless, address: "sam.port", code: "CLIENT_WITHOUT_NAME" },
  ])(
    "$says: no line counts, nothing is set then, and the problem is told",
    async ({ files, address, code }) => {
      const { holders, afterNextStart, atNextStart, problems } = await explained(
        startedDebian(files),
        address,
      );
      expect({
        held: holders.map(({ state, wins }) => ({ state, wins })),
        afterNextStart,
        atNextStart,
        problems: problems.map((problem) => problem.code),
      }).toEqual({
        held: [{ state: "ignored", wins: false }],
        afterNextStart: undefined,
        atNextStart: "changes",
        problems: [code],
      });
    },
  );

  test("says nothing of a key of another file", async () => {
    const entries = startedDebian({ ...tunnel, "router.config": "i2cp.port=1\n" });
    const { problems, atNextStart } = await explained(entries, "i2cp.port");
    expect({ problems, atNextStart }).toEqual({ problems: [], atNextStart: "stays" });
  });
});

describe("a location that is asked for", () => {
  const entries = startedDebian({ "router.config": "i2cp.port=1\n" }, { "router.config": "i2cp.port=2\n" });

  test.each([
    { scope: "config" as const, value: 1, counting: [`${CONFIG_DIR}/router.config`] },
    { scope: "base" as const, value: 2, counting: [] },
  ])(
    "$scope: its value is told, and only the line that the router goes by counts",
    async ({ scope, ...expected }) => {
      const files = await installationOf(entries);
      const situation = situationOf(files, predict(files, "SAVED_AT"), scope);
      const { value, holders, atNextStart } = await explain(situation, await parseAddress("i2cp.port"));
      const counting = holders.filter(({ wins }) => wins).map(({ path }) => path);
      expect({ value, counting, atNextStart }).toEqual({ ...expected, atNextStart: "stays" });
    },
  );
});

describe("when a change takes effect", () => {
  const entries = startedDebian({
    "clients.config": TUNNELS_CLIENT + sam(1, "x"),
    "i2ptunnel.config": "tunnel.0.name=Irc2P\ntunnel.0.type=ircclient\n",
  });

  test.each([
    { address: "bandwidth.share", restart: "live", restarted: undefined },
    { address: "i2np.port", restart: "soft", restarted: undefined },
    { address: "i2cp.port", restart: "full", restarted: undefined },
    { address: "client[SAM].args", restart: "full", restarted: undefined },
    { address: "irc.port", restart: "soft", restarted: "tunnel" },
    { address: "tunnel[Irc2P].interface", restart: "soft", restarted: "tunnel" },
    { address: "logger.config:logger.defaultLevel", restart: "live", restarted: "logger" },
    { address: "log.level", restart: "live", restarted: "logger" },
    { address: "subscriptions", restart: "live", restarted: "address book" },
    { address: "addressbook/config.txt:update_delay", restart: "live", restarted: "address book" },
    { address: "wrapper.config:wrapper.java.maxmemory", restart: "wrapper", restarted: undefined },
    { address: "router.config:nobody.knows", restart: "full", restarted: undefined },
  ])("$address: $restart", async ({ address, restart, restarted }) => {
    const explanation = await explained(entries, address);
    expect({ restart: explanation.restart, restarted: explanation.restarted }).toEqual({
      restart,
      restarted,
    });
  });
});

test("a file that cannot be read does not hide what another one holds", async () => {
  const entries = startedDebian({ "router.config": "i2cp.port=1\n", [SPLIT]: null });
  expect(await held(entries, "i2cp.port")).toEqual([`* live ${CONFIG_DIR}/router.config:1`]);
});

test("a file that counts and cannot be read is refused, as its value is not known", async () => {
  const { code } = await refusalOf(explained(startedDebian({ "router.config": null }), "i2cp.port"));
  expect(code).toBe("FILE_UNREADABLE");
});

test("a client that several match is refused with each of them", async () => {
  const entries = startedDebian({ "clients.config": sam(0, "x", "one") + sam(1, "y", "two") });
  const { code, candidates } = await refusalOf(explained(entries, "client[SAMBridge].args"));
  expect([code, candidates.length]).toEqual(["CLIENT_AMBIGUOUS", 2]);
});

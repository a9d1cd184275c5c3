import { describe, expect, test } from "vitest";
import { clientsOf } from "../../src/install/clients.js";
import { outcomeText } from "../../src/install/next-start/outcome.js";
import { type Prediction, predict } from "../../src/install/predict.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import {
  BASE_DIR,
  CONFIG_DIR,
  debian,
  type Entries,
  installationOf,
  startedDebian,
  TUNNELS_CLIENT,
} from "../support/installation.js";
import { fixtureEntries } from "../support/memory-tree.js";

const SAVED_AT = "2026-01-01T00:00:00";

async function predicted(entries: Entries, options?: Parameters<typeof installationOf>[1]) {
  return predict(await installationOf(entries, options), SAVED_AT);
}

const client = (number: number, main: string, name = main) =>
  `clientApp.${number}.main=${main}\nclientApp.${number}.name=${name}\n`;

const loaded = ({ start }: Prediction) => start.clients.map(({ name, main }) => name ?? main);
const tunnels = ({ start }: Prediction) => start.tunnels.map(({ name }) => name);
const codes = ({ problems }: Prediction) => problems.map(({ code }) => code);
const textAt = ({ start }: Prediction, path: string) => new TextDecoder().decode(start.tree.read(path));

describe("below a root", () => {
  const ROOT = { root: "/R" };

  test("paths are told with the root", async () => {
    const { changes } = await predicted(fixtureEntries("debian", "/R"), ROOT);
    expect(changes.map(outcomeText)).toContain(
      `renames /R${CONFIG_DIR}/clients.config to /R${CONFIG_DIR}/clients.config.bak`,
    );
  });

  test("the files that are written name what the router calls its directories", async () => {
    const prediction = await predicted(fixtureEntries("debian", "/R"), ROOT);
    const path = `${CONFIG_DIR}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`;
    expect(textAt(prediction, `/R${path}`)).toContain(`\nconfigFile=${path}\n`);
  });

  test("copied templates do so too", async () => {
    const tree = Object.entries(fixtureEntries("debian", "/R")).filter(
      ([path]) => !path.includes("i2p-config"),
    );
    const prediction = await predicted({ ...Object.fromEntries(tree), [`/R${CONFIG_DIR}`]: undefined }, ROOT);
    const site = "clients.config.d/03-net.i2p.jetty.JettyStart-clients.config";
    expect(textAt(prediction, `/R${CONFIG_DIR}/${site}`)).toContain(
      `\nclientApp.0.args="${CONFIG_DIR}/eepsite/jetty.xml"\n`,
    );
  });
});

describe("the browser of a template that turns it on", () => {
  const templates = {
    "/usr/share/i2p/hosts.txt": "",
    "/usr/share/i2p/clients.config": [0, 1, 2, 3, 4]
      .map((number) => `${client(number, `a.B${number}`)}clientApp.${number}.startOnLoad=true\n`)
      .join(""),
  };
  const wrapper = "wrapper.java.additional.1=-Di2p.dir.config=/srv/router\n";
  const other = { "/etc/default/i2p": "I2PUSER=alice\n", "/etc/i2p/wrapper.config": wrapper };

  test.each([
    {
      says: "off for a service, whatever its directory is called",
      there: { "/etc/i2p/wrapper.config": wrapper },
      on: false,
    },
    { says: "on for another user", there: other, on: true },
    { says: "off on Gentoo", there: { "/etc/gentoo-release": "", "/var/lib/i2p": undefined }, on: false },
  ])("is $says", async ({ there, on }) => {
    const { start } = await predicted({ ...templates, "/srv/x": "", ...there });
    expect([start.decision.rule, start.clients[4]?.startOnLoad]).toEqual([7, on]);
  });

  test("is off in a directory that was named, if it has the name of a service's", async () => {
    const options = { baseDir: "/usr/share/i2p", configDir: "/c/i2p-config" };
    const { start } = await predicted({ ...templates, "/c/i2p-config": undefined }, options);
    expect(start.clients[4]?.startOnLoad).toBe(false);
  });
});

describe("what is read afterwards", () => {
  test("is what was taken apart", async () => {
    const { source } = await predicted(fixtureEntries("debian", "/R"), { root: "/R" });
    const names = [...clientsOf(source), ...tunnelsOf(source)].map(({ file }) => file.name.split("/")[0]);
    expect(new Set(names)).toEqual(new Set(["clients.config.d", "i2ptunnel.config.d"]));
  });

  test.each(["debian", "debian-split", "portable", "docker", "user", "windows", "macos", "gentoo"])(
    "is what the router has loaded: %s",
    async (fixture) => {
      const { start, source } = await predicted(fixtureEntries(fixture, "/R"), { root: "/R" });
      expect({
        clients: clientsOf(source).map(({ main, args }) => ({ main, args })),
        tunnels: tunnelsOf(source).map(({ name, type }) => ({ name, type })),
      }).toEqual({
        clients: start.clients.map(({ main, args }) => ({ main, args })),
        tunnels: start.tunnels.map(({ name, type }) => ({ name, type })),
      });
    },
  );

  test("is the same once more: a second start changes nothing that the first has not", async () => {
    const { after } = await predicted(fixtureEntries("debian", "/R"), { root: "/R" });
    expect(predict(after, SAVED_AT).changes).toEqual([]);
  });
});

describe("before the first start", () => {
  const entries = debian({}, { "clients.config": client(0, "a.B"), "router.config": "x=1\n" });

  test("the templates are copied and taken apart", async () => {
    const { changes } = await predicted(entries);
    expect(changes.map(outcomeText)).toEqual([
      `writes ${CONFIG_DIR}/clients.config.bak`,
      `makes the directory ${CONFIG_DIR}/clients.config.d`,
      `writes ${CONFIG_DIR}/clients.config.d/00-a.B-clients.config`,
      `makes the directory ${CONFIG_DIR}/docs`,
      `writes ${CONFIG_DIR}/hosts.txt`,
      `writes ${CONFIG_DIR}/router.config`,
    ]);
  });

  test("the config directory is read afterwards", async () => {
    expect((await predicted(entries)).source.dir).toBe(CONFIG_DIR);
  });

  test.each([
    { says: "of the daemon is turned off", dir: "/home/i2p-config", starts: false },
    { says: "of an ordinary user is left on", dir: "/home/.i2p", starts: true },
  ])("the browser $says", async ({ dir, starts }) => {
    const template = [0, 1, 2, 3].map((number) => client(number, `a.${number}`)).join("");
    const browser = `${client(4, "a.Browser")}clientApp.4.startOnLoad=true\n`;
    const prediction = await predicted(
      { "/b/hosts.txt": "", "/b/clients.config": template + browser, [dir]: undefined },
      { baseDir: "/b", configDir: dir },
    );
    expect(prediction.start.clients.map(({ startOnLoad }) => startOnLoad)).toEqual([
      ...[true, true, true, true],
      starts,
    ]);
  });

  test("a file of clients.config.d joins the copied ones", async () => {
    const mine = { "clients.config.d/07-mine.config": client(0, "mine.Main") };
    const prediction = await predicted(debian(mine, { "clients.config": client(0, "a.B") }));
    expect(loaded(prediction)).toEqual(["a.B", "mine.Main"]);
  });

  test("a copy that fails is run from the base directory", async () => {
    const prediction = await predicted(debian({ "docs/x": "" }, { "clients.config": client(0, "a.B") }));
    expect([prediction.source.dir, codes(prediction)]).toEqual([BASE_DIR, ["DOCS_NOT_CREATED"]]);
  });
});

describe("directories that were named", () => {
  const entries = {
    "/b/hosts.txt": "",
    "/b/clients.config": client(0, "b.B"),
    "/c/hosts.txt": "",
    "/c/clients.config": client(0, "c.C"),
  };

  test("are both taken for what they were named as", async () => {
    const prediction = await predicted(entries, { baseDir: "/b", configDir: "/c" });
    expect(loaded(prediction)).toEqual(["c.C"]);
  });

  test("a config directory alone is taken apart", async () => {
    const { changes } = await predicted(entries, { configDir: "/c" });
    expect(changes.map(outcomeText)).toContain("writes /c/clients.config.d/00-c.C-clients.config");
  });

  test("a base directory alone is read as it is", async () => {
    const prediction = await predicted(entries, { baseDir: "/b" });
    expect([loaded(prediction), prediction.changes]).toEqual([["b.B"], []]);
  });

  test("one directory named twice is portable", async () => {
    const prediction = await predicted(entries, { baseDir: "/b", configDir: "/b" });
    expect([loaded(prediction), prediction.changes]).toEqual([["b.B"], []]);
  });

  test("a volume whose router.config names directories of its container is read where it is", async () => {
    const prediction = await predicted(fixtureEntries("docker/i2p/.i2p", "/volume"), {
      configDir: "/volume",
    });
    expect(loaded(prediction)).toContain("I2P Router Console");
  });
});

describe("router.config sends the router to another directory", () => {
  test("whose clients are loaded", async () => {
    const prediction = await predicted({
      ...startedDebian({
        "router.config": "i2p.dir.config=/srv/i2p\n",
        "clients.config": client(0, "left.Behind"),
      }),
      "/srv/i2p/clients.config": client(0, "over.There"),
    });
    expect([loaded(prediction), prediction.source.dir]).toEqual([["over.There"], "/srv/i2p"]);
  });
});

describe("traps", () => {
  test("a client without a name: none is loaded", async () => {
    const prediction = await predicted(startedDebian({ "clients.config": "clientApp.0.main=a.B\n" }));
    expect([loaded(prediction), codes(prediction)]).toEqual([[], ["CLIENT_WITHOUT_NAME"]]);
  });

  test("a gap in the numbers: what stands behind it is lost", async () => {
    const clients = client(0, "a.B") + client(2, "a.C");
    expect(loaded(await predicted(startedDebian({ "clients.config": clients })))).toEqual(["a.B"]);
  });

  test("an empty i2ptunnel.config beside its directory: no tunnel is loaded", async () => {
    const prediction = await predicted(
      startedDebian({
        "clients.config": TUNNELS_CLIENT,
        "i2ptunnel.config": "",
        "i2ptunnel.config.d/a.config": "name=a\ntype=client\n",
      }),
    );
    expect([tunnels(prediction), codes(prediction)]).toEqual([[], ["TUNNELS_FILE_EMPTY"]]);
  });

  test("a new i2ptunnel.config beside its directory: it is ignored", async () => {
    const prediction = await predicted(
      startedDebian({
        "clients.config": TUNNELS_CLIENT,
        "i2ptunnel.config": "tunnel.0.name=new\ntunnel.0.type=client\n",
        "i2ptunnel.config.d/a.config": "name=a\ntype=client\n",
      }),
    );
    expect(tunnels(prediction)).toEqual(["a"]);
  });

  test("a new clients.config: it is imported, and what was removed long ago is back", async () => {
    const split = { "clients.config.d/01-a.B-clients.config": client(0, "a.B") };
    const again = client(0, "a.B") + client(1, "removed.Before");
    const prediction = await predicted(startedDebian({ ...split, "clients.config": again }));
    expect(loaded(prediction)).toEqual(["a.B", "a.B", "removed.Before"]);
  });

  test("a lone router.config: nothing is copied, and nothing is loaded", async () => {
    const prediction = await predicted(
      debian({ "router.config": "" }, { "clients.config": client(0, "a.B") }),
    );
    expect([loaded(prediction), prediction.changes]).toEqual([[], []]);
  });
});

import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session, SPLIT } from "../support/session.js";

const CLIENTS = `${CONFIG}/clients.config`;

function where(session: Session, ...words: string[]) {
  const { code, stdout, stderr, changed } = session.run(["--root", "R", "where", ...words]);
  expect(changed).toEqual({});
  return { code, stdout: stdout.replaceAll(session.root, "R"), stderr };
}

/** The files of one kind with their states, and what else the JSON says. */
function json(session: Session, ...words: string[]) {
  const { files, ...rest } = JSON.parse(where(session, "--json", ...words).stdout);
  const states = (kind: string): string[] =>
    files
      .filter((file: { kind: string }) => file.kind === kind)
      .map(({ state, path }: { state: string; path: string }) => `${state} ${path}`);
  return { ...rest, files, states };
}

describe("where", () => {
  it("tells layout, directories, files and the next start", () => {
    expect(where(Session.open("portable"))).toEqual({
      code: 0,
      stderr: "",
      stdout: `layout: portable
  R holds router.config and clients.config, so it is install and live directory in one
config: R (set up)
the router reads R
  it is the only directory that was found
the router is not running, or leaves no sign of it here

clients:
  portable: R/clients.config
    the router reads it where it is, and never takes it apart

tunnels:
  portable: R/i2ptunnel.config
    the router reads it where it is, and never takes it apart

router:
  portable: R/router.config
    the router reads it at its start and when it changes, and writes it itself

logger:
  missing: R/logger.config
    the router logs by its defaults

webapps:
  missing: R/webapps.config
    the console starts its web applications by their defaults, and writes it

plugins:
  missing: R/plugins.config
    there are no plugins, or all of them start

the next start:
  changes no file of these
  loads the client apps I2P Router Console, Application tunnels, Open Router Console in web browser at startup
  loads the tunnels I2P HTTP Proxy, Irc2P

exposed: I2NP 9151-30777 udp+tcp (internet); UPnP 1900, 7652, 7653 (lan)
`,
    });
  });

  it("tells the same as JSON", () => {
    const { files, states, ...rest } = json(Session.open("portable"));
    expect([rest, files[0], files.length]).toEqual([
      {
        layout: "portable",
        reasons: ["R holds router.config and clients.config, so it is install and live directory in one"],
        directories: [{ location: "config", dir: "R", setUp: true }],
        reads: { dir: "R", rule: null, reason: "it is the only directory that was found" },
        running: null,
        nextStart: {
          changes: [],
          clients: [
            "I2P Router Console",
            "Application tunnels",
            "Open Router Console in web browser at startup",
          ],
          tunnels: ["I2P HTTP Proxy", "Irc2P"],
          problems: [],
        },
        exposed: [
          { text: "I2NP 9151-30777 udp+tcp (internet)", danger: false },
          { text: "UPnP 1900, 7652, 7653 (lan)", danger: false },
        ],
      },
      {
        kind: "clients",
        location: "config",
        path: "R/clients.config",
        state: "portable",
        reason: "the router reads it where it is, and never takes it apart",
      },
      6,
    ]);
  });

  it("tells the two directories of a package, and which of them the router reads", () => {
    const { layout, directories, reads } = json(Session.open("debian"));
    expect({ layout, directories, reads }).toEqual({
      layout: "debian",
      directories: [
        { location: "config", dir: `R/${CONFIG}`, setUp: true },
        { location: "base", dir: `R/${BASE}`, setUp: true },
      ],
      reads: { dir: `R/${CONFIG}`, rule: 3, reason: `R/${CONFIG} is set up, as eepsite in it shows` },
    });
  });

  it.each(["config", "both", "here"])("takes no --location %s", (word) => {
    expect(where(Session.open("portable"), "--location", word).code).toBe(2);
  });

  it.each([
    { word: "base", code: 0 },
    { word: "here", code: 2 },
  ])("goes on with I2PCONF_LOCATION=$word: exit $code", ({ word, code }) => {
    const outcome = Session.open("portable").run("--root R where", { env: { I2PCONF_LOCATION: word } });
    expect(outcome.code).toBe(code);
  });

  it("tells of a file that this user cannot read as such", () => {
    const session = Session.open("debian-split");
    session.restrict(SPLIT.sam, 0o000);
    const { code, files } = { code: where(session).code, ...json(session) };
    const found = files.filter(({ path }: { path: string }) => path === `R/${SPLIT.sam}`);
    expect([code, found]).toEqual([
      0,
      [expect.objectContaining({ state: "live", reason: "it cannot be read by this user" })],
    ]);
  });

  it("takes no operands", () => {
    expect(where(Session.open("portable"), "here").code).toBe(2);
  });
});

describe("files that may be taken for the one that counts", () => {
  it("are a clients.config that is to be imported, and its .d file", () => {
    const single = Session.open("debian").text(CLIENTS);
    const { states, nextStart } = json(Session.open("debian-split", { [CLIENTS]: single }));
    expect(states("clients")).toEqual(
      expect.arrayContaining([
        `pending-import R/${CLIENTS}`,
        `live R/${SPLIT.sam}`,
        `stale R/${CLIENTS}.bak`,
        `template R/${BASE}/clients.config`,
      ]),
    );
    expect(nextStart.changes).toContain(`overwrites R/${SPLIT.sam}`);
  });

  it("are an i2ptunnel.config beside its directory", () => {
    const session = Session.open("debian-split", {
      [`${CONFIG}/i2ptunnel.config`]: "tunnel.0.type=client\n",
    });
    expect(json(session).states("tunnels")[0]).toBe(`ignored R/${CONFIG}/i2ptunnel.config`);
  });

  it("are a clients.config without any client", () => {
    const session = Session.open("debian-split", { [CLIENTS]: "# nothing\n" });
    expect(json(session).states("clients")[0]).toBe(`ignored R/${CLIENTS}`);
  });

  it("are names in a .d directory that are not read", () => {
    const paths = [`${SPLIT.sam}~`, `${CONFIG}/clients.config.d/a.CONFIG`];
    const session = Session.open("debian-split", Object.fromEntries(paths.map((path) => [path, ""])));
    expect(json(session).states("clients")).toEqual(
      expect.arrayContaining(paths.map((path) => `ignored R/${path}`)),
    );
  });

  it("are those in /etc/i2p", () => {
    const session = Session.open("debian", { "etc/i2p/router.config": "" });
    expect(json(session).states("router")).toContain("ignored R/etc/i2p/router.config");
  });

  it("are the copies that --also names", () => {
    const { states } = json(Session.open("qubes"), "--also", "R/rw/config");
    expect([...states("clients"), ...states("router")].filter((text) => text.includes("rw/config"))).toEqual([
      "ignored R/rw/config/clients.config",
      "ignored R/rw/config/router.config",
    ]);
  });

  it("are those that router.config has left behind in another directory", () => {
    const session = Session.open("debian", {
      [`${CONFIG}/router.config`]: "i2p.dir.config=/srv/i2p\n",
      "srv/i2p/clients.config": "clientApp.0.main=a.B\nclientApp.0.name=b\n",
    });
    const { states, reads, nextStart } = json(session);
    expect({ states: states("clients"), dir: reads.dir, clients: nextStart.clients }).toEqual({
      states: [
        "pending-import R/srv/i2p/clients.config",
        `template R/${BASE}/clients.config`,
        `ignored R/${CLIENTS}`,
      ],
      dir: "R/srv/i2p",
      clients: ["b"],
    });
  });
});

describe("what goes wrong at the next start", () => {
  it.each([
    {
      says: "a client app without a name",
      files: { [CLIENTS]: "clientApp.0.main=a.B\n" },
      code: "CLIENT_WITHOUT_NAME",
      path: CLIENTS,
    },
    {
      says: "an empty i2ptunnel.config beside its directory",
      files: { [`${CONFIG}/i2ptunnel.config`]: "" },
      code: "TUNNELS_FILE_EMPTY",
      path: `${CONFIG}/i2ptunnel.config`,
    },
  ])("is told: $says", ({ files, code, path }) => {
    const session = Session.open("debian-split", files);
    const { problems } = json(session).nextStart;
    expect(problems).toEqual([{ code, path: `R/${path}`, message: expect.any(String) }]);
    expect(where(session).stdout).toContain(`\n  problem: R/${path}: `);
  });
});

describe("a router that is running", () => {
  const open = (secondsAgo: number) => {
    const session = Session.open("debian", { "run/i2p/router.ping": "1" });
    const time = Date.now() / 1000 - secondsAgo;
    utimesSync(session.path("run/i2p/router.ping"), time, time);
    return session;
  };

  it("is told with its sign of life", () => {
    const { running } = json(open(5));
    expect(running).toEqual({ path: "R/run/i2p/router.ping", ageSeconds: expect.any(Number) });
    expect(where(open(5)).stdout).toMatch(
      /^the router is running: R\/run\/i2p\/router\.ping was written \d+ seconds ago$/m,
    );
  });

  it("is none whose sign is older than a minute", () => {
    expect(json(open(70)).running).toBeNull();
  });
});

it("reads a volume whose router.config names the directories of its container", () => {
  const session = Session.open("docker");
  const { stdout } = session.run("--config-dir R/i2p/.i2p where --json");
  expect(JSON.parse(stdout).nextStart.clients).toContain("I2P Router Console");
});

it("names paths as the root was named", () => {
  const session = Session.open("debian");
  const { stdout } = session.run("--root root where");
  expect(stdout).toContain(`renames root/${CLIENTS} to root/${CLIENTS}.bak`);
  expect(stdout).not.toContain(session.root);
});

describe("a list of client apps that lies outside the installation", () => {
  const PORT = "sam.keys 127.0.0.1 7777 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654";
  const open = () =>
    Session.open("debian", {
      [`${CONFIG}/router.config`]: "router.clientConfigFile=/etc/x/c.config\n",
      "etc/x/c.config": `clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\nclientApp.0.args=${PORT}\n`,
    });

  it("is told of as the one that is imported", () => {
    const { states } = json(open());
    expect(states("clients")).toContain("pending-import R/etc/x/c.config");
  });

  it("is what explain says counts", () => {
    const { stdout } = open().run("--root R explain sam.port --json");
    const [{ value, holders }] = JSON.parse(stdout).explanations;
    const winners = holders.filter(({ wins }: { wins: boolean }) => wins);
    expect([value, winners.map(({ reason }: { reason: string }) => reason)]).toEqual([
      7777,
      [expect.stringContaining("takes its 1 client app apart")],
    ]);
  });

  it("is left alone by set, which says so and changes nothing", () => {
    const { code, stderr, changed } = open().run("--root R set sam.port=7778");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("lies outside the installation's directories");
  });
});

describe("the head of where", () => {
  it("says that the templates count where there is nothing but a base directory", () => {
    const { stdout } = Session.open("debian").run(["--base-dir", `R/${BASE}`, "where"]);
    expect(stdout).toContain(`/${BASE} count\n  no config directory was found to copy them into\n`);
  });

  it("has the rule of the next start where a line of a template is too long to be copied", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    session.write(`${CONFIG}/../x`, "");
    session.write(
      `${BASE}/clients.config`,
      `${session.text(`${BASE}/clients.config`)}# ${"x".repeat(8192)}\n`,
    );
    const { reads } = json(session);
    expect(reads).toEqual({
      dir: `R/${BASE}`,
      rule: 8,
      reason: `the copying of the templates fails at R/${BASE}/clients.config, so the router reads R/${BASE} itself for one run`,
    });
  });

  it("tells of a directory that router.config names and that is not here", () => {
    const session = Session.open("debian", { [`${CONFIG}/router.config`]: "i2p.dir.config=/i2p/.i2p\n" });
    expect(json(session).reasons).toContain(
      `R/${CONFIG}/router.config sends the router to R/i2p/.i2p, which is not here, so its files are looked for in R/${CONFIG}`,
    );
  });
});

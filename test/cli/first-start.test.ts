import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const CLIENTS = `${BASE}/clients.config`;
const TUNNELS = `${BASE}/i2ptunnel.config`;
const ROUTER = `${BASE}/router.config`;

/** The Debian tree before the first start: the config directory is there, and empty but for some files. */
function open(files: Readonly<Record<string, string>> = {}): Session {
  const session = Session.open("debian");
  session.remove(CONFIG);
  mkdirSync(session.path(CONFIG));
  for (const [path, content] of Object.entries(files)) session.write(path, content);
  return session;
}

/** What is in the config directory, at any depth. */
function configDirectory(session: Session): string[] {
  return readdirSync(session.path(CONFIG), { recursive: true, encoding: "utf8" }).sort();
}

describe("S9: before the first start", () => {
  it("set adds the line to the template's router.config, and says why", () => {
    const session = open();
    const expected = { [ROUTER]: `i2np.upnp.enable=false\n${session.text(ROUTER)}` };
    const { code, changed, stderr } = session.run("--root R set upnp=off");
    expect({ code, changed, config: configDirectory(session) }).toEqual({
      code: 0,
      changed: expected,
      config: [],
    });
    expect(stderr).toContain("the router has not started yet, so the change goes to the templates alone");
    expect(stderr).toContain(session.path(CONFIG));
  });

  it("set creates the template's router.config where there is none, and nothing else", () => {
    const session = open();
    session.remove(ROUTER);
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, changed, config: configDirectory(session) }).toEqual({
      code: 0,
      changed: { [ROUTER]: "i2np.upnp.enable=false\n" },
      config: [],
    });
  });

  it("does the same where the config directory is not there at all", () => {
    const session = open();
    const expected = { [ROUTER]: `i2np.upnp.enable=false\n${session.text(ROUTER)}` };
    session.remove(CONFIG);
    const { changed } = session.run("--root R set upnp=off");
    expect({ changed, isThere: existsSync(session.path(CONFIG)) }).toEqual({
      changed: expected,
      isThere: false,
    });
  });

  it("tells why as JSON too", () => {
    const { stdout } = open().run("--root R set upnp=off --json");
    const { files, diagnostics } = JSON.parse(stdout);
    expect([files.length, diagnostics]).toEqual([
      1,
      [expect.objectContaining({ code: "FIRST_START", severity: "info" })],
    ]);
  });

  it("changes nothing the second time", () => {
    const session = open();
    session.run("--root R set upnp=off");
    expect(session.run("--root R set upnp=off").changed).toEqual({});
  });

  it("reads by the templates", () => {
    const session = open();
    session.run("--root R set upnp=off");
    const { stdout } = session.run("--root R get --origin upnp");
    expect(stdout).toBe(`false\t${session.path(ROUTER)}:1\n`);
  });

  it("set changes a client of the template alone", () => {
    const session = open();
    const expected = replaceOnce(
      session.text(CLIENTS),
      "args=sam.keys 127.0.0.1 7656",
      "args=sam.keys 0.0.0.0 7656",
    );
    const { code, changed } = session.run("--root R set sam.bind=0.0.0.0");
    expect({ code, changed, config: configDirectory(session) }).toEqual({
      code: 0,
      changed: { [CLIENTS]: expected },
      config: [],
    });
  });

  it("set changes a tunnel of the template alone", () => {
    const session = open();
    const expected = replaceOnce(
      session.text(TUNNELS),
      "tunnel.1.listenPort=6668",
      "tunnel.1.listenPort=6669",
    );
    const { code, changed } = session.run("--root R set tunnel[Irc2P].listenPort=6669");
    expect({ code, changed, config: configDirectory(session) }).toEqual({
      code: 0,
      changed: { [TUNNELS]: expected },
      config: [],
    });
  });

  it("set refuses a client that the template lacks, and creates nothing", () => {
    const session = open();
    session.remove(CLIENTS);
    const { code, changed } = session.run("--root R set sam=on");
    expect({ code, changed, config: configDirectory(session) }).toEqual({ code: 2, changed: {}, config: [] });
  });
});

describe("a config directory with nothing but client apps is not set up", () => {
  const files = {
    [`${CONFIG}/clients.config`]:
      "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.args=sam.keys 10.0.0.1 1\n",
    [SPLIT.sam]: "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.args=sam.keys 10.0.0.2 2\n",
  };

  it("so the template counts", () => {
    const session = open(files);
    const { stdout } = session.run("--root R get --origin sam.port");
    expect(stdout).toBe(`7656\t${session.path(CLIENTS)}:40\n`);
  });

  it("so the template is changed, and they are not", () => {
    const session = open(files);
    const expected = replaceOnce(
      session.text(CLIENTS),
      "args=sam.keys 127.0.0.1 7656",
      "args=sam.keys 127.0.0.1 7756",
    );
    expect(session.run("--root R set sam.port=7756").changed).toEqual({ [CLIENTS]: expected });
  });

  it("and explain says that the next start writes over them", () => {
    const { stdout } = open(files).run("--root R explain sam.port --json");
    const [{ holders }] = JSON.parse(stdout).explanations;
    expect(holders.map(({ state, wins }: { state: string; wins: boolean }) => [state, wins])).toEqual([
      ["ignored", false],
      ["ignored", false],
      ["template", true],
    ]);
  });
});

describe("a router that runs from the base directory for good", () => {
  const setUp = () => Session.open("debian");
  const notSetUp = (files: Readonly<Record<string, string>> = {}) => open(files);
  const cases = [
    {
      rule: 1,
      says: "it lacks hosts.txt, and the config directory is set up: both change",
      session: () => {
        const session = setUp();
        session.remove(`${BASE}/hosts.txt`);
        return session;
      },
      changes: [ROUTER, `${CONFIG}/router.config`],
    },
    {
      rule: 1,
      says: "it lacks hosts.txt, and the config directory is not set up",
      session: () => {
        const session = notSetUp();
        session.remove(`${BASE}/hosts.txt`);
        return session;
      },
      changes: [ROUTER],
    },
    {
      rule: 4,
      says: "the config directory is a file",
      session: () => {
        const session = notSetUp();
        session.remove(CONFIG);
        session.write(CONFIG, "");
        return session;
      },
      changes: [ROUTER],
    },
    {
      rule: 5,
      says: "it holds the router.keys of an old installation",
      session: () => notSetUp({ [`${BASE}/router.keys`]: "" }),
      changes: [ROUTER],
    },
    {
      rule: 6,
      says: "the config directory cannot be created",
      session: () => {
        const session = notSetUp();
        session.remove("var");
        return session;
      },
      changes: [ROUTER],
    },
  ];

  it.each(cases)("rule $rule: $says", ({ rule, session: make, changes }) => {
    const session = make();
    const { reads } = JSON.parse(session.run("--root R where --json").stdout);
    expect(reads).toEqual({ dir: session.path(BASE), rule, reason: expect.any(String) });
    const texts = Object.fromEntries(changes.map((path) => [path, session.text(path)]));
    const { code, changed } = session.run("--root R set i2np.ntcp.autoip=false");
    expect({ code, paths: Object.keys(changed).sort() }).toEqual({ code: 0, paths: [...changes].sort() });
    for (const path of changes)
      expect(replaceOnce(changed[path] ?? "", "i2np.ntcp.autoip=false\n", "")).toBe(texts[path]);
  });

  it.each(cases)("rule $rule: $says; the value is read from there", ({ session: make }) => {
    const session = make();
    session.run("--root R set i2cp.port=7777 --location base");
    const { stdout } = session.run("--root R get --origin i2cp.port");
    expect(stdout).toMatch(new RegExp(`^7777\t.*${BASE}/router\\.config:\\d+\n$`));
  });
});

describe("a lone router.config in the config directory", () => {
  it("counts, for the router copies nothing any more", () => {
    const session = open({ [`${CONFIG}/router.config`]: "i2cp.port=1\n" });
    const { stdout } = session.run("--root R explain i2cp.port client[SAMBridge].args --json");
    const values = JSON.parse(stdout).explanations.map(({ value }: { value: unknown }) => value);
    expect(values).toEqual([1, null]);
  });
});

describe("a lone file in the config directory would keep the router from its first-start copy", () => {
  it.each(["config", "both"])("so --location %s refuses to begin one", (location) => {
    const session = open();
    const { code, changed, stderr } = session.run(`--root R set upnp=off --location ${location}`);
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("it would have no console and no tunnels");
  });

  it("unless --force", () => {
    const { code, changed } = open().run("--root R set upnp=off --location config --force");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [`${CONFIG}/router.config`]: "i2np.upnp.enable=false\n" },
    });
  });
});

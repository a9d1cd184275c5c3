import { existsSync, readdirSync, utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONFIG, Session, SPLIT, type Tree } from "../support/session.js";

const live = `${CONFIG}/router.config`;

const contents = (tree: Tree) => Object.fromEntries([...tree].map(([path, { content }]) => [path, content]));

/** The id of the last transaction. */
function lastId(session: Session): string {
  return JSON.parse(session.run("--root R history --json").stdout).transactions[0].id;
}

describe("undo gives every byte back of", () => {
  it.each([
    {
      says: "settings of both locations",
      fixture: "debian",
      words: "set console.bind=0.0.0.0 i2np.port=18321",
    },
    { says: "settings of .d files", fixture: "debian-split", words: "set console.bind=0.0.0.0 sam=on" },
    { says: "a setting in XML", fixture: "debian", words: "set eepsite.port=8080" },
    { says: "a line that was taken away", fixture: "debian", words: "unset i2np.udp.port --with-comment" },
    { says: "lines that changed places", fixture: "debian", words: "set console.bind=0.0.0.0 --swap" },
    {
      says: "a tunnel that was added",
      fixture: "debian-split",
      words: "add tunnel --type sockstunnel --name S listenPort=4447",
    },
    { says: "a tunnel that was removed", fixture: "debian-split", words: "remove tunnel[Irc2P]" },
    {
      says: "a file that was begun, with its directory",
      fixture: "user",
      words: "set subscriptions+=http://a.i2p/hosts.txt",
    },
    { says: "a whole sync", fixture: "debian", words: "sync --from config" },
    { says: "a recipe", fixture: "debian-split", words: "apply R/../recipe" },
  ])("$says", ({ fixture, words }) => {
    const session = Session.open(fixture, { "../recipe": "console.bind = 0.0.0.0\ndisable browser\n" });
    const before = contents(session.tree());
    const { code, changed } = session.run(`--root R ${words}`);
    expect([code, Object.keys(changed).length > 0]).toEqual([0, true]);
    expect(session.run("--root R undo").code).toBe(0);
    expect(contents(session.tree())).toEqual(before);
  });
});

describe("undo", () => {
  it("goes back one change at a time", () => {
    const session = Session.open("debian");
    const states = [contents(session.tree())];
    for (const words of ["set upnp=off", "set hidden=on", "set i2np.port=18321"]) {
      session.run(`--root R ${words}`);
      states.push(contents(session.tree()));
    }
    for (const state of states.slice(0, -1).reverse()) {
      expect(session.run("--root R undo").code).toBe(0);
      expect(contents(session.tree())).toEqual(state);
    }
    const { code, stderr } = session.run("--root R undo");
    expect([code, stderr]).toEqual([2, expect.stringContaining("nothing to undo")]);
  });

  it("takes back the transaction that is named, where nothing else has changed its files", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off --location config");
    const id = lastId(session);
    session.run("--root R set sam=on --location config");
    const { code, changed } = session.run(["--root", "R", "undo", id]);
    expect([code, Object.keys(changed)]).toEqual([0, [live]]);
  });

  it("of an undo brings the change back", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off");
    const after = contents(session.tree());
    session.run("--root R undo");
    session.run(["--root", "R", "undo", lastId(session)]);
    expect(contents(session.tree())).toEqual(after);
  });

  it("can be taken back after that once more", () => {
    const session = Session.open("debian");
    const before = contents(session.tree());
    session.run("--root R set upnp=off");
    session.run("--root R undo");
    session.run(["--root", "R", "undo", lastId(session)]);
    expect(session.run("--root R undo").code).toBe(0);
    expect(contents(session.tree())).toEqual(before);
  });

  it("shows what it would do with -n, and does nothing", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off --location config");
    const { code, stdout, changed } = session.run("--root R undo -n -d --exit-code");
    expect([code, changed]).toEqual([1, {}]);
    expect(stdout).toContain("-i2np.upnp.enable=false\n");
  });

  it("tells what it did as every other change does", () => {
    const session = Session.open("debian");
    session.run("--root R set i2np.udp.port=18321 --location config");
    const { stdout } = session.run("--root R undo --json");
    expect(JSON.parse(stdout)).toMatchObject({
      changed: true,
      restart: "soft",
      transaction: expect.stringMatching(/^\d{8}-\d{6}\.\d{3}-\d+$/),
      files: [
        {
          path: session.path(live),
          location: "config",
          edits: [{ op: "replace", key: "i2np.udp.port", old: "18321", new: "13768" }],
        },
      ],
    });
  });

  it("keeps the mode of a file that comes back", () => {
    const session = Session.open("debian-split");
    const tunnel = readdirSync(session.path(`${CONFIG}/i2ptunnel.config.d`)).find((name) =>
      name.includes("Irc2P"),
    );
    const path = `${CONFIG}/i2ptunnel.config.d/${tunnel}`;
    const mode = session.modeOf(path);
    session.run("--root R remove tunnel[Irc2P]");
    session.run("--root R undo");
    expect(session.modeOf(path)).toBe(mode);
  });

  it("does nothing where everything is as before already", () => {
    const session = Session.open("debian");
    const before = session.text(live);
    session.run("--root R set upnp=off --location config");
    session.write(live, before);
    const { code, changed, stderr } = session.run("--root R undo");
    expect([code, changed, stderr]).toEqual([0, {}, "unchanged\n"]);
  });

  it.each(["undo 1 2", "undo --recover 1", "undo no-such-id", "undo ../../etc"])("refuses %s", (words) => {
    const { code, changed } = Session.open("debian").run(`--root R ${words}`);
    expect([code, changed]).toEqual([2, {}]);
  });

  it("knows nothing of other installations", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off");
    const other = Session.open("debian");
    const { code } = other.run("--root R undo", { env: { I2PCONF_STATE_DIR: session.stateDirectory } });
    expect(code).toBe(2);
  });
});

describe("undo of what has changed since", () => {
  const changedSince = () => {
    const session = Session.open("debian");
    session.run(
      "--root R set upnp=off routerconsole.auth.i2prouter.a.md5=0123456789abcdef0123456789abcdef --location config --force",
    );
    session.write(live, session.text(live).replace("i2np.udp.port=13768", "i2np.udp.port=20000"));
    return session;
  };

  it("is refused, and shows what has changed, without secrets", () => {
    const { code, changed, stderr, stdout } = changedSince().run("--root R undo");
    expect([code, changed, stdout]).toEqual([4, {}, ""]);
    expect(stderr).toContain("-i2np.udp.port=13768\n+i2np.udp.port=20000\n");
    expect(stderr).toContain("--force");
    expect(stderr).not.toContain("0123456789abcdef");
  });

  it("is done with --force, which says what goes", () => {
    const session = changedSince();
    const { code, changed, stderr } = session.run("--root R undo --force");
    expect([code, Object.keys(changed)]).toEqual([0, [live]]);
    expect(session.text(live)).toContain("i2np.udp.port=13768\n");
    expect(stderr).toContain("warn:");
  });

  it("can be undone itself", () => {
    const session = changedSince();
    const before = session.text(live);
    session.run("--root R undo --force");
    session.run(["--root", "R", "undo", lastId(session)]);
    expect(session.text(live)).toBe(before);
  });

  it("changes none of its files where one has changed", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off");
    session.write(live, `${session.text(live)}more=1\n`);
    const { code, changed } = session.run("--root R undo");
    expect([code, changed]).toEqual([4, {}]);
  });
});

describe("undo under a running router", () => {
  const running = (words: string) => {
    const session = Session.open("debian");
    session.run(`--root R ${words} --location config`);
    session.write("run/i2p/router.ping", "1");
    const now = Date.now() / 1000;
    utimesSync(session.path("run/i2p/router.ping"), now, now);
    return session;
  };

  it("is refused where it takes a key away, which the router would bring back", () => {
    const { code, changed } = running("set upnp=off").run("--root R undo");
    expect([code, changed]).toEqual([4, {}]);
  });

  it("is done where it changes one", () => {
    expect(running("set i2np.udp.port=18321").run("--root R undo").code).toBe(0);
  });
});

describe("undo beside sync", () => {
  it("leaves nothing for the next sync to do", () => {
    const session = Session.open("debian");
    session.run("--root R sync --from config");
    session.run("--root R set upnp=off");
    session.run("--root R undo");
    expect(session.run("--root R sync").changed).toEqual({});
  });
});

describe("history", () => {
  it("is empty at first, exit 1", () => {
    const { code, stdout } = Session.open("debian").run("--root R history");
    expect([code, stdout]).toEqual([1, ""]);
  });

  it("tells what, when, and which files, the last change first", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off --location config");
    session.run("--root R unset upnp --location config");
    const { code, stdout } = session.run("--root R history");
    const time = /\d{8}-\d{6}\.\d{3}-\d+ {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/.source;
    const rows = [
      `${time} {2}unset`,
      ` {2}${session.path(live)}:16: removed i2np\\.upnp\\.enable=false`,
      `${time} {2}set`,
      ` {2}${session.path(live)}:16: i2np\\.upnp\\.enable=false`,
    ];
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${rows.join("\n")}\n$`));
  });

  it("marks what was undone, and what undid it", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off");
    const id = lastId(session);
    session.run("--root R undo");
    const [first = "", second = ""] = session.run("--root R history").stdout.match(/^\S.*$/gm) ?? [];
    expect(first).toMatch(new RegExp(`undo ${id}$`));
    expect(second).toMatch(/set \(undone\)$/);
  });

  it("never shows a secret, not even when asked to", () => {
    const session = Session.open("debian");
    const secret = "0123456789abcdef0123456789abcdef";
    session.run(`--root R set router.config:routerconsole.auth.i2prouter.a.md5=${secret} --location config`);
    for (const words of [
      "history",
      "history --json",
      "history --show-secrets",
      "history --json --all --show-secrets",
    ]) {
      const { code, stdout } = session.run(`--root R ${words}`);
      expect([code, stdout.includes("(protected)"), stdout.includes(secret)]).toEqual([0, true, false]);
    }
  });

  it("tells of every installation with --all, and of this one alone without", () => {
    const [one, other] = [Session.open("debian"), Session.open("debian-split")];
    const env = { I2PCONF_STATE_DIR: one.stateDirectory };
    one.run("--root R set upnp=off", { env });
    other.run("--root R set hidden=on", { env });
    const count = (words: string) =>
      JSON.parse(one.run(`--root R ${words} --json`, { env }).stdout).transactions.length;
    expect([count("history"), count("history --all")]).toEqual([1, 2]);
  });

  it("leaves out what changes nothing, and what is only shown", () => {
    const session = Session.open("debian");
    session.run("--root R set upnp=off -n");
    session.run("--root R set console=on");
    expect(existsSync(session.stateDirectory)).toBe(false);
  });

  it("of a client app in a file of its own names that file", () => {
    const session = Session.open("debian-split");
    session.run("--root R enable sam");
    expect(session.run("--root R history").stdout).toContain(session.path(SPLIT.sam));
  });

  it("does not hold what sync remembers", () => {
    const session = Session.open("debian");
    session.run("--root R sync --from config");
    const { stdout } = session.run("--root R history --json");
    expect(JSON.parse(stdout).transactions).toHaveLength(1);
    expect(readdirSync(session.stateDirectory)).toContainEqual(expect.stringMatching(/^sync-/));
    expect(stdout).not.toContain(session.stateDirectory);
  });
});

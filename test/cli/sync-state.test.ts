import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { changes, live, template } from "../support/location-changes.js";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

const SYNC = "--root R sync";

/** What syncs have left; the history lies beside it. */
function snapshotsIn(directory: string): string[] {
  return readdirSync(directory).filter((name) => name !== "history");
}

/** The path of the one snapshot in the state directory. */
function snapshotOf({ stateDirectory }: Session): string {
  const names = snapshotsIn(stateDirectory);
  expect(names).toEqual([expect.stringMatching(/^sync-[0-9a-f]{16}\.json$/)]);
  return join(stateDirectory, names[0] ?? "");
}

describe("the snapshot", () => {
  it("is for its owner alone", () => {
    const session = synced("debian");
    const modes = [session.stateDirectory, snapshotOf(session)].map((path) => lstatSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600]);
  });

  it("is not written again where nothing has changed", () => {
    const session = synced("debian");
    const path = snapshotOf(session);
    const identity = () => {
      const { ino, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
      return [ino, mtimeNs, ctimeNs];
    };
    const before = identity();
    session.run(SYNC);
    expect(identity()).toEqual(before);
    expect(snapshotOf(session)).toBe(path);
  });

  it("is written where the locations agree at the first sync", () => {
    const session = Session.open("debian", { [live.router]: "router.updateDisabled=true\n" });
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: {} });
    edit(session, template.router, "=true", "=false");
    expect(session.run(SYNC).changed).toEqual({ [live.router]: "router.updateDisabled=false\n" });
  });

  it.each(["--dry-run", "--json --dry-run --from config"])("is not written with %s", (options) => {
    const session = Session.open("debian", { [live.router]: "router.updateDisabled=true\n" });
    session.run(`${SYNC} ${options}`);
    expect(existsSync(session.stateDirectory)).toBe(false);
  });

  it("is not written by a sync that is refused", () => {
    const session = Session.open("debian");
    expect(session.run(SYNC).code).toBe(5);
    expect(existsSync(session.stateDirectory)).toBe(false);
  });

  it("holds no secret, nor the identity of the router", () => {
    const session = Session.open("debian-split");
    session.write(live.router, `${session.text(live.router)}routerconsole.auth.i2prouter.admin.md5=5ecre7\n`);
    session.run(`${SYNC} --from config`);
    const text = readFileSync(snapshotOf(session), "utf8");
    expect(text).not.toMatch(/5ecre7|FakeFake|203\.0\.113\.7/);
    expect(text).toContain("i2np.bandwidth.inboundKBytesPerSecond");
  });

  it.each([
    { says: "cut off", text: '{"version":1' },
    { says: "of another version", text: '{"version":3,"syncs":[]}' },
    { says: "empty", text: "" },
  ])("that is $says is exit 3, and the message says what to do", ({ text }) => {
    const session = synced("debian");
    const path = snapshotOf(session);
    writeFileSync(path, text);
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
    expect(stderr).toContain(`${path} is no snapshot of a sync; remove it and say --from`);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("is one for the same directories, whatever further copies take part and by whatever name they are called", () => {
    const session = synced("qubes");
    session.run(["--root", "R", "sync", "--from", "config", "--also", "R/rw/config"]);
    symlinkSync(session.root, join(dirname(session.root), "link"));
    edit(session, live.router, "lang=en", "lang=de");
    const { code } = session.run(["--root", join(dirname(session.root), "link"), "sync"]);
    expect({ code, text: session.text(template.router).includes("lang=de") }).toEqual({
      code: 0,
      text: true,
    });
    expect(snapshotsIn(session.stateDirectory)).toHaveLength(1);
  });

  it("tells with a further copy what has changed in a sync without it", () => {
    const also = ["--also", "R/rw/config"];
    const session = synced("qubes", {}, also);
    edit(session, live.router, "lang=en", "lang=de");
    expect(Object.keys(session.run(SYNC).changed)).toEqual([template.router]);
    const { code, changed } = session.run([...SYNC.split(" "), ...also]);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: ["rw/config/router.config"] });
  });

  it("learns what a set makes the same everywhere, so that a later change of one is the newer", () => {
    const session = synced("debian");
    session.run("--root R set sam.port=7777 --quiet");
    session.run("--root R set sam.port=7656 --location config --quiet");
    const { code, changed } = session.run(SYNC);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [template.clients] });
    expect(changed[template.clients]).toContain("127.0.0.1 7656");
  });

  it("does not change with a dry run of a set, nor hinders one where it cannot be read", () => {
    const session = synced("debian");
    const path = snapshotOf(session);
    const text = readFileSync(path, "utf8");
    session.run("--root R set sam.port=7777 --dry-run");
    expect(readFileSync(path, "utf8")).toBe(text);
    writeFileSync(path, "broken");
    expect(session.run("--root R set sam.port=7777").code).toBe(0);
    expect(readFileSync(path, "utf8")).toBe("broken");
  });

  it("is kept in a state directory that was there before, whose mode stays", () => {
    const session = Session.open("debian");
    mkdirSync(session.stateDirectory);
    chmodSync(session.stateDirectory, 0o750);
    session.run(`${SYNC} --from config`);
    expect(lstatSync(snapshotOf(session)).mode & 0o777).toBe(0o600);
    expect(lstatSync(session.stateDirectory).mode & 0o777).toBe(0o750);
  });
});

describe("a state directory that cannot be made", () => {
  const open = () => Session.open("debian", { file: "" });
  const env = { I2PCONF_STATE_DIR: "R/file/state" };

  it("refuses the sync, which writes nothing", () => {
    const { code, changed, stderr } = open().run(`${SYNC} --from config`, { env });
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("I2PCONF_STATE_DIR");
  });

  it("does not matter to a dry run", () => {
    expect(open().run(`${SYNC} --from config --dry-run`, { env }).code).toBe(0);
  });

  it("does not matter to a portable installation, which has nothing to sync", () => {
    expect(Session.open("portable", { file: "" }).run(SYNC, { env }).code).toBe(0);
  });
});

describe("a portable installation", () => {
  it("has nothing to sync, and nothing to remember", () => {
    const session = Session.open("portable");
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: {} });
    expect(existsSync(session.stateDirectory)).toBe(false);
  });
});

describe("before the first start", () => {
  /** The config directory holds nothing that the router would take for a configuration. */
  function open(): Session {
    const session = Session.open("qubes");
    session.remove(CONFIG);
    mkdirSync(session.path(CONFIG));
    return session;
  }

  it.each(["", " --from base"])("nothing goes into the config directory: sync%s", (options) => {
    const session = open();
    expect(session.run(SYNC + options)).toMatchObject({ code: 0, changed: {} });
    expect(existsSync(session.stateDirectory)).toBe(false);
  });

  it("--from config is refused, for there is nothing in it", () => {
    const { code, changed, stderr } = open().run(`${SYNC} --from config`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain("nothing to sync yet");
  });

  it("nor where the router reads the templates themselves, because they have no hosts.txt", () => {
    const session = open();
    session.remove(`${BASE}/hosts.txt`);
    expect(session.run(`${SYNC} --from base`)).toMatchObject({ code: 0, changed: {} });
  });

  it("the template and a further copy are still brought together", () => {
    const session = open();
    const expected = `${session.text(template.router)}routerconsole.lang=en\n`;
    const words = [
      ...SYNC.split(" "),
      "--also",
      "R/rw/config",
      "--from",
      "R/rw/config",
      "--only",
      "routerconsole.lang",
    ];
    expect(session.run(words)).toMatchObject({ code: 0, changed: { [template.router]: expected } });
  });
});

describe("under a running router", () => {
  function open(): Session {
    const session = synced("debian");
    session.write("run/i2p/router.ping", "1740945300000");
    const now = Date.now() / 1000;
    utimesSync(session.path("run/i2p/router.ping"), now, now);
    return session;
  }

  it("a sync that takes keys of its router.config away is refused, and nothing is written", () => {
    const session = open();
    edit(session, template.router, "routerconsole.lang=en\n", "");
    const snapshot = readFileSync(snapshotOf(session), "utf8");
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("routerconsole.lang");
    expect(readFileSync(snapshotOf(session), "utf8")).toBe(snapshot);
  });

  it("--force takes them away", () => {
    const session = open();
    edit(session, template.router, "routerconsole.lang=en\n", "");
    const expected = replaceOnce(session.text(live.router), "routerconsole.lang=en\n", "");
    expect(session.run(`${SYNC} --force`)).toMatchObject({ code: 0, changed: { [live.router]: expected } });
  });

  it("a sync of anything else is written, with a note", () => {
    const session = open();
    const { template: at, change } = changes.key;
    edit(session, at.file, at.from, change(at.from));
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [live.router] });
    expect(stderr).toContain("the router is running");
  });
});

describe("a location that cannot be written", () => {
  it.each([BASE, CONFIG])("refuses the sync of all: %s", (directory) => {
    const session = Session.open("debian", {
      [live.router]: "router.sharePercentage=60\n",
      [template.router]: "router.updateDisabled=true\n",
    });
    session.restrict(directory, 0o555);
    const from = directory === BASE ? "config" : "base";
    const { code, changed } = session.run(`${SYNC} --from ${from}`);
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(snapshotsIn(session.stateDirectory)).toEqual([]);
  });
});

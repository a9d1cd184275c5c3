import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const before = "i2np.upnp.enable=true\n";
const after = "i2np.upnp.enable=false\n";
const live = `${CONFIG}/router.config`;
const outside = "outside";
const set = "--root R set upnp=off --location config";

/** A tree with files beside the installation that nobody may touch: `Session.run` tells of each of them that is written. */
function open(): Session {
  return Session.open("debian-split", {
    [live]: before,
    [`${BASE}/router.config`]: before,
    [`${outside}/router.config`]: before,
    [`${outside}/clients.config`]: "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.startOnLoad=false\n",
    [`${outside}/jetty.xml`]: "<Configure><Set name='port'>1</Set></Configure>\n",
    [`${outside}/subscriptions.txt`]: "http://a.i2p/\n",
    [`${outside}/secret`]: before,
  });
}

/** Puts a link in the place of whatever is there. */
function link(session: Session, path: string, target: string): void {
  const place = session.path(path);
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  symlinkSync(target, place);
}

/** What of the tree outside of the installation was written. */
function writtenOutside({
  changed,
}: {
  readonly changed: Readonly<Record<string, string | null>>;
}): readonly string[] {
  return Object.keys(changed).filter((path) => path.startsWith(`${outside}/`));
}

describe("an address whose file leads out of the directory is refused", () => {
  it.each([
    "../router.config:a=1",
    "../../../../outside/router.config:a=1",
    "clients.config.d/../../../../../outside/router.config:a=1",
    "./../i2p-config/../../../../outside/router.config:a=1",
    "R/outside/router.config:a=1",
    "/outside/router.config:a=1",
    "..:a=1",
    ".:a=1",
    "eepsite/../../../../../outside/jetty.xml:Configure/Set[@name='port']=2",
    "../../../../outside/jetty.xml:Configure/Set[@name='port']=2",
    "router.config\n:a=1",
    "C:\\outside\\router.config:a=1",
    "..\\..\\router.config:a=1",
  ])("%j", (assignment) => {
    const session = open();
    const words = ["--root", "R", "set", "--", assignment.replace(/^R/, session.root)];
    const { code, changed } = session.run(words);
    expect({ isRefused: code === 2 || code === 3, changed }).toEqual({ isRefused: true, changed: {} });
  });
});

it("an address with a NUL, which a recipe alone can hold, is refused", () => {
  const { code, changed } = open().run("--root R apply -", { input: "router.config\0:a=1\n" });
  expect({ isRefused: code === 2 || code === 3, changed }).toEqual({ isRefused: true, changed: {} });
});

describe("names that are odd are names all the same", () => {
  it.each(["a b", "-rf", "--", "quo'te\"d", "new\nline", "$(touch x)", "`x`", "*", "ü", "\\", "~", "a:b"])(
    "%j",
    (name) => {
      const session = open();
      session.write(`${name}/router.config`, before);
      const words = ["set", "upnp=off", `--config-dir=${session.path(name)}`, "--base-dir", `R/${BASE}`];
      const { code, changed } = session.run([
        ...words,
        `--also=${session.path(name)}`,
        "--location",
        "config",
      ]);
      expect({ code, changed }).toEqual({ code: 0, changed: { [`${name}/router.config`]: after } });
    },
  );

  it("as that of a file whose text a value is", () => {
    const session = open();
    session.write("-n @x\ny", "off\n");
    const { code, changed } = session.run(["--root", "R", "set", `upnp=@${session.path("-n @x\ny")}`]);
    expect({ code, changed: Object.keys(changed) }).toEqual({
      code: 0,
      changed: [`${BASE}/router.config`, live],
    });
  });
});

describe("a link out of the installation is not followed", () => {
  it.each([
    {
      says: "a file of a .d directory",
      path: `${CONFIG}/clients.config.d/01-net.i2p.sam.SAMBridge-clients.config`,
      target: "R/outside/clients.config",
      words: "set sam=on",
    },
    {
      says: "a .d directory",
      path: `${CONFIG}/clients.config.d`,
      target: "R/outside",
      words: "set clients.config.d/clients.config:clientApp.0.delay=99",
    },
    {
      says: "eepsite",
      path: `${CONFIG}/eepsite`,
      target: "R/outside",
      words: "set eepsite/jetty.xml:Configure/Set[@name='port']=2",
    },
    {
      says: "addressbook",
      path: `${CONFIG}/addressbook`,
      target: "R/outside",
      words: "set subscriptions=http://b.i2p/",
    },
    {
      says: "a file that I2P does not know by its name",
      path: `${CONFIG}/own.config`,
      target: "R/outside/secret",
      words: "set own.config:i2np.upnp.enable=false",
    },
    {
      says: "a directory of such files",
      path: `${CONFIG}/plugins`,
      target: "R/outside",
      words: "set plugins/router.config:a=1",
    },
  ])("$says", ({ path, target, words }) => {
    const session = open();
    link(session, path, target.replace("R", session.root));
    const outcome = session.run(`--root R ${words} --location config`);
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code: 4, changed: {} });
    expect(outcome.stderr).toContain("symbolic link out of the installation");
  });

  it("but where it is the configured file itself", () => {
    const session = open();
    link(session, live, session.path(`${outside}/router.config`));
    const outcome = session.run(set);
    expect({ code: outcome.code, written: writtenOutside(outcome) }).toEqual({
      code: 0,
      written: [`${outside}/router.config`],
    });
  });

  it("nor out of an image, where the machine has the file", () => {
    const session = open();
    const image = join(session.root, "image");
    mkdirSync(image);
    for (const each of ["usr", "var"]) renameSync(session.path(each), join(image, each));
    link(session, `image/${live}`, session.path(`${outside}/router.config`));
    const { code, changed, stderr } = session.run([
      "--root",
      image,
      "set",
      "upnp=off",
      "--location",
      "config",
    ]);
    expect({ code, changed, isTold: stderr.includes("symbolic link") }).toEqual({
      code: 4,
      changed: {},
      isTold: true,
    });
  });
});

it("the config directory itself may be a link", () => {
  const session = open();
  renameSync(session.path(CONFIG), session.path("real"));
  symlinkSync(session.path("real"), session.path(CONFIG));
  const { code, changed } = session.run(set);
  // The one file, by both of its paths.
  expect({ code, changed }).toEqual({ code: 0, changed: { "real/router.config": after, [live]: after } });
});

describe("links that have the names of what lies beside a file for a moment", () => {
  it.each([
    { name: ".router.config.i2pconf-lock", target: "outside/new" },
    { name: ".router.config.i2pconf-lock", target: "outside/secret" },
    { name: ".router.config.i2pconf-lock-taken", target: "outside/secret" },
    { name: ".router.config.i2pconf-1", target: "outside/secret" },
    { name: ".router.config.i2pconf-1", target: "outside" },
    { name: "....i2pconf-1", target: "outside" },
    { name: "router.config.tmp", target: "outside/secret" },
    { name: "router.config.bak", target: "outside/secret" },
  ])("$name to $target: nothing is written behind them", ({ name, target }) => {
    const session = open();
    symlinkSync(session.path(target), session.path(`${CONFIG}/${name}`));
    const outcome = session.run(`${set} --lock-timeout 0`);
    expect([0, 4, 6]).toContain(outcome.code);
    expect(writtenOutside(outcome)).toEqual([]);
    expect(readdirSync(session.path(outside))).toHaveLength(5);
  });

  it("in the state directory: the history is not kept behind them", () => {
    const session = open();
    mkdirSync(session.stateDirectory);
    writeFileSync(join(session.stateDirectory, "history"), "");
    expect(session.run(set)).toMatchObject({ code: 4, changed: {} });
  });
});

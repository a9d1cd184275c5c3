import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lchownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, type TestContext } from "vitest";
import { CONFIG, isRoot, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const before = "i2np.upnp.enable=true\n";
const set = "--root R set upnp=off --location config";

/** The output of a program about a file; nothing where that cannot be had. */
function told(program: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function open(): Session {
  return Session.open("debian", { [live]: before });
}

/** What a file may have beside its text. */
const attributes = [
  {
    what: "mode",
    give: (path: string) => chmodSync(path, 0o4640),
    of: (path: string) => statSync(path).mode.toString(8),
  },
  ...(isRoot
    ? [
        {
          what: "owner and group",
          give: (path: string) => chownSync(path, 1234, 4321),
          of: (path: string) => `${statSync(path).uid}:${statSync(path).gid}`,
        },
      ]
    : []),
  {
    what: "extended attributes",
    give: (path: string) => told("setfattr", "-n", "user.i2p", "-v", "kept", path),
    of: (path: string) => told("getfattr", "--dump", "--absolute-names", path),
  },
  {
    what: "access control list",
    give: (path: string) => told("setfacl", "-m", "u:1234:rw,g:4321:r,m::rw", path),
    of: (path: string) => told("getfacl", "--absolute-names", "--numeric", path),
  },
];

/** What is done to it. */
const deeds: readonly { readonly says: string; run(session: Session): readonly (number | null)[] }[] = [
  { says: "a change", run: (session) => [session.run(set).code] },
  {
    says: "a change that was undone",
    run: (session) => [session.run(set).code, session.run("--root R undo").code],
  },
  { says: "a change in place", run: (session) => [session.run(`${set} --in-place`).code] },
  { says: "no change", run: (session) => [session.run("--root R set upnp=on --location config").code] },
];

const rows = new Set<string>();

afterAll(() => console.log([...rows].join("\n")));

describe.each(attributes)("the $what of a file", ({ what, give, of }) => {
  /** What a file has once it was given to it; the test is left out where it cannot be given here. */
  const givenTo = (path: string, { skip }: TestContext) => {
    const bare = of(path);
    give(path);
    const given = of(path);
    if (given !== undefined && given !== bare) return given;
    rows.add(`${what}: not tested, it cannot be given here`);
    return skip();
  };

  it.for(deeds)("is kept by $says", ({ says, run }, context) => {
    const session = open();
    const path = session.path(live);
    const given = givenTo(path, context);
    const codes = run(session);
    expect(new Set(codes)).toEqual(new Set([0]));
    expect(of(path)).toBe(given);
    rows.add(`${what}: kept by ${says}`);
  });

  it("is kept by a change that another file kept from being made", (context) => {
    const session = open();
    const path = session.path(live);
    const given = givenTo(path, context);
    linkSync(session.path(`${CONFIG}/clients.config`), session.path("another-name"));
    const { code } = session.run(`${set} clients.config:clientApp.0.delay=99`);
    expect({ code, given: of(path) }).toEqual({ code: 4, given });
  });
});

describe("the inode and the mtime of a file", () => {
  const identityOf = (session: Session) => {
    const { ino, mtimeNs } = statSync(session.path(live), { bigint: true });
    return { ino, mtimeNs };
  };

  it.each([
    { says: "are new after a change", words: set, ino: false, mtime: false },
    { says: "after one in place: the mtime alone is", words: `${set} --in-place`, ino: true, mtime: false },
    { says: "stay without a change", words: "--root R set upnp=on", ino: true, mtime: true },
    { says: "stay in a dry run", words: `${set} -n`, ino: true, mtime: true },
  ])("$says", ({ words, ino, mtime }) => {
    const session = open();
    session.write("usr/share/i2p/router.config", before);
    const old = identityOf(session);
    expect(session.run(words).code).toBe(0);
    const now = identityOf(session);
    expect({ ino: now.ino === old.ino, mtime: now.mtimeNs === old.mtimeNs }).toEqual({ ino, mtime });
  });
});

describe("a hard link", () => {
  it("is refused, with the reason", () => {
    const session = open();
    linkSync(session.path(live), session.path("other-name"));
    const { code, changed, stderr } = session.run(set);
    const isTold = stderr.includes("2 hard links") && stderr.includes("--in-place");
    expect({ code, changed, isTold }).toEqual({ code: 4, changed: {}, isTold: true });
  });

  it("is written through with --in-place: both names have the new text", () => {
    const session = open();
    linkSync(session.path(live), session.path("other-name"));
    const { code, changed } = session.run(`${set} --in-place`);
    const after = "i2np.upnp.enable=false\n";
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: after, "other-name": after } });
    expect(statSync(session.path(live)).nlink).toBe(2);
  });
});

describe("a symbolic link", () => {
  /** Puts links in the place of router.config, each leading to the next; the last one to the file. */
  const linked = (...targets: readonly string[]) => {
    const session = Session.open("debian", { "elsewhere/real.config": before });
    session.remove(live);
    let from = session.path(live);
    for (const target of targets) {
      symlinkSync(target.replace("R", session.root), from);
      from = join(dirname(from), target.replace("R", session.root));
      if (target.startsWith("R")) from = target.replace("R", session.root);
    }
    return session;
  };

  it.each([
    { says: "absolute", targets: ["R/elsewhere/real.config"] },
    { says: "relative", targets: ["../../../../elsewhere/real.config"] },
    { says: "that leads to another", targets: ["second", "third", "R/elsewhere/real.config"] },
  ])("$says: the file is written, and every link stays", ({ targets }) => {
    const session = linked(...targets);
    const { code, changed } = session.run(set);
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { "elsewhere/real.config": "i2np.upnp.enable=false\n" },
    });
    expect(readlinkSync(session.path(live))).toBe(targets[0]?.replace("R", session.root));
  });

  it.each([
    { says: "to itself", targets: ["router.config"] },
    { says: "that leads nowhere", targets: ["nowhere/router.config"] },
  ])("$says is refused, and stays", ({ targets }) => {
    const session = linked(...targets);
    const { code, changed } = session.run(set);
    expect([3, 4, 6]).toContain(code);
    expect({ changed, isLink: lstatSync(session.path(live)).isSymbolicLink() }).toEqual({
      changed: {},
      isLink: true,
    });
  });

  it.runIf(isRoot)("of a user who owns neither is refused, even where it is the file itself", () => {
    const session = open();
    const secret = join(dirname(session.root), "secret.config");
    writeFileSync(secret, before);
    session.remove(live);
    symlinkSync(secret, session.path(live));
    lchownSync(session.path(live), 1234, 1234);
    const dirs = ["--config-dir", session.path(CONFIG), "--base-dir", session.path("usr/share/i2p")];
    const { code, stderr } = session.run([...dirs, "set", "upnp=off", "--location", "config"]);
    expect({ code, text: readFileSync(secret, "latin1") }).toEqual({ code: 4, text: before });
    expect(stderr).toContain("symbolic link");
  });
});

describe("what is for the owner alone", () => {
  it("is the state directory, and every journal in it", () => {
    const session = open();
    session.run(set);
    session.run("--root R undo");
    const modeOf = (path: string) => (statSync(join(session.stateDirectory, path)).mode & 0o777).toString(8);
    expect([modeOf("."), modeOf("history")]).toEqual(["700", "700"]);
    const journals = readdirSync(join(session.stateDirectory, "history"));
    expect(journals.map((name) => modeOf(`history/${name}`))).toEqual(["600", "600"]);
  });
});

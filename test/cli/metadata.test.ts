import { chmodSync, chownSync, lstatSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, isRoot, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const before = "i2np.upnp.enable=true\n";
const after = "i2np.upnp.enable=false\n";

describe("a written file", () => {
  it.each([0o600, 0o640, 0o664])("keeps its mode %o", (mode) => {
    const session = Session.open("debian", { [live]: before });
    chmodSync(session.path(live), mode);
    session.run("--root R set upnp=off --location config");
    expect(statSync(session.path(live)).mode & 0o7777).toBe(mode);
  });

  it.runIf(isRoot)("keeps its owner and group", () => {
    const session = Session.open("debian", { [live]: before });
    chownSync(session.path(live), 1234, 4321);
    session.run("--root R set upnp=off --location config");
    const { uid, gid } = statSync(session.path(live));
    expect({ uid, gid }).toEqual({ uid: 1234, gid: 4321 });
  });

  it("has a fresh mtime, by which a running router notices it", () => {
    const session = Session.open("debian", { [live]: before });
    session.run("--root R set upnp=off --location config");
    expect(Date.now() - statSync(session.path(live)).mtimeMs).toBeLessThan(60_000);
  });

  it("is the one that a symbolic link leads to, and the link stays", () => {
    const session = Session.open("debian", { "elsewhere/router.config": before });
    session.remove(live);
    symlinkSync(session.path("elsewhere/router.config"), session.path(live));
    const { code, changed } = session.run("--root R set upnp=off --location config");
    expect({ code, changed, isLink: lstatSync(session.path(live)).isSymbolicLink() }).toEqual({
      code: 0,
      changed: { "elsewhere/router.config": after },
      isLink: true,
    });
  });
});

describe("one file that two locations lead to", () => {
  it.each(["a link to the template", "a further copy that is the config directory"])(
    "is written once: %s",
    (what) => {
      const session = Session.open("debian", { [seed]: before, [live]: before });
      const isLink = what.startsWith("a link");
      if (isLink) {
        session.remove(live);
        symlinkSync(session.path(seed), session.path(live));
      }
      const { code, changed } = session.run(`--root R set upnp=off${isLink ? "" : ` --also R/${CONFIG}/.`}`);
      expect({ code, changed }).toEqual({
        code: 0,
        changed: { [seed]: after, ...(!isLink && { [live]: after }) },
      });
    },
  );
});

describe("a new file", () => {
  const beforeFirstStart = () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    mkdirSync(session.path(CONFIG));
    session.remove(seed);
    return session;
  };

  it("is readable for everybody in the install directory", () => {
    const session = beforeFirstStart();
    session.run("--root R set upnp=off");
    expect(statSync(session.path(seed)).mode & 0o777).toBe(0o644);
  });

  it.runIf(isRoot)("belongs to the owner of the directory", () => {
    const session = beforeFirstStart();
    chownSync(session.path(BASE), 1234, 4321);
    session.run("--root R set upnp=off");
    const { uid, gid } = statSync(session.path(seed));
    expect({ uid, gid }).toEqual({ uid: 1234, gid: 4321 });
  });

  it("is for its owner alone in the config directory", () => {
    const session = Session.open("debian");
    session.remove(live);
    session.run("--root R set upnp=off --location config");
    expect(statSync(session.path(live)).mode & 0o777).toBe(0o600);
  });
});

describe("paths", () => {
  it.each(["a b", "-n", "quo'te\"d", "new\nline", "ünïcode", "$HOME", "R"])(
    "named %j are written to",
    (name) => {
      const session = Session.open("debian", { [`${name}/router.config`]: before });
      const { code, changed } = session.run([
        "set",
        "upnp=off",
        `--config-dir=${session.path(name)}`,
        "--base-dir",
        `R/${BASE}`,
        "--location",
        "config",
      ]);
      expect({ code, changed }).toEqual({ code: 0, changed: { [`${name}/router.config`]: after } });
    },
  );

  it("relative to the current directory are written to", () => {
    const session = Session.open("debian", { [live]: before });
    const { changed } = session.run("--root root set upnp=off --location config");
    expect(changed).toEqual({ [live]: after });
  });

  it.each(["../router.config:a=1", "/etc/hosts.config:a=1", "a/../../x.config:a=1", "eepsite/jetty.xml:a=1"])(
    "that lead out of the directory, or to no *.config file, are refused: %s",
    (assignment) => {
      const { code, changed } = Session.open("debian").run(`--root R set ${assignment}`);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );
});

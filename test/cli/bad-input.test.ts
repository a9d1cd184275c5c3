import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, type Outcome, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;

/** A refusal as it must be: this exit code, nothing changed, nothing on stdout, one that names what it is about. */
function expectRefusal({ code, stdout, stderr, changed }: Outcome, exit: number, about: string): void {
  expect({ code, stdout, changed, names: stderr.includes(about) }).toEqual({
    code: exit,
    stdout: "",
    changed: {},
    names: true,
  });
}

describe.each(["get upnp", "set upnp=off", "unset upnp", "list", "comment router.config:i2np.udp.port"])(
  "unusable files: %s exits 3",
  (verb) => {
    it("for a directory in place of router.config", () => {
      const session = Session.open("debian");
      session.remove(live);
      mkdirSync(session.path(live));
      expectRefusal(session.run(`--root R ${verb}`), 3, session.path(live));
    });

    it("for a file that may not be read", () => {
      const session = Session.open("debian");
      session.restrict(live, 0o000);
      expectRefusal(session.run(`--root R ${verb}`), 3, session.path(live));
    });

    it("for a link that leads to itself", () => {
      const session = Session.open("debian");
      session.remove(live);
      symlinkSync("router.config", session.path(live));
      expectRefusal(session.run(`--root R ${verb}`), 3, session.path(live));
    });

    it("for a config directory that may not be entered", () => {
      const session = Session.open("debian");
      session.restrict("var/lib/i2p", 0o000);
      expectRefusal(session.run(`--root R ${verb}`), 3, session.path("var/lib/i2p"));
    });

    it("for a root that does not exist", () => {
      const session = Session.open("debian");
      expectRefusal(session.run(`--root R/nowhere ${verb}`), 3, session.path("nowhere"));
    });

    it("for a root without an installation", () => {
      const session = Session.open("odd");
      expectRefusal(session.run(`--root R ${verb}`), 3, session.root);
    });

    it("for a root that is a file", () => {
      const session = Session.open("odd");
      expectRefusal(session.run(`--root R/crlf.config ${verb}`), 3, session.path("crlf.config"));
    });

    it("for a further copy that does not exist", () => {
      const session = Session.open("debian");
      expectRefusal(session.run(`--root R --also R/nowhere ${verb}`), 3, session.path("nowhere"));
    });
  },
);

describe.each(["get sam", "set sam=on"])("unusable files of clients: %s exits 3", (verb) => {
  const single = `${CONFIG}/clients.config`;
  const parts = `${CONFIG}/clients.config.d`;

  it("for a clients.config that leads to itself", () => {
    const session = Session.open("debian");
    session.remove(single);
    symlinkSync("clients.config", session.path(single));
    expectRefusal(session.run(`--root R ${verb}`), 3, single);
  });

  it("for a clients.config.d that may not be listed", () => {
    const session = Session.open("debian-split");
    session.restrict(parts, 0o000);
    expectRefusal(session.run(`--root R ${verb}`), 3, parts);
  });

  it("for a client's file that may not be read", () => {
    const session = Session.open("debian-split");
    const part = `${parts}/01-net.i2p.sam.SAMBridge-clients.config`;
    session.restrict(part, 0o000);
    expectRefusal(session.run(`--root R ${verb}`), 3, part);
  });
});

describe("a pipe that nobody writes to, in place of router.config", () => {
  it.each(["get upnp", "set upnp=off"])("is refused by %s, which does not wait for it", (verb) => {
    const session = Session.open("debian");
    session.remove(live);
    execFileSync("mkfifo", [session.path(live)]);
    expectRefusal(session.run(`--root R ${verb}`, { timeout: 5_000 }), 3, session.path(live));
  });
});

describe("a value from a file that is not there", () => {
  it("exits 3 and writes nothing", () => {
    const session = Session.open("debian");
    expectRefusal(session.run("--root R set routerconsole.theme=@nowhere.txt"), 3, "nowhere.txt");
  });
});

describe("a file that vanished", () => {
  /** The link is still listed, and the file is gone. */
  const dangling = () => {
    const session = Session.open("debian");
    session.remove(live);
    symlinkSync("gone.config", session.path(live));
    return session;
  };

  it("reads as not there", () => {
    const { code, stdout } = dangling().run("--root R get upnp i2np.udp.port");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "true\n" });
  });

  it("is not written to through its dangling link", () => {
    expectRefusal(dangling().run("--root R set upnp=off"), 6, `${CONFIG}/`);
  });

  it("is passed over in clients.config.d, as the router does", () => {
    const session = Session.open("debian-split");
    symlinkSync("gone.config", session.path(`${CONFIG}/clients.config.d/05-gone-clients.config`));
    const { code, stdout } = session.run("--root R get sam");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "false\n" });
  });
});

describe("a base without the file", () => {
  it("has the change in the config directory alone", () => {
    const session = Session.open("debian");
    session.remove(`${BASE}/clients.config`);
    const { code, changed } = session.run("--root R set console.port=7650");
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [`${CONFIG}/clients.config`] });
  });

  it("is not given a router.config", () => {
    const session = Session.open("debian");
    session.remove(seed);
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [live] });
  });

  it("refuses a client that no location has", () => {
    const session = Session.open("debian");
    session.remove(`${BASE}/clients.config`);
    session.remove(`${CONFIG}/clients.config`);
    expectRefusal(session.run("--root R set console.port=7650"), 2, session.path(BASE));
  });
});

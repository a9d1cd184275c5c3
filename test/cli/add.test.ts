import { chownSync, lstatSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { client, run, template } from "../support/add.js";
import { CONFIG, isRoot, Session } from "../support/session.js";

const split = `${CONFIG}/i2ptunnel.config.d`;

describe("a new file", () => {
  it("is for its owner alone, and the template for everybody", () => {
    const session = Session.open("debian-split");
    run(session, ...client, "Mine", "listenPort=5555");
    run(session, "add", "client", "--main", "org.example.Chat");
    const files = [
      `${split}/08-Mine-i2ptunnel.config`,
      `${CONFIG}/clients.config.d/05-org.example.Chat-clients.config`,
    ];
    expect(files.map((path) => session.modeOf(path))).toEqual([0o600, 0o600]);
    const empty = Session.open("debian");
    empty.remove(template);
    run(empty, ...client, "Mine", "listenPort=5555", "--location", "base");
    expect(empty.modeOf(template)).toBe(0o644);
  });

  it.skipIf(!isRoot)("has the owner of its directory", () => {
    const session = Session.open("debian-split");
    chownSync(session.path(split), 65_534, 65_533);
    run(session, ...client, "Mine", "listenPort=5555");
    const { uid, gid } = lstatSync(session.path(`${split}/08-Mine-i2ptunnel.config`));
    expect([uid, gid]).toEqual([65_534, 65_533]);
  });

  it("has a number that no file of its kind has, whatever else is in the directory", () => {
    const session = Session.open("debian-split", {
      [`${split}/08-Mine-i2ptunnel.config.bak`]: "type=client\n",
      [`${split}/08-Mine-i2ptunnel.config/x`]: "a directory in the way",
      [`${split}/30-other-i2ptunnel.config`]: "type=client\nname=other\n",
      [`${CONFIG}/clients.config.d/07-a.B-clients.config`]: "clientApp.0.main=a.B\nclientApp.0.name=x\n",
    });
    const tunnel = run(session, ...client, "Mine", "listenPort=5555", "--location", "config");
    expect(Object.keys(tunnel.changed)).toEqual([`${split}/09-Mine-i2ptunnel.config`]);
    const app = run(session, "add", "client", "--main", "a.B", "--name", "y", "--location", "config");
    expect(Object.keys(app.changed)).toEqual([`${CONFIG}/clients.config.d/06-a.B-clients.config`]);
  });
});

describe("names of any kind", () => {
  it.each([
    ["../../x", "08-.._.._x-i2ptunnel.config"],
    ["/etc/passwd", "08-_etc_passwd-i2ptunnel.config"],
    ["..", "08-..-i2ptunnel.config"],
    ["a'b\"c", "08-a'b_c-i2ptunnel.config"],
    ["a]b[c", "08-a]b[c-i2ptunnel.config"],
    ["*", "08-_-i2ptunnel.config"],
    ["type=client", "08-type=client-i2ptunnel.config"],
    ["0", "08-0-i2ptunnel.config"],
    ["-n", "08--n-i2ptunnel.config"],
    ["é ☃ 𝄞", "08-é ☃ 𝄞-i2ptunnel.config"],
    ["a\tb", "08-a_b-i2ptunnel.config"],
    ["x".repeat(200), `08-${"x".repeat(200)}-i2ptunnel.config`],
  ])("a tunnel called %j comes and goes", (name, file) => {
    const session = Session.open("debian-split");
    const before = session.tree();
    const { code, changed } = run(session, ...client, name, "listenPort=5555");
    expect({ code, files: Object.keys(changed).sort() }).toEqual({
      code: 0,
      files: [template, `${split}/${file}`].sort(),
    });
    expect(run(session, ...client, name, "listenPort=5555").changed).toEqual({});
    expect(run(session, "remove", `tunnel["${name.replaceAll('"', '""')}"]`).code).toBe(0);
    expect([...session.tree()].map(([path, { content }]) => [path, content])).toEqual(
      [...before].map(([path, { content }]) => [path, content]),
    );
  });

  it.each(["", " x", "x ", "a#b", "a\nb", "a\rb", "x".repeat(201), "é".repeat(101)])(
    "a tunnel called %j is refused",
    (name) => {
      const { code, changed } = run(
        Session.open("debian-split"),
        ...client,
        name,
        "listenPort=5555",
        "--force",
      );
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );

  it.each(["../../x", "a/b.C", "a b.C", "a#b.C", "a..b", ".a", "1a.B", "", `a.${"x".repeat(200)}`, "a.B\nx"])(
    "a class %j is refused",
    (main) => {
      const { code, changed } = run(Session.open("debian-split"), "add", "client", "--main", main, "--force");
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );
});

describe("add of what is there", () => {
  const irc =
    "add tunnel --type ircclient --name Irc2P listenPort=6668 targetDestination=irc.postman.i2p:6667,irc.echelon.i2p:6667";

  it.each([
    irc,
    `${irc} startOnLoad=yes`,
    "add client --main net.i2p.sam.SAMBridge",
    "add client --main net.i2p.sam.SAMBridge --disabled --delay 120",
  ])("is unchanged where all that is asked for is so: %s", (command) => {
    const { code, changed, stderr } = run(Session.open("debian"), ...command.split(" "));
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
    expect(stderr).toContain("unchanged\n");
  });

  it("tells that it is turned off", () => {
    const { stderr } = run(Session.open("debian"), "add", "client", "--main", "net.i2p.sam.SAMBridge");
    expect(stderr).toMatch(/turned off; i2pconf enable turns it on\n/);
  });

  it("is refused with all that differs; secrets are not shown", () => {
    const session = Session.open("debian");
    run(session, ...client, "x", "listenPort=5555", "option.proxyPassword=one", "--location", "config");
    const { code, stderr } = run(
      session,
      ...client,
      "x",
      "listenPort=5556",
      "option.proxyPassword=two",
      "--disabled",
    );
    expect(code).toBe(2);
    expect(stderr).toContain("  tunnel[x].listenPort is 5555, not 5556\n");
    expect(stderr).toContain("  tunnel[x].startOnLoad is true, not false\n");
    expect(stderr).toContain("  tunnel[x].option.proxyPassword is (protected), not (protected)\n");
    expect(stderr).not.toMatch(/one|two/);
  });

  it("completes the location that lacks it, with the same key file", () => {
    const session = Session.open("debian");
    const server = [
      "add",
      "tunnel",
      "--type",
      "server",
      "--name",
      "S",
      "targetHost=127.0.0.1",
      "targetPort=80",
    ];
    run(session, ...server, "--location", "config");
    run(session, "set", "tunnel[S].privKeyFile=own.dat", "--location", "config");
    const { changed } = run(session, ...server);
    expect(Object.keys(changed)).toEqual([template]);
    expect(changed[template]).toContain("tunnel.7.privKeyFile=own.dat\n");
  });

  it("another client of a class is added under another name", () => {
    const session = Session.open("debian");
    const { code, changed } = run(
      session,
      "add",
      "client",
      "--main",
      "net.i2p.jetty.JettyStart",
      "--name",
      "Second",
    );
    expect({ code, files: Object.keys(changed).length }).toEqual({ code: 0, files: 2 });
  });
});

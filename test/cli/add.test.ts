import { chownSync, lstatSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, isRoot, Session } from "../support/session.js";

const client = ["add", "tunnel", "--type", "client", "targetDestination=a.i2p", "--name"];
const template = `${BASE}/i2ptunnel.config`;
const split = `${CONFIG}/i2ptunnel.config.d`;

function run(session: Session, ...words: readonly string[]) {
  return session.run(["--root", "R", ...words]);
}

describe("a new file", () => {
  it("is for its owner alone, and the template for everybody", () => {
    const session = Session.open("debian-split");
    run(session, ...client, "Mine", "listenPort=5555");
    run(session, "add", "client", "--main", "org.example.Chat");
    const modes = [
      `${split}/08-Mine-i2ptunnel.config`,
      `${CONFIG}/clients.config.d/05-org.example.Chat-clients.config`,
    ];
    expect(modes.map((path) => lstatSync(session.path(path)).mode & 0o777)).toEqual([0o600, 0o600]);
    const empty = Session.open("debian");
    empty.remove(template);
    run(empty, ...client, "Mine", "listenPort=5555", "--location", "base");
    expect(lstatSync(empty.path(template)).mode & 0o777).toBe(0o644);
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

describe("what is refused is told with what would be right", () => {
  it.each([
    ["add", "at least one operand"],
    ["add webapp", "client or tunnel"],
    ["add client", "--main"],
    ["add client --main sambridge", "net.i2p.sam.SAMBridge"],
    ["add client x --main a.B", "options alone"],
    ["add client --main a.B --type client", "--type"],
    ["add client --main a.B --delay soon", "delay"],
    ["add client --main a.B --delay 3000000", "2147483"],
    ["add client --main a.B --args a#b", "#"],
    ["add tunnel --name x", "httpbidirserver"],
    ["add tunnel --type Client --name x", "listenPort"],
    ["add tunnel --type squid --name x", "httpclient"],
    ["add tunnel --type client", "--name"],
    ["add tunnel --type client --name x --main a.B", "--main"],
    [
      "add tunnel --type client --name x",
      "listenPort=… targetDestination=…; not given: listenPort, targetDestination",
    ],
    ["add tunnel --type server --name x targetPort=80 targetHost=", "targetHost"],
    ["add tunnel --type httpclient --name x listenPort=70000", "65535"],
    ["add tunnel --type httpclient --name x listenPort=abc", "number"],
    ["add tunnel --type httpclient --name x listenPort=80 interface=not/host", "interface"],
    [
      "add tunnel --type httpclient --name x listenPort=80 prot=1 --strict",
      "prot is no key that the router knows",
    ],
    ["add tunnel --type httpclient --name x listenPort", "KEY=VALUE"],
    ["add tunnel --type httpclient --name x =1", "KEY=VALUE"],
    ["add tunnel --type httpclient --name x listenPort=80 type=server", "--type"],
    ["add tunnel --type httpclient --name x listenPort=80 configFile=/x", "configFile"],
    ["add tunnel --type httpclient --name x listenPort=80 tunnel.0.name=y", "name"],
    ["add tunnel --type httpclient --name x listenPort=80 a#b=c", "#"],
    ["add tunnel --type httpclient --name x listenPort=80 description=a#b", "#"],
    [
      "add tunnel --type httpclient --name Irc2P listenPort=80",
      "tunnel[Irc2P].type is ircclient, not httpclient",
    ],
    ["remove", "at least one operand"],
    ["remove sam", "client[NAME] or tunnel[NAME]"],
    ["remove client[SAMBridge].args", "client[NAME] or tunnel[NAME]"],
    ["remove tunnel[*]", "--force"],
    ["remove tunnel[Irc2P", "]"],
  ])("%s", (command, told) => {
    const { code, stderr, changed } = run(Session.open("debian"), ...command.split(" "));
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain(told);
  });

  it("--force writes a port outside the range", () => {
    const session = Session.open("debian");
    const { code } = run(session, ...client, "x", "listenPort=70000", "--force");
    expect({ code, line: session.text(template).includes("tunnel.7.listenPort=70000\n") }).toEqual({
      code: 0,
      line: true,
    });
  });
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

describe("what may go wrong is told", () => {
  const warnings = (...words: readonly string[]) => {
    const { code, stdout } = run(Session.open("debian"), "add", "tunnel", ...words, "--json", "-n");
    expect(code).toBe(0);
    const { diagnostics }: { diagnostics: { code: string; message: string }[] } = JSON.parse(stdout);
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
  };
  const http = ["--type", "httpclient", "--name", "x"];

  it.each([
    [["listenPort=5555"], []],
    [["listenPort=4444"], ["PORT_TAKEN tunnel[I2P HTTP Proxy] has"]],
    [["listenPort=4444", "interface=127.0.0.2"], ["TUNNEL_EXPOSED"]],
    [["listenPort=4444", "--disabled"], []],
    [["listenPort=7657"], ["PORT_TAKEN console.port has"]],
    [["listenPort=7670"], []],
    [["listenPort=7656"], []],
    [["listenPort=7654"], ["PORT_TAKEN i2cp.port has"]],
    [
      ["listenPort=4445", "interface=0.0.0.0"],
      ["TUNNEL_EXPOSED", "PORT_TAKEN tunnel[I2P HTTPS Proxy] has"],
    ],
    [["listenPort=5555", "interface=::1"], []],
    [
      ["listenPort=5555", "listnPort=1"],
      ["UNKNOWN_KEY tunnel[x]: listnPort is no key that the router knows; did you mean listenPort?"],
    ],
  ])("%j", (words, expected) => {
    const told = warnings(...http, ...words);
    expect(told.map((text, i) => text.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it("a streamr server's UDP port is none of TCP", () => {
    expect(warnings("--type", "streamrserver", "--name", "x", "targetPort=4444")).toEqual([]);
  });
});

describe("locations", () => {
  it("a secret stays out of the templates, unless they are named", () => {
    const words = [...client, "x", "listenPort=5555", "option.proxyPassword=hidden"];
    const session = Session.open("debian");
    const { stderr } = run(session, ...words);
    expect(stderr).not.toContain("hidden");
    expect(
      [session.text(template), session.text(`${CONFIG}/i2ptunnel.config`)].map((text) =>
        text.includes("hidden"),
      ),
    ).toEqual([false, true]);
    expect(run(session, ...words).changed).toEqual({});
    const named = Session.open("debian");
    expect(run(named, ...words, "--location", "both").stderr).toContain("for everybody to read");
    expect(named.text(template)).toContain("hidden");
  });

  it("before the first start the template alone", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = run(session, ...client, "x", "listenPort=5555");
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [template] });
    expect(run(session, "remove", "tunnel[x]").code).toBe(0);
  });

  it("a template without a list of tunnels is left alone", () => {
    const session = Session.open("debian");
    session.remove(template);
    const { changed, stderr } = run(session, ...client, "x", "listenPort=5555");
    expect(Object.keys(changed)).toEqual([`${CONFIG}/i2ptunnel.config`]);
    expect(stderr).toContain("has no list for tunnel[x]");
  });

  it("-n writes nothing, and tells by its exit code", () => {
    const { code, changed } = run(
      Session.open("debian"),
      ...client,
      "x",
      "listenPort=5555",
      "-n",
      "--exit-code",
    );
    expect({ code, changed }).toEqual({ code: 1, changed: {} });
  });

  it("one that cannot be written keeps both as they are", () => {
    const session = Session.open("debian-split");
    session.restrict(BASE, 0o555);
    const { code, changed, stderr } = run(session, "remove", "tunnel[Irc2P]");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("--location config would go through");
  });

  it("a list that keys of something else stand in is left alone", () => {
    const session = Session.open("portable", { "i2ptunnel.config": "name=one\ntype=client\n" });
    const { code, changed } = run(session, ...client, "x", "listenPort=5555");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
  });
});

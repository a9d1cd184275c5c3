import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const template = `${BASE}/i2ptunnel.config`;
const single = `${CONFIG}/i2ptunnel.config`;
const splitIrc = `${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`;
const splitProxy = `${CONFIG}/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config`;

describe.each([
  { fixture: "debian", live: single, line: "tunnel.1.listenPort=6668" },
  { fixture: "debian-split", live: splitIrc, line: "listenPort=6668" },
])("tunnel[NAME].FIELD on $fixture", ({ fixture, live, line }) => {
  it("changes one line of the live file and one of the template", () => {
    const session = Session.open(fixture);
    const expected = {
      [live]: replaceOnce(session.text(live), `\n${line}\n`, `\n${line.replace("6668", "6669")}\n`),
      [template]: replaceOnce(session.text(template), "tunnel.1.listenPort=6668", "tunnel.1.listenPort=6669"),
    };
    const { code, changed } = session.run("--root R set tunnel[Irc2P].listenPort=6669");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it("reads the number as one, and where it stands", () => {
    const session = Session.open(fixture);
    const { stdout } = session.run("--root R get tunnel[irc2p].listenPort --json --origin");
    const lines = session.text(live).split("\n");
    expect(JSON.parse(stdout)).toEqual({
      settings: {
        "tunnel[irc2p].listenPort": {
          value: 6668,
          path: session.path(live),
          line: lines.indexOf(line) + 1,
          default: false,
        },
      },
    });
  });

  it("writes nothing that is so already", () => {
    const { code, changed } = Session.open(fixture).run("--root R set tunnel[Irc2P].listenPort=6668");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("adds a field and takes it away again", () => {
    const session = Session.open(fixture);
    const [before, templateBefore] = [session.text(live), session.text(template)];
    session.run("--root R set tunnel[Irc2P].option.inbound.backupQuantity=1");
    expect(session.text(live)).toContain(
      line.replace("listenPort=6668", "option.inbound.backupQuantity=1\n"),
    );
    session.run("--root R unset tunnel[Irc2P].option.inbound.backupQuantity");
    expect([session.text(live), session.text(template)]).toEqual([before, templateBefore]);
  });
});

describe("several tunnels", () => {
  it("tunnel[*] are all that have the field", () => {
    const session = Session.open("debian-split");
    const { changed } = session.run("--root R set tunnel[*].interface=0.0.0.0 --location config");
    expect(Object.values(changed).map((text) => text?.match(/^interface=.*$/gm))).toEqual(
      Array.from({ length: 6 }, () => ["interface=0.0.0.0"]),
    );
    expect(session.text(`${CONFIG}/i2ptunnel.config.d/03-I2P webserver-i2ptunnel.config`)).not.toMatch(
      /^interface=/m,
    );
  });

  it("tunnel[type=…] are all of a type", () => {
    const { changed } = Session.open("debian").run("--root R set tunnel[type=client].interface=10.0.0.1");
    expect(Object.keys(changed).sort()).toEqual([single, template].sort());
    expect(changed[single]?.match(/^tunnel\.\d\.interface=10\.0\.0\.1$/gm)).toHaveLength(3);
  });

  it("are a list in JSON, and a line each in text", () => {
    const session = Session.open("debian-split");
    const { stdout } = session.run("--root R get tunnel[type=client].listenPort");
    expect(stdout).toBe("7660\n7659\n7670\n");
    const json = JSON.parse(session.run("--root R get --json tunnel[type=client].listenPort").stdout);
    expect(json).toEqual({ settings: { "tunnel[type=client].listenPort": [7660, 7659, 7670] } });
  });

  it("are an empty list where there are none", () => {
    const { code, stdout } = Session.open("debian").run("--root R get --json tunnel[type=socks].name");
    expect({ code, stdout }).toEqual({ code: 1, stdout: '{"settings":{"tunnel[type=socks].name":[]}}\n' });
  });
});

describe("what cannot be done", () => {
  it.each([
    ["set tunnel[Irc2P].listenPort=70000", 2, "must be from 0 to 65535"],
    ["set tunnel[Irc2P].type=bogus", 2, "is not one of"],
    ["set tunnel[Irc2P].description=a#b", 2, "#"],
    ["set tunnel[Irc2P].listenPort+=1", 2, "is no list"],
    ["unset tunnel[Irc2P].type", 2, "skips the tunnel"],
    ["set tunnel[IRC].listenPort=1", 2, "Irc2P (ircclient)"],
    ["get tunnel[IRC].listenPort", 1, ""],
    ["set socks=on", 2, "no such tunnel"],
  ])("%s is exit %i", (command, code, message) => {
    const outcome = Session.open("debian").run(`--root R ${command}`);
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code, changed: {} });
    expect(outcome.stderr).toContain(message);
  });

  it("a name that two tunnels have is exit 5, with both", () => {
    const session = Session.open("debian-split", {
      [`${CONFIG}/i2ptunnel.config.d/07-again.config`]: "name=Irc2P\ntype=ircclient\nlistenPort=1\n",
    });
    const { code, stderr, changed } = session.run("--root R set tunnel[Irc2P].listenPort=6669");
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain(splitIrc);
    expect(stderr).toContain("07-again.config");
  });
});

describe("the settings of the stock tunnels", () => {
  it.each([
    ["http-proxy.port=4440", splitProxy, "listenPort=4444", "listenPort=4440"],
    ["http-proxy.bind=0.0.0.0", splitProxy, "interface=127.0.0.1", "interface=0.0.0.0"],
    ["http-proxy=off", splitProxy, "startOnLoad=true", "startOnLoad=false"],
    ["irc.port=6669", splitIrc, "listenPort=6668", "listenPort=6669"],
  ])("%s changes one line of the tunnel's file", (assignment, file, from, to) => {
    const session = Session.open("debian-split");
    const expected = replaceOnce(session.text(file), from, to);
    const { changed } = session.run(`--root R set ${assignment}`);
    expect(changed[file]).toBe(expected);
    expect(Object.keys(changed).sort()).toEqual([file, template].sort());
  });

  it("find a tunnel by where it leads, whatever its name", () => {
    const session = Session.open("debian", {
      [single]: "tunnel.0.name=mail\ntunnel.0.type=client\ntunnel.0.targetDestination=smtp.postman.i2p:25\n",
    });
    const { stdout } = session.run("--root R get --origin smtp smtp.port --default none");
    expect(stdout).toBe(`true\tdefault\nnone\tdefault\n`);
  });

  it("among several of a type take the one of the stock name", () => {
    const session = Session.open("debian-split", {
      [`${CONFIG}/i2ptunnel.config.d/07-second.config`]: "name=second\ntype=httpclient\nlistenPort=4446\n",
    });
    expect(session.run("--root R get http-proxy.port").stdout).toBe("4444\n");
  });
});

describe("a field that the router does not know", () => {
  const words = ["--root", "R", "set", "tunnel[Irc2P].listenprt=1"];

  it("is written with a warning that says what was probably meant", () => {
    const { code, stderr } = Session.open("debian").run(words);
    expect(code).toBe(0);
    expect(stderr).toContain("no key that the router knows; did you mean tunnel.1.listenPort?");
  });

  it("is refused with --strict", () => {
    const { code, changed } = Session.open("debian").run([...words, "--strict"]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("is told of in the files of their own", () => {
    expect(Session.open("debian-split").run(words).stderr).toContain("did you mean listenPort?");
  });
});

describe("several changes of tunnels at once", () => {
  const changed = (words: string[]) => {
    const session = Session.open("debian");
    const { code, stderr } = session.run(["--root", "R", "set", ...words]);
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
    return session;
  };
  const listenPort = (session: Session, name: string) =>
    session.run(["--root", "R", "get", `tunnel[${name}].listenPort`]).stdout;

  it("see the names that earlier ones gave", () => {
    const session = changed([
      "tunnel[Irc2P].description=x",
      "tunnel[Irc2P].name=Chat",
      "tunnel[Chat].listenPort=6669",
    ]);
    expect(listenPort(session, "Chat")).toBe("6669\n");
  });

  it("see the names that raw keys gave", () => {
    const session = changed([
      "tunnel[Irc2P].description=x",
      "i2ptunnel.config:tunnel.1.name=Chat",
      "tunnel[Chat].listenPort=6669",
    ]);
    expect(listenPort(session, "Chat")).toBe("6669\n");
  });
});

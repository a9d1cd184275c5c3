import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session, SPLIT } from "../support/session.js";

const live = `${CONFIG}/router.config`;

/** What `get` prints on the stock trees, the same in both forms. */
const stock = [
  { words: ["console.bind"], stdout: "::1,127.0.0.1\n" },
  { words: ["console.port", "console", "console.ssl"], stdout: "7657\ntrue\noff\n" },
  { words: ["sam", "sam.bind", "sam.port", "sam.udp-port"], stdout: "false\n127.0.0.1\n7656\n7655\n" },
  { words: ["tunnels", "browser"], stdout: "true\nfalse\n" },
  { words: ["i2np.port", "upnp", "floodfill"], stdout: "13768\ntrue\nauto\n" },
  { words: ["i2np.udp.internalPort"], stdout: "13768\n" },
  { words: ["router.config:i2np.udp.internalPort"], stdout: "13768\n" },
  { words: ["client[SAMBridge].startOnLoad"], stdout: "false\n" },
  { words: ["client[sambridge].startOnLoad"], stdout: "false\n" },
  { words: ["client[net.i2p.sam.SAMBridge].name"], stdout: "SAM application bridge\n" },
  { words: ["client[SAM application bridge].main"], stdout: "net.i2p.sam.SAMBridge\n" },
  { words: ["client[4].main"], stdout: "net.i2p.apps.systray.UrlLauncher\n" },
  { words: ["client[JettyStart].args"], stdout: '"/var/lib/i2p/i2p-config/eepsite/jetty.xml"\n' },
];

describe.each(["debian", "debian-split"])("get on %s", (fixture) => {
  it.each(stock)("prints a value a line: $words", ({ words, stdout }) => {
    const outcome = Session.open(fixture).run(["--root", "R", "get", ...words]);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 0, stdout });
  });

  it.each([
    "i2np.upnp.enable",
    "router.config:i2np.upnp.enable",
    "router.config:no.such.key",
    "client[Nobody].args",
  ])("prints nothing for %s, which is not set, and exits 1", (address) => {
    const { code, stdout } = Session.open(fixture).run(`--root R get ${address}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it("prints what is set beside what is not, and exits 1", () => {
    const { code, stdout } = Session.open(fixture).run("--root R get i2np.udp.port i2np.upnp.enable");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "13768\n" });
  });

  it("prints the value of --default for what is not set", () => {
    const { code, stdout } = Session.open(fixture).run(
      "--root R get i2np.udp.host i2np.udp.port --default none",
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "none\n13768\n" });
  });

  it("names file and line with --origin", () => {
    const session = Session.open(fixture);
    const line = session.text(live).split("\n").indexOf("i2np.udp.port=13768") + 1;
    expect(session.run("--root R get i2np.udp.port --origin").stdout).toBe(
      `13768\t${session.path(live)}:${line}\n`,
    );
  });

  it("names the default with --origin", () => {
    expect(Session.open(fixture).run("--root R get upnp --origin").stdout).toBe("true\tdefault\n");
  });

  it("hides secrets", () => {
    expect(Session.open(fixture).run("--root R get i2np.ntcp2.iv").stdout).toBe("(protected)\n");
  });

  it("shows secrets with --show-secrets", () => {
    const { stdout } = Session.open(fixture).run("--root R get i2np.ntcp2.iv --show-secrets");
    expect(stdout).toBe("FakeFakeFakeFakeFakeFA==\n");
  });

  it("prints the value of every location with --all", () => {
    const session = Session.open(fixture);
    session.run("--root R set upnp=off --location base");
    expect(session.run("--root R get upnp --all").stdout.match(/true|false/g)).toEqual(["true", "false"]);
  });

  it("prints a raw key of a client's file", () => {
    const session = Session.open(fixture);
    const { stdout } = session.run("--root R get clients.config:clientApp.1.main --location base");
    expect(stdout).toBe("net.i2p.sam.SAMBridge\n");
  });
});

describe("get of one of several", () => {
  const second = SPLIT.sam.replace("01-", "07-");

  it("exits 5 where several clients match, with the candidates", () => {
    const main = "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=Another bridge\n";
    const session = Session.open("debian-split", { [second]: main });
    const { code, stdout, stderr } = session.run("--root R get client[SAMBridge].args");
    expect({ code, stdout, names: stderr.includes("Another bridge") }).toEqual({
      code: 5,
      stdout: "",
      names: true,
    });
  });

  it("takes an exact name before one that differs in case", () => {
    const main = "clientApp.0.main=org.example.Other\nclientApp.0.name=sambridge\n";
    const session = Session.open("debian-split", { [second]: main });
    expect(session.run("--root R get client[SAMBridge].main").stdout).toBe("net.i2p.sam.SAMBridge\n");
  });
});

describe("get of what is no address", () => {
  it("exits 2 and says what was meant", () => {
    const { code, stderr } = Session.open("debian").run("--root R get console.bnd");
    expect({ code, meant: stderr.includes("console.bind") }).toEqual({ code: 2, meant: true });
  });

  it.each(["nonsense", "client[SAMBridge].nonsense", "../secret.config:a", "/etc/passwd:root", ""])(
    "exits 2 for %j",
    (address) => {
      const { code, stdout } = Session.open("debian").run(["--root", "R", "get", address]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
  );
});

describe("get as the router reads", () => {
  it.each([
    {
      says: "the last of two lines",
      text: "i2np.upnp.enable=true\ni2np.upnp.enable=false\n",
      stdout: "false\n",
    },
    { says: "the value before an inline comment", text: "i2np.upnp.enable=false # no\n", stdout: "false\n" },
    {
      says: "a key with blanks behind it as another key",
      text: "i2np.upnp.enable =false\n",
      stdout: "true\n",
    },
    { says: "a misspelt key as another key", text: "i2np.upnp.enabled=false\n", stdout: "true\n" },
    { says: "a commented-out line as nothing", text: "#i2np.upnp.enable=false\n", stdout: "true\n" },
  ])("takes $says", ({ text, stdout }) => {
    expect(Session.open("debian", { [live]: text }).run("--root R get upnp").stdout).toBe(stdout);
  });

  it("takes only the exact text false for a client that does not start", () => {
    const text = "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.startOnLoad=no\n";
    const session = Session.open("debian", { [`${CONFIG}/clients.config`]: text });
    expect(session.run("--root R get sam").stdout).toBe("true\n");
  });

  it("loses the clients behind a gap in the numbers", () => {
    const text = "clientApp.0.main=a.B\nclientApp.2.main=net.i2p.sam.SAMBridge\n";
    const session = Session.open("debian", {
      [`${CONFIG}/clients.config`]: text,
      [`${BASE}/clients.config`]: text,
    });
    expect(session.run("--root R get client[SAMBridge].main").code).toBe(1);
  });
});

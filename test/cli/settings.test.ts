import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const run = (session: Session, words: string) => session.run(`--root R --location config ${words}`);

/** Lines that an assignment adds to a router.config without any, and what `get` says then. */
const stories: readonly (readonly [assignment: string, lines: string, value: string])[] = [
  [
    "console.allowed-hosts=a.example,b.example",
    "routerconsole.allowedHosts=a.example,b.example",
    "a.example,b.example",
  ],
  ["i2cp=off", "i2cp.disableInterface=true", "false"],
  ["i2cp.port=7700", "i2cp.port=7700", "7700"],
  ["i2cp.bind=all", "i2cp.tcp.bindAllInterfaces=true", "0.0.0.0"],
  ["i2cp.bind=0.0.0.0", "i2cp.tcp.bindAllInterfaces=true", "0.0.0.0"],
  ["i2cp.bind=192.168.1.20", "i2cp.hostname=192.168.1.20", "192.168.1.20"],
  ["i2np.port=18321", "i2np.udp.internalPort=18321\ni2np.udp.port=18321", "18321"],
  ["i2np.tcp-port=18321", "i2np.ntcp.autoport=false\ni2np.ntcp.port=18321", "18321"],
  ["i2np.tcp-port=auto", "i2np.ntcp.autoport=true", "auto"],
  ["i2np.udp=off", "i2np.udp.enable=false", "false"],
  ["i2np.tcp=off", "i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false", "false"],
  ["upnp=no", "i2np.upnp.enable=false", "false"],
  ["upnp=yes", "i2np.upnp.enable=true", "true"],
  ["upnp.http-port=7650", "i2np.upnp.HTTPPort=7650", "7650"],
  ["upnp.ssdp-port=7651", "i2np.upnp.SSDPPort=7651", "7651"],
  ["hidden=on", "router.isHidden=true", "true"],
  ["floodfill=on", "router.floodfillParticipant=true", "on"],
  ["floodfill=off", "router.floodfillParticipant=false", "off"],
  ["bandwidth.share=60", "router.sharePercentage=60", "60"],
  ["console.advanced=on", "routerconsole.advanced=true", "true"],
  ["i2cp.ssl=on", "i2cp.SSL=true", "true"],
  ["i2cp.auth=on", "i2cp.auth=true", "true"],
  ["i2np.host=router.example.org", "i2np.udp.host=router.example.org", "router.example.org"],
  ["i2np.host=192.0.2.7,2001:db8::7", "i2np.udp.host=192.0.2.7,2001:db8::7", "192.0.2.7,2001:db8::7"],
  ["i2np.firewalled=on", "i2np.ipv4.firewalled=true", "true"],
  ["laptop-mode=on", "i2np.laptopMode=true", "true"],
  ["ntp=off", "time.disabled=true", "false"],
  ["ntp.servers=a.example,b.example", "time.sntpServerList=a.example,b.example", "a.example,b.example"],
  ["reseed=off", "router.reseedDisable=true", "false"],
  [
    "reseed.urls=https://a.example/,https://b.example/",
    "i2p.reseedURL=https://a.example/,https://b.example/",
    "https://a.example/,https://b.example/",
  ],
];

describe("a setting of router.config", () => {
  it.each(stories)("%s writes its keys", (assignment, lines) => {
    const { code, changed } = run(Session.open("debian", { [live]: "" }), `set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: `${lines}\n` } });
  });

  it.each(stories)("%s is read back", (assignment, _lines, value) => {
    const session = Session.open("debian", { [live]: "" });
    run(session, `set ${assignment}`);
    expect(run(session, `get ${assignment.split("=")[0]}`).stdout).toBe(`${value}\n`);
  });

  it.each(stories)("%s writes nothing a second time", (assignment) => {
    const session = Session.open("debian", { [live]: "" });
    run(session, `set ${assignment}`);
    const { code, changed } = run(session, `set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it.each(stories)("%s leaves no line once it is unset", (assignment) => {
    const session = Session.open("debian", { [live]: "a=1\nz=1\n" });
    run(session, `set ${assignment}`);
    expect(run(session, `unset ${assignment.split("=")[0]}`).changed).toEqual({ [live]: "a=1\nz=1\n" });
  });

  it.each([
    ["i2cp.bind=all", "i2cp.bind=192.168.1.20"],
    ["i2cp.bind=192.168.1.20", "i2cp.bind=all"],
    ["i2np.tcp-port=18321", "i2np.tcp-port=auto"],
    ["i2np.tcp=off", "i2np.tcp=on"],
    ["floodfill=on", "floodfill=auto"],
  ])("%s gives way to %s", (first, second) => {
    const session = Session.open("debian", { [live]: "" });
    const alone = Session.open("debian", { [live]: "" });
    for (const assignment of [first, second]) run(session, `set ${assignment}`);
    run(alone, `set ${second}`);
    const name = second.split("=")[0];
    expect(run(session, `get ${name}`).stdout).toBe(run(alone, `get ${name}`).stdout);
  });

  it.each([
    "i2cp.port=0",
    "i2cp.bind=a b",
    "i2np.tcp-port=7657",
    "i2np.udp=2",
    "upnp.http-port=80",
    "hidden=",
    "floodfill=true!",
    "bandwidth.share=101",
    "bandwidth.share=-1",
    "bandwidth.share=half",
  ])("%s is refused", (assignment) => {
    const { code, changed } = Session.open("debian").run(["--root", "R", "set", assignment]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("a list", () => {
  const hosts = (list: string) => `routerconsole.allowedHosts=${list}\n`;
  const open = () => Session.open("debian", { [live]: hosts("a.example,b.example") });

  it.each([
    ["+=c.example", "a.example,b.example,c.example"],
    ["+=c.example,d.example", "a.example,b.example,c.example,d.example"],
    ["-=a.example", "b.example"],
  ])("takes console.allowed-hosts%s", (change, list) => {
    expect(run(open(), `set console.allowed-hosts${change}`).changed).toEqual({ [live]: hosts(list) });
  });

  it.each(["+=b.example", "-=z.example", "=a.example,b.example"])(
    "stays as it is with console.allowed-hosts%s",
    (change) => {
      const { code, changed } = run(open(), `set console.allowed-hosts${change}`);
      expect({ code, changed }).toEqual({ code: 0, changed: {} });
    },
  );
});

describe("+= and -= on a raw key", () => {
  const open = () => Session.open("debian", { [live]: "i2np.udp.port=13768\nexplicitPeers=a,b\n" });

  it("change a list", () => {
    const { changed } = run(open(), "set explicitPeers+=c");
    expect(changed[live]).toBe("i2np.udp.port=13768\nexplicitPeers=a,b,c\n");
  });

  it.each(["i2np.udp.port+=5", "i2np.udp.port-=13768", "i2np.upnp.enable+=true"])(
    "are refused for %s, which is no list",
    (words) => {
      const { code, changed } = run(open(), `set ${words}`);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );

  it("are refused by --strict for a key that the router does not know", () => {
    const { code, changed } = run(open(), "set router.config:my.list+=c --strict");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("a key that the router does not read any more", () => {
  it("is written with a warning", () => {
    const { stdout } = run(Session.open("debian"), "set router.adminPort=7655 --json");
    expect(JSON.parse(stdout)).toMatchObject({
      changed: true,
      diagnostics: [{ code: "DEAD_KEY", severity: "warn" }],
    });
  });
});

describe("where a new line goes", () => {
  const add = (before: string, words = "upnp=off") =>
    run(Session.open("debian", { [live]: before }), `set ${words}`).changed[live];
  const line = "i2np.upnp.enable=false\n";

  it("directly under a commented-out line of the key", () => {
    const before = "a=1\n#i2np.upnp.enable=true\nz=1\ni2np.udp.port=13768\n";
    expect(add(before)).toBe(
      "a=1\n#i2np.upnp.enable=true\ni2np.upnp.enable=false\nz=1\ni2np.udp.port=13768\n",
    );
  });

  it("in sorted place where the keys are sorted", () => {
    expect(add("# head\ni2np.udp.port=1\nz=1\n")).toBe(`# head\ni2np.udp.port=1\n${line}z=1\n`);
  });

  it("before the first key, under the header, where it sorts first", () => {
    expect(add("# head\nrouter.a=1\nrouter.b=1\n")).toBe(`# head\n${line}router.a=1\nrouter.b=1\n`);
  });

  it("behind the last key with the longest prefix in common where they are not", () => {
    const before = "z=1\ni2np.upnp.HTTPPort=7652\ni2np.udp.port=1\na=1\n";
    expect(add(before)).toBe(`z=1\ni2np.upnp.HTTPPort=7652\n${line}i2np.udp.port=1\na=1\n`);
  });

  it("at the end where no key is related", () => {
    expect(add("z=1\na=1\n")).toBe(`z=1\na=1\n${line}`);
  });

  it.each([
    { words: "upnp=off --before a", after: `z=1\n${line}a=1\nb=1\n` },
    { words: "upnp=off --after z", after: `z=1\n${line}a=1\nb=1\n` },
    { words: "upnp=off --after a", after: `z=1\na=1\n${line}b=1\n` },
  ])("where the caller says: $words", ({ words, after }) => {
    expect(add("z=1\na=1\nb=1\n", words)).toBe(after);
  });

  it("nowhere beside a key that is not there", () => {
    const { code, changed } = run(Session.open("debian"), "set upnp=off --after no.such.key");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("a raw key that the router does not know", () => {
  it("is written with a warning that says what was meant", () => {
    const session = Session.open("debian", { [live]: "" });
    const { code, changed, stderr } = run(session, "set router.config:i2np.upnp.enabled=false");
    expect({ code, changed, meant: /warn.*\bi2np\.upnp\.enable\b/.test(stderr) }).toEqual({
      code: 0,
      changed: { [live]: "i2np.upnp.enabled=false\n" },
      meant: true,
    });
  });

  it("is refused with --strict", () => {
    const { code, changed } = run(
      Session.open("debian"),
      "set router.config:i2np.upnp.enabled=false --strict",
    );
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("is no address without its file", () => {
    const { code, changed } = run(Session.open("debian"), "set i2np.upnp.enabled=false");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

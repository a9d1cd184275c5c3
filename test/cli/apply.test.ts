import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const router = `${CONFIG}/router.config`;
const recipe = "recipe";

/** A session with a recipe beside the installation's directories. */
function open(text: string, files: Readonly<Record<string, string>> = {}, name = recipe): Session {
  return Session.open("debian", { [name]: text, ...files });
}

const apply = (session: Session, ...options: string[]) =>
  session.run(["--root", "R", "apply", `R/${recipe}`, ...options]);

describe("a recipe", () => {
  const text = `# a router without a screen
upnp = off   # the server has an address of its own
i2np.port = 18321
console.allowed-hosts += a.example,b.example

unset console.advanced
enable client[SAMBridge]
disable tunnel[Irc2P] browser
set 'tunnel[I2P webserver].description=my own site' sam.port=7650
add tunnel --type client --name "my ""own"" IRC" targetDestination=irc.example.i2p listenPort=6669
`;
  const addresses = [
    "upnp",
    "i2np.port",
    "console.allowed-hosts",
    "client[SAMBridge].startOnLoad",
    "tunnel[Irc2P].startOnLoad",
    "browser",
    "tunnel[I2P webserver].description",
    "sam.port",
    'tunnel[my "own" IRC].listenPort',
  ];
  const values = "false\n18321\na.example,b.example\ntrue\nfalse\nfalse\nmy own site\n7650\n6669\n";

  it("is done in every location, and a second time changes nothing", () => {
    const session = open(text);
    expect(apply(session).code).toBe(0);
    for (const location of ["config", "base"]) {
      const read = session.run(["--root", "R", "--location", location, "get", ...addresses]);
      expect(read.stdout).toBe(values);
    }
    expect(apply(session)).toMatchObject({ code: 0, changed: {}, stderr: "unchanged\n" });
    expect(apply(session, "-n", "--exit-code").code).toBe(0);
  });

  it("can be looked at, and writes nothing then", () => {
    const session = open(text);
    const { code, changed, stdout } = apply(session, "-n", "-d", "--exit-code");
    expect({ code, changed }).toEqual({ code: 1, changed: {} });
    expect(stdout).toContain("+i2np.upnp.enable=false\n");
  });

  it("has the JSON of set", () => {
    const outcome = JSON.parse(apply(open(text), "--json", "--location", "config").stdout);
    expect(outcome).toMatchObject({ changed: true, dryRun: false, restart: "full", diagnostics: [] });
    expect(outcome.files.map(({ location }: { location: string }) => location)).toEqual([
      "config",
      "config",
      "config",
    ]);
  });

  it("is read from standard input", () => {
    const session = Session.open("debian");
    const { changed } = session.run("--root R apply -", { input: "upnp = off\n" });
    expect(Object.keys(changed).sort()).toEqual([`${BASE}/router.config`, router].sort());
  });

  it("sees in a line what the lines before it did", () => {
    const session = open(
      "add tunnel --type client --name x targetDestination=y.i2p listenPort=1111\ntunnel[x].listenPort = 2222\n",
    );
    apply(session);
    expect(session.run("--root R get tunnel[x].listenPort").stdout).toBe("2222\n");
  });

  it("with --strict refuses keys that the router does not know", () => {
    const session = open("upnp = off\nrouter.config:my.key = 1\n");
    expect(apply(session, "--strict")).toMatchObject({ code: 2, changed: {} });
    expect(apply(session).stderr).toContain("warn: ");
  });

  it("with --force writes what the schema forbids", () => {
    const session = open("i2np.port = 80\n");
    expect(apply(session)).toMatchObject({ code: 2, changed: {} });
    expect(apply(session, "--force").changed[router]).toContain("i2np.udp.port=80\n");
  });
});

describe("a recipe as JSON", () => {
  it("says values as they are, null for unset, and verbs with their words", () => {
    const session = Session.open("debian");
    const input = JSON.stringify({
      upnp: false,
      "i2np.port": 18321,
      "console.bind": ["127.0.0.1", "::1"],
      "console.allowed-hosts+=": ["a.example"],
      "tunnel[I2P webserver].description": "@home",
      "i2np.udp.host": null,
      enable: ["sam"],
      add: [["tunnel", "--type", "client", "--name", "x y", "targetDestination=z.i2p", "listenPort=1111"]],
    });
    expect(session.run("--root R apply -", { input }).code).toBe(0);
    const addresses = [
      "upnp",
      "i2np.port",
      "console.bind",
      "console.allowed-hosts",
      "sam",
      "tunnel[x y].listenPort",
    ];
    expect(session.run(["--root", "R", "get", ...addresses]).stdout).toBe(
      "false\n18321\n127.0.0.1,::1\na.example\ntrue\n1111\n",
    );
    expect(session.run(["--root", "R", "get", "tunnel[I2P webserver].description"]).stdout).toBe("@home\n");
    expect(session.run("--root R apply -", { input }).changed).toEqual({});
  });
});

describe("values from files", () => {
  it("are relative to the recipe", () => {
    const session = Session.open("debian", {
      "etc/recipes/mine": "console.allowed-hosts = @hosts\ntunnel[Irc2P].description = @../about\n",
      "etc/recipes/hosts": "a.example,b.example\n",
      "etc/about": "from a file\n",
    });
    expect(session.run("--root R apply R/etc/recipes/mine").code).toBe(0);
    const { stdout } = session.run("--root R get console.allowed-hosts tunnel[Irc2P].description");
    expect(stdout).toBe("a.example,b.example\nfrom a file\n");
  });

  it("or from standard input, unless the recipe comes from there", () => {
    const session = open("tunnel[Irc2P].description = -\n");
    const done = session.run(["--root", "R", "apply", `R/${recipe}`], { input: "typed\n" });
    expect(done.changed[`${CONFIG}/i2ptunnel.config`]).toContain("description=typed\n");
    const refused = session.run("--root R apply -", { input: "upnp = -\n" });
    expect(refused).toMatchObject({ code: 2, changed: {} });
  });
});

describe("what is refused changes nothing, and is told with its place", () => {
  it.each([
    [
      "upnp = off\ni2np.port = 70000",
      2,
      "2:1: i2np.port: 70000 is no port",
      "\n  i2np.port = 70000\n  ^^^^^^^^^\n",
    ],
    ["upnp = off\n  enable sma", 2, "2:3: ", "\n    enable sma\n    ^^^^^^^^^^\n  Did you mean sam?\n"],
    [
      "upnp = off\ntunnel[Irc2P = 1",
      2,
      "2:17: here should stand ]",
      "\n  tunnel[Irc2P = 1\n                  ^\n",
    ],
    [
      "upnp = off\neepsite/jetty.xml:a[b = 1",
      2,
      "2:21: here should stand a place from 1 on or @",
      "\n                      ^\n",
    ],
    ["client[a].bogus = 1", 2, "1:1: ", "  startOnLoad\n"],
    ["tunnel[Nobody].listenPort = 1", 2, "1:1: ", "  Irc2P (ircclient)\n"],
    ["router.config:a = b#c", 2, "1:1: ", "holds a #"],
    ["upnp = @nowhere", 3, "1:1: nowhere cannot be read", "\n  upnp = @nowhere\n  ^^^^\n"],
    ["disable --force upnp", 2, "1:1: --force is no option of a line", "give it to i2pconf apply"],
    ["enable --type x", 2, "1:1: enable has no option --type", "\n  ^^^^^^^^^^^^^^^\n"],
    ["add tunnel --type bogus --name x", 2, "1:1: ", "is not one of client, "],
    ["unset", 2, "1:1: unset takes at least one operand", "see i2pconf help unset"],
  ])("%j", (text, code, place, told) => {
    const session = open(text);
    const outcome = apply(session);
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code, changed: {} });
    expect(outcome.stderr).toContain(`i2pconf: ${session.path(recipe)}:${place}`);
    expect(outcome.stderr).toContain(told);
  });

  it.each([
    { words: ["apply"], code: 2, told: "one recipe" },
    { words: ["apply", "a", "b"], code: 2, told: "one recipe" },
    { words: ["apply", "R/nowhere"], code: 3, told: "cannot be read" },
    { words: ["apply", "R/var"], code: 3, told: "cannot be read" },
    { words: ["apply", "--swap", "x"], code: 2, told: "no option --swap" },
  ])("i2pconf $words", ({ words, code, told }) => {
    const outcome = Session.open("debian").run(["--root", "R", ...words]);
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code, changed: {} });
    expect(outcome.stderr).toContain(told);
  });

  it("a recipe that is not UTF-8", () => {
    const session = Session.open("debian", { [recipe]: new Uint8Array([0x61, 0x3d, 0xff]) });
    expect(apply(session)).toMatchObject({ code: 3, changed: {} });
  });
});

describe("secrets of a recipe are not told", () => {
  it.each([
    "i2cp.password = geheim\n",
    "i2cp.password = geheim#1\n",
    "i2cp.password = geheim\ni2np.port = 1\n",
    "set i2cp.password=geheim i2np.port=1\n",
    '{"i2cp.password": "geheim", "i2np.port": 1}',
    "tunnel[Irc2P.option.i2cp.password = geheim\n",
    "add tunnel --type bogus --name x option.i2cp.password=geheim\n",
  ])("%j", (text) => {
    for (const options of [["-d"], ["--json", "-d"], ["-v", "-n"]]) {
      const { stdout, stderr } = apply(open(text), ...options);
      expect(stdout + stderr).not.toContain("geheim");
    }
  });
});

import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const clients = `${CONFIG}/clients.config`;

/** Clients 0 and 2. */
const GAP =
  "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.2.main=c.D\nclientApp.2.name=D\nclientApp.2.startOnLoad=true\n";

describe("story S6, the index gap", () => {
  const filled =
    "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.1.main=c.D\nclientApp.1.name=D\nclientApp.1.startOnLoad=true\n";

  it("is told with its place", () => {
    const session = Session.open("debian", { [clients]: GAP });
    const { code, stdout, changed } = session.run("--root R doctor --rule S06");
    expect(code).toBe(1);
    expect(stdout).toBe(
      `${session.path(clients)}:3:1: error: clientApp.1.main is missing: the router stops reading there, ignores the client app behind it, and loses that when it rewrites the file [S06 client-index-gap, can be mended]\n`,
    );
    expect(changed).toEqual({});
  });

  it("is closed, and nothing else changes", () => {
    const session = Session.open("debian", { [clients]: GAP });
    const { code, changed } = session.run("--root R doctor --fix S06");
    expect(code).toBe(0);
    expect(changed).toEqual({ [clients]: filled });
    expect(session.run("--root R doctor --rule S06").code).toBe(0);
  });

  it("comes back with undo", () => {
    const session = Session.open("debian", { [clients]: GAP });
    session.run("--root R doctor --fix S06");
    expect(session.run("--root R undo").changed).toEqual({ [clients]: GAP });
  });

  it("is closed in both locations, so that they stay in step", () => {
    const session = Session.open("debian", { [clients]: GAP, [`${BASE}/clients.config`]: GAP });
    const { changed } = session.run("--root R doctor --fix S06");
    expect(changed).toEqual({ [clients]: filled, [`${BASE}/clients.config`]: filled });
  });

  it("is closed in the location that is named alone", () => {
    const session = Session.open("debian", { [clients]: GAP, [`${BASE}/clients.config`]: GAP });
    const { changed } = session.run("--root R doctor --fix S06 --location base");
    expect(changed).toEqual({ [`${BASE}/clients.config`]: filled });
  });

  it("is shown as it would be closed, and left", () => {
    const session = Session.open("debian", { [clients]: GAP });
    const { code, stdout, changed } = session.run("--root R doctor --fix S06 -n -d --exit-code");
    expect(code).toBe(1);
    expect(stdout).toContain("-clientApp.2.main=c.D\n-clientApp.2.name=D\n");
    expect(stdout).toContain("+clientApp.1.main=c.D\n+clientApp.1.name=D\n");
    expect(changed).toEqual({});
  });
});

describe("story S10, the misspelt key", () => {
  const router = (upnp: string) => `i2np.udp.internalPort=13768\ni2np.udp.port=13768\n${upnp}\n`;

  it("is told with its line and the real key", () => {
    const session = Session.open("debian", { [live]: router("i2np.upnp.enabled=false") });
    const { code, stdout } = session.run("--root R doctor --rule F12");
    expect(code).toBe(1);
    const [row] = stdout.split("\n");
    expect(row).toContain(`${session.path(live)}:3:1: warn: `);
    expect(row).toMatch(/i2np\.upnp\.enabled .*i2np\.upnp\.enable\b/);
  });

  it("is renamed, and nothing else changes", () => {
    const session = Session.open("debian", { [live]: router("i2np.upnp.enabled=false") });
    const { changed } = session.run("--root R doctor --fix F12");
    expect(changed).toEqual({ [live]: router("i2np.upnp.enable=false") });
    expect(session.run("--root R get upnp").stdout).toBe("false\n");
  });

  it("is told, and left, where the real key is set too", () => {
    const both = router("i2np.upnp.enable=true\ni2np.upnp.enabled=false");
    const session = Session.open("debian", { [live]: both });
    expect(session.run("--root R doctor --rule F12").stdout).toContain("i2np.upnp.enabled");
    expect(session.run("--root R doctor --fix F12").changed).toEqual({});
  });
});

describe("what is found", () => {
  const twice = { [live]: "a.key=1\na.key=2\n", [clients]: GAP };

  it("is one object of JSON, with the command that mends it", () => {
    const session = Session.open("debian", twice);
    const { code, stdout } = session.run("--root R doctor --json --rule F01");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          rule: "F01",
          severity: "warn",
          path: session.path(live),
          line: 1,
          column: 1,
          message: expect.stringContaining("line 2"),
          fix: `i2pconf --root ${session.root} doctor --fix F01`,
        },
      ],
    });
  });

  it("is mended by the command that the JSON names", () => {
    const session = Session.open("debian", twice);
    const [{ fix }] = JSON.parse(session.run("--root R doctor --json --rule F01").stdout).findings;
    const { changed } = session.run(String(fix).split(" ").slice(1));
    expect(changed).toEqual({ [live]: "a.key=2\n" });
  });

  it("is a log of SARIF", () => {
    const session = Session.open("debian", twice);
    const { code, stdout } = session.run("--root R doctor --format sarif --rule F01");
    const [run] = JSON.parse(stdout).runs;
    expect(code).toBe(1);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["F01"]);
    expect(run.results).toMatchObject([
      {
        ruleId: "F01",
        ruleIndex: 0,
        level: "warning",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: `file://${session.path(live)}` },
              region: { startLine: 1, startColumn: 1 },
            },
          },
        ],
      },
    ]);
  });

  it("has the errors first", () => {
    const session = Session.open("debian", twice);
    const { stdout } = session.run("--root R doctor --rule F01 --rule client-index-gap");
    expect(stdout.split("\n").map((row) => / (error|warn): /.exec(row)?.[1])).toEqual([
      "error",
      "warn",
      undefined,
    ]);
  });

  it("is left out where it matters less than asked", () => {
    const session = Session.open("debian", twice);
    const { code, stdout } = session.run("--root R doctor --rule F01 --severity error");
    expect([code, stdout]).toEqual([0, ""]);
  });

  it("is counted on standard error, unless that is to be quiet", () => {
    const session = Session.open("debian", twice);
    expect(session.run("--root R doctor --rule F01 --rule S06").stderr).toBe(
      "1 error, 1 warning; doctor --fix mends all of it\n",
    );
    expect(session.run("--root R doctor --rule F01 --quiet").stderr).toBe("");
    expect(session.run("--root R doctor --rule N02").stderr).toBe("nothing found\n");
  });

  it.each([
    ["always", "\u001B[33mwarn\u001B[0m: "],
    ["never", "warn: "],
  ])("has its severity in colour: %s", (choice, text) => {
    const session = Session.open("debian", twice);
    expect(session.run(`--root R doctor --rule F01 --color ${choice}`).stdout).toContain(`: ${text}`);
  });

  it("is what the router reads, and in the other location where that is named", () => {
    const session = Session.open("debian", { [`${BASE}/clients.config`]: GAP });
    expect(session.run("--root R doctor --rule S06").code).toBe(0);
    expect(session.run("--root R doctor --rule S06 --location base").code).toBe(1);
  });
});

describe("loose files", () => {
  it("are examined by their names, and mended", () => {
    const session = Session.open("odd", { "clients.config": GAP });
    const path = session.path("clients.config");
    expect(session.run(["doctor", path]).stdout).toContain(`${path}:3:1: error: `);
    const { code, changed } = session.run(["doctor", "--fix", "S06", path]);
    expect(code).toBe(0);
    expect(Object.keys(changed)).toEqual(["clients.config"]);
  });

  it("of several directories are mended as one change", () => {
    const session = Session.open("odd", { "a/clients.config": GAP, "b/clients.config": GAP });
    const paths = ["R/a/clients.config", "R/b/clients.config"];
    const { changed } = session.run(["doctor", "--fix", "S06", ...paths]);
    expect(Object.keys(changed)).toEqual(["a/clients.config", "b/clients.config"]);
  });

  it("may be a directory, which is taken for a config directory", () => {
    const session = Session.open("debian", { [clients]: GAP });
    const { stdout } = session.run(["doctor", `R/${CONFIG}`, "--rule", "S06"]);
    expect(stdout).toContain(`${session.path(clients)}:3:1: `);
  });

  it("are named in the command that mends them", () => {
    const session = Session.open("odd", { "it's/clients.config": GAP });
    const { stdout } = session.run(["doctor", "--json", "--rule", "S06", "R/it's/clients.config"]);
    const [{ fix }] = JSON.parse(stdout).findings;
    expect(fix).toBe(`i2pconf doctor --fix S06 '${session.root}/it'\\''s/clients.config'`);
  });

  it("named twice are examined once, and mended once", () => {
    const session = Session.open("odd", { "a/clients.config": GAP });
    const paths = ["R/a/clients.config", "R/a/../a/clients.config"];
    const { stdout } = session.run(["doctor", "--rule", "S06", ...paths]);
    expect(stdout.split("\n")).toHaveLength(2);
    const { code, changed } = session.run(["doctor", "--fix", "S06", ...paths]);
    expect([code, Object.keys(changed)]).toEqual([0, ["a/clients.config"]]);
  });

  it("may be a directory with a file that this user cannot read", () => {
    const session = Session.open("debian", { [clients]: GAP });
    session.restrict(clients, 0);
    const { code, stderr } = session.run(["doctor", `R/${CONFIG}`, "--rule", "S06"]);
    expect(code).toBe(0);
    expect(stderr).toContain(`warn: ${session.path(clients)}: it cannot be read by this user`);
  });

  it("may not be the directory of a router that runs, where a key of its router.config goes", () => {
    const session = Session.open("debian", { [live]: "i2np.udp.forceIntroducers=true\n" });
    session.write(`${CONFIG}/router.ping`, "");
    utimesSync(session.path(`${CONFIG}/router.ping`), new Date(), new Date());
    const { code, changed, stderr } = session.run(["doctor", "--fix", "F13", `R/${CONFIG}`]);
    expect([code, changed]).toEqual([4, {}]);
    expect(stderr).toContain("the router is running");
  });

  it("may be no directory without a configuration", () => {
    const session = Session.open("odd", { "none/notes.txt": "a=b" });
    const { code, stderr } = session.run(["doctor", "R/none"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/none: there is no router\.config in this directory, /);
  });

  it("that are not there are refused by name", () => {
    const { code, stderr } = Session.open("odd").run("doctor R/none.config");
    expect(code).toBe(3);
    expect(stderr).toMatch(/^i2pconf: .*none\.config is not there\n$/);
  });
});

describe("a line that means nothing is refused", () => {
  it.each([
    ["doctor --rule Z99", '"Z99" is no rule'],
    ["doctor --fix Z99", '"Z99" is no rule'],
    ["doctor --severity high", "--severity takes error, warn or info"],
    ["doctor --format html", "--format takes text or sarif here"],
    ["doctor -n", "--dry-run with --fix alone"],
    ["doctor --fix --format sarif", "--fix has no --format"],
    ["doctor --json --format sarif", "--json is a format of its own"],
  ])("%s", (words, why) => {
    const { code, stderr } = Session.open("debian").run(`--root R ${words}`);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});

describe("an installation that cannot be read or written", () => {
  it("tells which file was not examined", () => {
    const session = Session.open("debian", { [clients]: GAP });
    session.restrict(clients, 0);
    const { stderr, stdout } = session.run("--root R doctor --rule S06");
    expect(stdout).toBe("");
    expect(stderr).toContain(`warn: ${session.path(clients)}: it cannot be read by this user`);
  });

  it.each([["--root", "R"], []])("is not mended where a file cannot be read: %j", (...root) => {
    const session = Session.open("debian", { [clients]: GAP });
    session.restrict(live, 0);
    const path = root.length > 0 ? [] : [`R/${CONFIG}`];
    const { code, stderr, changed } = session.run([...root, "doctor", "--fix", ...path]);
    expect([code, changed]).toEqual([3, {}]);
    expect(stderr).toContain(`${session.path(live)} cannot be read by this user, so nothing is mended`);
  });

  it("is left as it is where a directory cannot be written", () => {
    const session = Session.open("debian", { [clients]: GAP, [`${BASE}/clients.config`]: GAP });
    session.restrict(BASE, 0o555);
    const { code, stderr, changed } = session.run("--root R doctor --fix S06");
    expect([code, changed]).toEqual([4, {}]);
    expect(stderr).toContain("--location config would go through");
  });
});

it("the JSON of a fix tells what is left", () => {
  const session = Session.open("debian", { [live]: "a.key=1\na.key=2\n", [clients]: GAP });
  const result = JSON.parse(session.run("--root R doctor --fix S06 --json --severity warn").stdout);
  expect(result).toMatchObject({ changed: true, restart: "full", findings: [] });
});

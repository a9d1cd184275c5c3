import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRoot, replaceOnce, Session } from "../support/session.js";

const CONSOLE = "clients.config.d/00-net.i2p.router.web.RouterConsoleRunner-clients.config";
const SAM = "clients.config.d/01-net.i2p.sam.SAMBridge-clients.config";

/** Where each tree has its live files and its templates, whether these are kept in step, and how its lines end. */
const trees = [
  { fixture: "docker", live: "i2p/.i2p", base: "i2p", inStep: true, end: "\n" },
  { fixture: "user", live: "home/alice/.i2p", base: "opt/i2p", inStep: false, end: "\n" },
  { fixture: "windows", live: "ProgramData/i2p", base: "Program Files/i2p", inStep: false, end: "\r\n" },
  {
    fixture: "macos",
    live: "Users/alice/Library/Application Support/i2p",
    base: "Applications/i2p",
    inStep: false,
    end: "\n",
  },
];

/** Files after one replacement in each; the rest must stay as it is. */
function replaced(session: Session, paths: readonly string[], from: string, to: string) {
  return Object.fromEntries(paths.map((path) => [path, replaceOnce(session.text(path), from, to)]));
}

describe.each(trees)("$fixture", ({ fixture, live, base, inStep, end }) => {
  it("is read where the router reads it", () => {
    const session = Session.open(fixture);
    const { stdout } = session.run([
      "--root",
      "R",
      "get",
      "--origin",
      "i2np.udp.port",
      "client[SAMBridge].name",
    ]);
    const paths = stdout
      .trimEnd()
      .split("\n")
      .map((row) => row.replace(/^.*\t|:\d+$/g, ""));
    expect(paths).toEqual([session.path(`${live}/router.config`), session.path(`${live}/${SAM}`)]);
  });

  it("changes a client where it should, and not another byte", () => {
    const session = Session.open(fixture);
    const name = "SAM application bridge";
    const paths = [`${live}/${SAM}`, ...(inStep ? [`${base}/clients.config`] : [])];
    const expected = replaced(session, paths, `name=${name}${end}`, `name=Bridge${end}`);
    const { code, changed } = session.run(["--root", "R", "set", "client[SAMBridge].name=Bridge"]);
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it("changes a key of router.config where it should, and not another byte", () => {
    const session = Session.open(fixture);
    const expected = replaced(
      session,
      [`${live}/router.config`],
      `upnp.enable=true${end}`,
      `upnp.enable=false${end}`,
    );
    const seed = `${base}/router.config`;
    if (inStep) {
      const port = "i2np.udp.port=12345\n";
      expected[seed] = replaceOnce(session.text(seed), port, `${port}i2np.upnp.enable=false\n`);
    }
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it("changes the templates too with --location both", () => {
    const session = Session.open(fixture);
    const paths = [`${live}/${SAM}`, `${base}/clients.config`];
    const expected = replaced(session, paths, `SAM application bridge${end}`, `Bridge${end}`);
    const words = ["--root", "R", "set", "client[SAMBridge].name=Bridge", "--location", "both"];
    expect(session.run(words).changed).toEqual(expected);
  });
});

describe("docker", () => {
  it("changes the last line of the seed, which has no line end, in both directories", () => {
    const session = Session.open("docker");
    const [live, seed] = ["i2p/.i2p/router.config", "i2p/router.config"];
    const expected = {
      ...replaced(session, [live], "updateDisabled=true\n", "updateDisabled=false\n"),
      ...replaced(session, [seed], "updateDisabled=true", "updateDisabled=false"),
    };
    const { changed } = session.run("--root R set router.config:router.updateDisabled=false");
    expect(changed).toEqual(expected);
  });

  it("is reached as a volume, whose router.config names directories of the container", () => {
    const session = Session.open("docker");
    const expected = replaced(session, [`i2p/.i2p/${CONSOLE}`], "7657 172.17.0.2", "7657 0.0.0.0");
    expect(session.run("--config-dir R/i2p/.i2p set console.bind=0.0.0.0").changed).toEqual(expected);
  });
});

describe("gentoo", () => {
  it.each([
    { newer: ".i2p", port: "13768" },
    { newer: "i2p-config", port: "24680" },
  ])("reads and changes the directory that was modified last: $newer", ({ newer, port }) => {
    const session = Session.open("gentoo");
    for (const name of [".i2p", "i2p-config"]) {
      const time = name === newer ? 2000 : 1000;
      utimesSync(session.path(`var/lib/i2p/${name}`), time, time);
    }
    const path = `var/lib/i2p/${newer}/router.config`;
    const expected = replaced(session, [path], "upnp.enable=true", "upnp.enable=false");
    expect(session.run("--root R get i2np.udp.port").stdout).toBe(`${port}\n`);
    expect(session.run("--root R set upnp=off").changed).toEqual(expected);
  });
});

describe("a router that has not been started", () => {
  it("is changed in its templates, in a layout that leaves them alone otherwise", () => {
    const session = Session.open("user", {
      "home/alice/i2p/hosts.txt": "",
      "home/alice/i2p/router.config": "a=1\n",
    });
    session.remove("home/alice/.i2p");
    const { code, changed, stderr } = session.run("--root R set router.config:a=2");
    expect({ code, changed }).toEqual({ code: 0, changed: { "home/alice/i2p/router.config": "a=2\n" } });
    expect(stderr).toContain("has not started yet");
  });
});

describe("several users", () => {
  it("are told, and nothing is changed", () => {
    const session = Session.open("user", { "root/.i2p/router.config": "" });
    const { code, stderr, changed } = session.run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    for (const dir of ["home/alice/.i2p", "root/.i2p"]) expect(stderr).toContain(session.path(dir));
  });
});

describe("--verbose", () => {
  it("tells what decided the layout", () => {
    const session = Session.open("debian", { "etc/default/i2p": 'I2PUSER="alice"\n' });
    const { stderr } = session.run("--root R -v get upnp");
    expect(stderr).toContain(`${session.path("etc/default/i2p")} says I2PUSER=alice`);
  });
});

describe("an ordinary user", () => {
  it.runIf(isRoot)("finds a router below a root where another home is closed", () => {
    const session = Session.open("user", { "root/.i2p/router.config": "" });
    session.restrict("root", 0);
    expect(session.run("--root R get i2np.udp.port").stdout).toBe("13768\n");
  });
});

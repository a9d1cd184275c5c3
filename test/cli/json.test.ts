import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const template = `${BASE}/clients.config`;
const single = `${CONFIG}/clients.config`;
const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;

const clients = (args: string) =>
  `${args}clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.name=I2P Router Console\n`;
const local = "clientApp.0.args=7657 127.0.0.1 ./webapps/\n";
const all = "clientApp.0.args=7657 0.0.0.0 ./webapps/\n";
const ports = "i2np.udp.internalPort=13768\ni2np.udp.port=13768\n";

const open = () =>
  Session.open("debian", {
    [template]: clients(`${local}#${all}`),
    [single]: clients(local),
    [seed]: ports,
    [live]: ports,
  });

function parse(text: string): unknown {
  return JSON.parse(text);
}

/** A result in which nothing is as it would be in most of them. */
const usual = {
  changed: true,
  dryRun: false,
  restart: "full",
  transaction: expect.stringMatching(/^\d{8}-\d{6}\.\d{3}-\d+$/),
  diagnostics: [],
};

describe("--json of a change", () => {
  it("lists the swapped and the added lines by file", () => {
    const session = open();
    const [key, old, now] = ["clientApp.0.args", "7657 127.0.0.1 ./webapps/", "7657 0.0.0.0 ./webapps/"];
    const commented = { line: 1, op: "comment", key, old, new: null };
    expect(parse(session.run("--root R set console.bind=0.0.0.0 --swap --json").stdout)).toEqual({
      ...usual,
      files: [
        {
          path: session.path(single),
          location: "config",
          changed: true,
          edits: [commented, { line: 2, op: "insert", key, old: null, new: now }],
        },
        {
          path: session.path(template),
          location: "base",
          changed: true,
          edits: [commented, { line: 2, op: "uncomment", key, old: null, new: now }],
        },
      ],
    });
  });

  it("reports what is so already as unchanged", () => {
    const stdout = open().run("--root R set console.bind=127.0.0.1 --json").stdout;
    expect(parse(stdout)).toEqual({
      ...usual,
      transaction: null,
      changed: false,
      restart: "none",
      files: [],
    });
  });

  it("holds the warning of a port that differs, with its place", () => {
    const session = open();
    const { stdout } = session.run("--root R set i2np.udp.internalPort=18321 --location config --json");
    const key = "i2np.udp.internalPort";
    expect(parse(stdout)).toEqual({
      ...usual,
      restart: "soft",
      files: [
        {
          path: session.path(live),
          location: "config",
          changed: true,
          edits: [{ line: 1, op: "replace", key, old: "13768", new: "18321" }],
        },
      ],
      diagnostics: [
        {
          code: expect.any(String),
          severity: "warn",
          path: session.path(live),
          line: 1,
          column: null,
          message: expect.stringContaining("i2np.udp.port"),
        },
      ],
    });
  });

  it("holds the whole texts with --diff, and says that nothing was written with -n", () => {
    const session = open();
    const { stdout } = session.run("--root R unset i2np.udp.port --location base --json -nd");
    expect(parse(stdout)).toEqual({
      ...usual,
      transaction: null,
      dryRun: true,
      restart: "soft",
      files: [
        {
          path: session.path(seed),
          location: "base",
          changed: true,
          edits: [{ line: 2, op: "delete", key: "i2np.udp.port", old: "13768", new: null }],
          diff: { before: ports, after: "i2np.udp.internalPort=13768\n" },
        },
      ],
    });
  });

  it("calls a further copy also", () => {
    const session = Session.open("qubes", { [single]: local, [template]: local });
    const { stdout } = session.run("--root R set upnp=off --also R/rw/config --json");
    expect(parse(stdout)).toMatchObject({
      files: [
        { path: session.path(live), location: "config" },
        { path: session.path(seed), location: "base" },
        { path: session.path("rw/config/router.config"), location: "also" },
      ],
    });
  });

  it.each([
    { assignment: "bandwidth.share=60", restart: "live" },
    { assignment: "i2np.udp.port=18321", restart: "soft" },
    { assignment: "upnp=off", restart: "full" },
    { assignment: "routerconsole.theme=dark", restart: "live" },
    { assignment: "console.port=7650", restart: "full" },
  ])("says $restart for $assignment", ({ assignment, restart }) => {
    expect(parse(open().run(`--root R set ${assignment} --json`).stdout)).toMatchObject({ restart });
  });

  it("says the strongest class of several changes", () => {
    const { stdout } = open().run("--root R set upnp=off bandwidth.share=60 i2np.udp.port=18321 --json");
    expect(parse(stdout)).toMatchObject({ restart: "full" });
  });

  it("hides secrets, old and new", () => {
    const { stdout } = Session.open("debian").run(
      "--root R set i2np.ntcp2.iv=TopSecretTopSecretTopA== --location config --json -d",
    );
    expect(stdout).not.toMatch(/TopSecret|FakeFake/);
  });
});

describe("--json of get", () => {
  it("has numbers, booleans, arrays and texts, and null for what is not set", () => {
    const { code, stdout } = open().run(
      "--root R --json get console.bind console.port console upnp floodfill console.ssl i2np.udp.host",
    );
    expect({ code, json: parse(stdout) }).toEqual({
      code: 1,
      json: {
        settings: {
          "console.bind": ["127.0.0.1"],
          "console.port": 7657,
          console: true,
          upnp: true,
          floodfill: "auto",
          "console.ssl": "off",
          "i2np.udp.host": null,
        },
      },
    });
  });

  it("adds file and line with --origin, or that it is the default", () => {
    const session = open();
    const { code, stdout } = session.run("--root R --json --origin get console.port i2np.port upnp");
    expect({ code, json: parse(stdout) }).toEqual({
      code: 0,
      json: {
        settings: {
          "console.port": { value: 7657, path: session.path(single), line: 1, default: false },
          "i2np.port": { value: 13768, path: session.path(live), line: 1, default: false },
          upnp: { value: true, path: null, line: null, default: true },
        },
      },
    });
  });
});

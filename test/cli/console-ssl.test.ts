import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/clients.config`;
const main = "net.i2p.router.web.RouterConsoleRunner";
const withTls = "7657 ::1,127.0.0.1 -s 7667 ::1,127.0.0.1 ./webapps/";

/** A file with only the console in it, and these arguments. */
const file = (args: string) =>
  `# the console\nclientApp.0.args=${args}\nclientApp.0.main=${main}\nclientApp.0.name=I2P Router Console\n`;

const stories = [
  { assignment: "console.bind=0.0.0.0", after: "7657 0.0.0.0 -s 7667 ::1,127.0.0.1 ./webapps/" },
  {
    assignment: "console.ssl-bind=192.168.1.20",
    after: "7657 ::1,127.0.0.1 -s 7667 192.168.1.20 ./webapps/",
  },
  { assignment: "console.ssl=off", after: "7657 ::1,127.0.0.1 ./webapps/" },
  { assignment: "console.ssl=7677", after: "7657 ::1,127.0.0.1 -s 7677 ::1,127.0.0.1 ./webapps/" },
  { assignment: "console.port=7650", after: "7650 ::1,127.0.0.1 -s 7667 ::1,127.0.0.1 ./webapps/" },
];

describe.each([
  { fixture: "debian", live: `${CONFIG}/clients.config` },
  { fixture: "debian-split", live: SPLIT.console },
])("S8, console SSL, on $fixture", ({ fixture, live }) => {
  const open = () => Session.open(fixture, { [template]: file(withTls), [live]: file(withTls) });

  it.each(stories)("$assignment changes its own argument only", ({ assignment, after }) => {
    const { code, changed } = open().run(`--root R set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [template]: file(after), [live]: file(after) } });
  });

  it.each(stories)("$assignment changes nothing a second time", ({ assignment }) => {
    const session = open();
    session.run(`--root R set ${assignment}`);
    const { code, changed } = session.run(`--root R set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("refuses a wildcard beside another address", () => {
    const { code, changed } = open().run("--root R set console.bind=::1,0.0.0.0");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it.each(["console.ssl-bind=::1", "console.ssl-bind=0.0.0.0"])(
    "%s without a TLS listener says what to set first",
    (assignment) => {
      const { code, stderr, changed } = Session.open("debian").run(`set ${assignment} --root R`);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
      expect(stderr).toContain("set console.ssl to its port first");
    },
  );

  it("tells when the TLS listener moves with the plain one", () => {
    const args = "7657 127.0.0.1 -s 7667";
    const session = Session.open(fixture, { [template]: file(args), [live]: file(args) });
    const { stdout } = session.run("--root R set console.bind=0.0.0.0 --json");
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: "CONSOLE_TLS_FOLLOWS", severity: "warn" }],
    });
  });

  it("writes a wildcard beside another address with --force", () => {
    const { code, changed } = open().run("--root R set console.bind=::1,0.0.0.0 --force");
    const after = file("7657 ::1,0.0.0.0 -s 7667 ::1,127.0.0.1 ./webapps/");
    expect({ code, changed }).toEqual({ code: 0, changed: { [template]: after, [live]: after } });
  });
});

describe.each([
  { fixture: "debian", live: `${CONFIG}/clients.config` },
  { fixture: "debian-split", live: SPLIT.console },
])("console SSL on the stock files of $fixture", ({ fixture, live }) => {
  it("is inserted before the webapps directory, with the addresses of the plain listener", () => {
    const session = Session.open(fixture);
    const line = "\nclientApp.0.args=7657 ::1,127.0.0.1 ./webapps/\n";
    const turnedOn = (path: string) =>
      replaceOnce(session.text(path), line, `\nclientApp.0.args=${withTls}\n`);
    const expected = { [template]: turnedOn(template), [live]: turnedOn(live) };
    expect(session.run("--root R set console.ssl=7667").changed).toEqual(expected);
  });

  it("leaves the first bytes when it is turned off again", () => {
    const session = Session.open(fixture);
    const before = { [template]: session.text(template), [live]: session.text(live) };
    session.run("--root R set console.ssl=7667");
    expect(session.run("--root R set console.ssl=off").changed).toEqual(before);
  });
});

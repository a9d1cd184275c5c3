import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/clients.config`;
const single = `${CONFIG}/clients.config`;

const selectors = ["UrlLauncher", "urllauncher", "net.i2p.apps.systray.UrlLauncher", "4"];

describe.each([
  { fixture: "debian", live: single, number: 4 },
  { fixture: "debian-split", live: SPLIT.browser, number: 0 },
])("client[..].FIELD on $fixture", ({ fixture, live, number }) => {
  it.each(selectors)("finds the client in both forms by %s", (selector) => {
    const session = Session.open(fixture);
    const slower = (path: string, n: number) =>
      replaceOnce(session.text(path), `clientApp.${n}.delay=3\n`, `clientApp.${n}.delay=20\n`);
    const expected = { [template]: slower(template, 4), [live]: slower(live, number) };
    expect(session.run(`--root R set client[${selector}].delay=20`).changed).toEqual(expected);
  });

  it("changes only the location that is not so already", () => {
    const session = Session.open(fixture);
    const expected = replaceOnce(
      session.text(template),
      "clientApp.4.startOnLoad=true",
      "clientApp.4.startOnLoad=false",
    );
    expect(session.run("--root R set browser=off").changed).toEqual({ [template]: expected });
  });

  it("writes yes as true", () => {
    const session = Session.open(fixture);
    const line = `clientApp.${number}.startOnLoad=`;
    const expected = { [live]: replaceOnce(session.text(live), `${line}false`, `${line}true`) };
    expect(session.run("--root R set client[UrlLauncher].startOnLoad=yes").changed).toEqual(expected);
  });

  it("takes a value with blanks, brackets and = as it is", () => {
    const session = Session.open(fixture);
    const expected = replaceOnce(
      session.text(live),
      "args=http://127.0.0.1:7657/",
      "args=http://[::1]:7657/ a=b",
    );
    const assignment = "client[UrlLauncher].args=http://[::1]:7657/ a=b";
    const { changed } = session.run(["--root", "R", "--location", "config", "set", assignment]);
    expect(changed).toEqual({ [live]: expected });
  });

  it.each(["delay=soon", "delay=3000000", "startOnLoad=perhaps", "onBoot=2"])("refuses %s", (assignment) => {
    const { code, changed } = Session.open(fixture).run(`--root R set client[UrlLauncher].${assignment}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("exits 2 where no client matches, and says which was meant", () => {
    const { code, changed, stderr } = Session.open(fixture).run(
      "--root R set client[SAMBrige].startOnLoad=true",
    );
    expect({ code, changed, meant: stderr.includes("SAMBridge") }).toEqual({
      code: 2,
      changed: {},
      meant: true,
    });
  });
});

describe("client[..].FIELD where the numbers differ", () => {
  it("matches by class, never by number", () => {
    const sam =
      "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\nclientApp.0.startOnLoad=false\n";
    const session = Session.open("debian", { [single]: sam });
    const expected = replaceOnce(
      session.text(template),
      "clientApp.1.startOnLoad=false",
      "clientApp.1.startOnLoad=true",
    );
    expect(session.run("--root R set client[0].startOnLoad=true").changed).toEqual({
      [single]: sam.replace("=false", "=true"),
      [template]: expected,
    });
  });

  it("exits 5 where several clients match, and writes nothing", () => {
    const second = SPLIT.sam.replace("01-", "07-");
    const twin = "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=Another bridge\n";
    const session = Session.open("debian-split", { [second]: twin });
    const { code, changed } = session.run("--root R set client[SAMBridge].startOnLoad=true");
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
  });

  it("says which location was left alone for want of the client", () => {
    const session = Session.open("debian", { [template]: "clientApp.0.main=org.example.Other\n" });
    const { code, changed, stderr } = session.run("--root R set sam.port=7666");
    expect({ code, files: Object.keys(changed), told: stderr.includes(session.path(BASE)) }).toEqual({
      code: 0,
      files: [single],
      told: true,
    });
  });
});

describe("a client that lost its name would keep all others from starting", () => {
  it.each(["unset", "comment"])("so %s of it is refused", (verb) => {
    const { code, changed, stderr } = Session.open("debian").run(`--root R ${verb} client[SAMBridge].name`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain("starts no client at all");
  });

  it("and the raw key comes with a warning", () => {
    const { code, stderr } = Session.open("debian").run("--root R unset clients.config:clientApp.1.name");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warn: .*without clientApp\.1\.name the router fails/m);
  });
});

import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const ROUTER_KEYS = ["--except", "i2np.*", "--except", "routerconsole.*"];

describe.each(["debian", "debian-split"])("the web server's files in two places on %s", (fixture) => {
  it("are the same, though paths are absolute in one and relative in the other", () => {
    expect(Session.open(fixture).run("--root R diff").stdout).not.toContain("eepsite");
  });

  it("differ by the values of the settings, each with its line", () => {
    const session = Session.open(fixture);
    session.run("--root R set eepsite.bind=::1 eepsite.docroot=./eepsite/site --location config");
    const { code, stdout } = session.run("--root R diff");
    expect(code).toBe(1);
    expect(stdout).toContain(
      `eepsite.bind\n  config  ::1        ${session.path(CONFIG)}/eepsite/jetty.xml:40\n`,
    );
    expect(stdout).toMatch(/eepsite\.docroot\n {2}config {2}eepsite\/site /);
  });

  it("are brought together in either direction, each in its own form, and then agree", () => {
    for (const [from, to] of [
      ["config", "base"],
      ["base", "config"],
    ] as const) {
      const session = Session.open(fixture);
      session.run(`--root R set eepsite.port=8080 eepsite.docroot=./eepsite/site --location ${from}`);
      const { code, changed } = session.run(["--root", "R", "sync", "--from", from, ...ROUTER_KEYS]);
      expect(code).toBe(0);
      const dirs = { config: CONFIG, base: BASE };
      const prefix = { config: "/var/lib/i2p/i2p-config/", base: "./" };
      expect(changed[`${dirs[to]}/eepsite/jetty.xml`]).toContain('<Set name="port">8080</Set>');
      expect(changed[`${dirs[to]}/eepsite/contexts/base-context.xml`]).toContain(
        `>${prefix[to]}eepsite/site<`,
      );
      expect(session.run("--root R diff").stdout).not.toContain("eepsite");
      expect(session.run(["--root", "R", "sync", "--from", from, ...ROUTER_KEYS]).changed).toEqual({});
    }
  });

  it("a document root elsewhere goes over as it stands, whatever its name holds", () => {
    const session = Session.open(fixture);
    session.run(["--root", "R", "set", "eepsite.docroot=/srv/my eepsite/x", "--location", "base"]);
    expect(session.run(["--root", "R", "sync", "--from", "base", ...ROUTER_KEYS]).code).toBe(0);
    const { stdout } = session.run("--root R get eepsite.docroot --location config");
    expect(stdout).toBe("/srv/my eepsite/x\n");
  });

  it("what one of them changes afterwards goes to the other", () => {
    const session = Session.open(fixture);
    expect(session.run("--root R sync --from config").code).toBe(0);
    session.run("--root R set eepsite.max-threads=30 --location base");
    const { code, changed } = session.run("--root R sync");
    expect(code).toBe(0);
    expect(Object.keys(changed)).toEqual([`${CONFIG}/eepsite/jetty.xml`]);
    expect(session.run("--root R get eepsite.max-threads --location config").stdout).toBe("30\n");
  });

  it("are a conflict where both changed", () => {
    const session = Session.open(fixture);
    session.run("--root R sync --from config");
    session.run("--root R set eepsite.bind=::1 --location base");
    session.run("--root R set eepsite.bind=0.0.0.0 --location config");
    const { code, stderr, changed } = session.run("--root R sync");
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain('eepsite.bind: config has "0.0.0.0"');
  });

  it("are refused where they are not well-formed", () => {
    const session = Session.open(fixture);
    session.run("--root R set eepsite.bind=::1 --location config");
    const template = `${BASE}/eepsite/jetty.xml`;
    session.write(template, `${session.text(template)}<more/>`);
    const { code, changed } = session.run("--root R sync --from config");
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
  });
});

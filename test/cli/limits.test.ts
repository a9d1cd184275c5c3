import { spawnSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/text/limits.js";
import { COMMAND, CONFIG, type Outcome, Session } from "../support/session.js";

const router = `${CONFIG}/router.config`;
const clients = `${CONFIG}/clients.config`;
const tunnels = `${CONFIG}/i2ptunnel.config`;
const jetty = `${CONFIG}/eepsite/jetty.xml`;

/** A refusal that names what is too large and the limit, with nothing changed. */
function expectTooLarge({ code, stdout, stderr, changed }: Outcome, what: string, limit: number): void {
  expect({ code, stdout, changed, tells: stderr }).toEqual({
    code: 3,
    stdout: "",
    changed: {},
    tells: expect.stringMatching(/is too large: .*, and the limit is \d+/),
  });
  expect(stderr).toContain(what);
  expect(stderr).toContain(`limit is ${limit}`);
}

function numbered(count: number, lines: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => lines(number)).join("");
}

const app = (number: number) => `clientApp.${number}.main=a.b.C${number}\n`;
const tunnel = (number: number) => `tunnel.${number}.type=client\ntunnel.${number}.name=t${number}\n`;

describe.each(["get upnp eepsite.port sam irc", "set upnp=off eepsite.port=7777 sam=on irc=on"])(
  "what is too large for %s",
  (verb) => {
    const refused = (session: Session, what: string, limit: number) =>
      expectTooLarge(session.run(`--root R ${verb}`), session.path(what), limit);

    it("is a router.config of a terabyte", () => {
      const session = Session.open("debian");
      truncateSync(session.path(router), 2 ** 40);
      // Without the session, which reads every file.
      const words = [COMMAND, "--root", session.root, ...verb.split(" ")];
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      expect({ status, told: stderr.trim() }).toEqual({
        status: 3,
        told: `i2pconf: ${session.path(router)} is too large: it has ${2 ** 40} bytes, and the limit is ${limits.fileBytes}`,
      });
    });

    it("is one of too many lines", () => {
      const session = Session.open("debian", { [router]: "\n".repeat(limits.lines + 1) });
      refused(session, router, limits.lines);
    });

    it("is a jetty.xml of many tags", () => {
      const session = Session.open("debian", {
        [jetty]: `<Configure>${"<a/>".repeat(limits.xmlTags)}</Configure>`,
      });
      refused(session, jetty, limits.xmlTags);
    });

    it("is a jetty.xml of many megabytes", () => {
      const session = Session.open("debian", {
        [jetty]: `<Configure>${" ".repeat(limits.xmlBytes)}</Configure>`,
      });
      refused(session, jetty, limits.xmlBytes);
    });

    it("is a list of too many client apps, or tunnels", () => {
      const many = limits.programs + 1;
      refused(Session.open("debian", { [clients]: numbered(many, app) }), CONFIG, limits.programs);
      refused(Session.open("debian", { [tunnels]: numbered(many, tunnel) }), CONFIG, limits.programs);
    });

    it("is a directory of too many of them", () => {
      const session = Session.open("debian");
      mkdirSync(session.path(`${clients}.d`));
      for (let number = 0; number <= limits.programs; number++)
        writeFileSync(session.path(`${clients}.d/${number}-x-clients.config`), app(0));
      refused(session, `${clients}.d`, limits.programs);
    });
  },
);

describe("what is just within the limits", () => {
  it("is a list of a thousand client apps and a thousand tunnels", () => {
    const session = Session.open("debian", {
      [clients]: numbered(limits.programs, app),
      [tunnels]: numbered(limits.programs, tunnel),
    });
    expect(session.run("--root R get tunnel[t999].type client[a.b.C999].main").stdout).toBe(
      "client\na.b.C999\n",
    );
  });

  it("is a recipe of a megabyte", () => {
    const session = Session.open("debian");
    const comment = `#${"x".repeat(limits.recipeBytes - "upnp=off\n".length - 2)}\n`;
    expect(session.run("--root R apply -", { input: `upnp=off\n${comment}` }).code).toBe(0);
  });
});

describe("what is read from elsewhere", () => {
  const session = () => Session.open("debian");

  it("is a recipe up to a megabyte", () => {
    const input = `#${"x".repeat(limits.recipeBytes)}\n`;
    expectTooLarge(session().run("--root R apply -", { input }), "standard input", limits.recipeBytes);
    expectTooLarge(session().run("--root R apply /dev/zero"), "/dev/zero", limits.recipeBytes);
  });

  it("is a recipe up to its number of statements", () => {
    const input = numbered(limits.statements + 1, (number) => `router.config:a=${number}\n`);
    expectTooLarge(session().run("--root R apply -", { input }), "standard input", limits.statements);
  });

  it("is a value up to a megabyte", () => {
    const input = "x".repeat(limits.valueBytes + 1);
    const { valueBytes } = limits;
    expectTooLarge(session().run("--root R set router.config:a=-", { input }), "standard input", valueBytes);
    expectTooLarge(session().run("--root R set router.config:a=@/dev/zero"), "/dev/zero", valueBytes);
    expectTooLarge(session().run("--root R passwd me --stdin", { input }), "standard input", valueBytes);
  });
});

import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/clients.config`;
const single = `${CONFIG}/clients.config`;

/** The file of the Qubes guide (story S1), and what becomes of it. */
const guide = {
  before: `# fire up the web console
clientApp.0.args=7657 127.0.0.1 ./webapps/
#clientApp.0.args=7657 0.0.0.0 ./webapps/
clientApp.0.main=net.i2p.router.web.RouterConsoleRunner
clientApp.0.name=I2P Router Console
clientApp.0.onBoot=true
clientApp.0.startOnLoad=true
`,
  swapped: `# fire up the web console
#clientApp.0.args=7657 127.0.0.1 ./webapps/
clientApp.0.args=7657 0.0.0.0 ./webapps/
clientApp.0.main=net.i2p.router.web.RouterConsoleRunner
clientApp.0.name=I2P Router Console
clientApp.0.onBoot=true
clientApp.0.startOnLoad=true
`,
  set: `# fire up the web console
clientApp.0.args=7657 0.0.0.0 ./webapps/
#clientApp.0.args=7657 0.0.0.0 ./webapps/
clientApp.0.main=net.i2p.router.web.RouterConsoleRunner
clientApp.0.name=I2P Router Console
clientApp.0.onBoot=true
clientApp.0.startOnLoad=true
`,
};

/** The same client once the router has taken the file apart: no alternative to swap with is left. */
const rest = `clientApp.0.delay=0
clientApp.0.main=net.i2p.router.web.RouterConsoleRunner
clientApp.0.name=I2P Router Console
clientApp.0.startOnLoad=true
`;
const split = {
  before: `# Last saved: Mar 2, 2025, 8:15 PM
clientApp.0.args=7657 127.0.0.1 ./webapps/
${rest}`,
  swapped: `# Last saved: Mar 2, 2025, 8:15 PM
#clientApp.0.args=7657 127.0.0.1 ./webapps/
clientApp.0.args=7657 0.0.0.0 ./webapps/
${rest}`,
  set: `# Last saved: Mar 2, 2025, 8:15 PM
clientApp.0.args=7657 0.0.0.0 ./webapps/
${rest}`,
};
const splitBack = `# Last saved: Mar 2, 2025, 8:15 PM
clientApp.0.args=7657 127.0.0.1 ./webapps/
#clientApp.0.args=7657 0.0.0.0 ./webapps/
${rest}`;

describe.each([
  { fixture: "debian", live: single, text: guide, back: guide.before },
  { fixture: "debian-split", live: SPLIT.console, text: split, back: splitBack },
])("S1, the Qubes guide, on $fixture", ({ fixture, live, text, back }) => {
  const open = () => Session.open(fixture, { [template]: guide.before, [live]: text.before });

  it("swaps the two lines in both locations and changes nothing else", () => {
    const { code, changed } = open().run("--root R set console.bind=0.0.0.0 --swap");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [template]: guide.swapped, [live]: text.swapped },
    });
  });

  it("swaps nothing a second time", () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0 --swap");
    const { code, changed } = session.run("--root R set console.bind=0.0.0.0 --swap");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("swaps back", () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0 --swap");
    const { code, changed } = session.run("--root R set console.bind=127.0.0.1 --swap");
    expect({ code, changed }).toEqual({ code: 0, changed: { [template]: guide.before, [live]: back } });
  });

  it("without --swap changes the live line alone", () => {
    const { code, changed } = open().run("--root R set console.bind=0.0.0.0");
    expect({ code, changed }).toEqual({ code: 0, changed: { [template]: guide.set, [live]: text.set } });
  });

  it("without --swap sets nothing a second time", () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0");
    const { code, changed } = session.run("--root R set console.bind=0.0.0.0");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("reads the new address in both locations afterwards", () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0 --swap");
    const read = (location: string) => session.run(`--root R --location ${location} get console.bind`).stdout;
    expect([read("config"), read("base")]).toEqual(["0.0.0.0\n", "0.0.0.0\n"]);
  });
});

describe("S1 on Qubes", () => {
  const third = "rw/config/clients.config";
  const open = () =>
    Session.open("qubes", { [template]: guide.before, [single]: guide.before, [third]: guide.before });

  it("keeps the third copy in step with --also", () => {
    const { code, changed } = open().run("--root R set console.bind=0.0.0.0 --swap --also R/rw/config");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [template]: guide.swapped, [single]: guide.swapped, [third]: guide.swapped },
    });
  });

  it("leaves the third copy alone without --also", () => {
    const { changed } = open().run("--root R set console.bind=0.0.0.0 --swap");
    expect(Object.keys(changed)).toEqual([template, single]);
  });

  it("changes a third copy that alone is behind", () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0 --swap");
    const { code, changed } = session.run("--root R set console.bind=0.0.0.0 --swap --also R/rw/config");
    expect({ code, changed }).toEqual({ code: 0, changed: { [third]: guide.swapped } });
  });
});

describe("console.bind on the stock files", () => {
  it("brings the template's own example to life", () => {
    const session = Session.open("debian");
    const swapped = (text: string) =>
      replaceOnce(
        replaceOnce(
          text,
          "\nclientApp.0.args=7657 ::1,127.0.0.1 ./w",
          "\n#clientApp.0.args=7657 ::1,127.0.0.1 ./w",
        ),
        "\n#clientApp.0.args=7657 0.0.0.0 ./webapps/",
        "\nclientApp.0.args=7657 0.0.0.0 ./webapps/",
      );
    const expected = { [template]: swapped(session.text(template)), [single]: swapped(session.text(single)) };
    expect(session.run("--root R set console.bind=0.0.0.0 --swap").changed).toEqual(expected);
  });

  it("never consumes a commented example without --swap", () => {
    const session = Session.open("debian-split");
    const set = (text: string) =>
      replaceOnce(text, "\nclientApp.0.args=7657 ::1,127.0.0.1 ./", "\nclientApp.0.args=7657 0.0.0.0 ./");
    const expected = {
      [template]: set(session.text(template)),
      [SPLIT.console]: set(session.text(SPLIT.console)),
    };
    expect(session.run("--root R set console.bind=0.0.0.0").changed).toEqual(expected);
  });

  it("changes the one directory of a portable installation", () => {
    const session = Session.open("portable");
    const expected = replaceOnce(
      session.text("clients.config"),
      "=7657 127.0.0.1 ./",
      "=7657 ::1,127.0.0.1 ./",
    );
    const { code, changed } = session.run("--root R set console.bind=::1,127.0.0.1");
    expect({ code, changed }).toEqual({ code: 0, changed: { "clients.config": expected } });
  });

  it("edits the imported file and the one it will replace where clients.config stands beside its parts", () => {
    const session = Session.open("debian-split", { [single]: guide.before });
    const expected = replaceOnce(session.text(SPLIT.console), "7657 ::1,127.0.0.1", "7657 0.0.0.0");
    const { changed } = session.run("--root R --location config set console.bind=0.0.0.0");
    expect(changed).toEqual({ [single]: guide.set, [SPLIT.console]: expected });
  });
});

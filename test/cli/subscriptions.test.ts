import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const live = `${CONFIG}/addressbook/subscriptions.txt`;
const STANDARD = "http://i2p-projekt.i2p/hosts.txt";
const LIST = "# mine\nhttp://b.i2p/hosts.txt # first\n#http://off.i2p/\nhttp://a.i2p/x?y=z\n";

describe.each([
  { fixture: "debian", config: CONFIG },
  { fixture: "debian-split", config: CONFIG },
  { fixture: "docker", config: "i2p/.i2p" },
  { fixture: "portable", config: "." },
])("subscriptions on $fixture", ({ fixture, config }) => {
  const path = `${config}/addressbook/subscriptions.txt`.replace(/^\.\//, "");

  it.each([
    {
      words: "set subscriptions+=http://c.i2p/",
      after: `${LIST}http://c.i2p/\n`,
      value: "http://b.i2p/hosts.txt,http://a.i2p/x?y=z,http://c.i2p/",
    },
    {
      words: "set subscriptions-=http://b.i2p/hosts.txt",
      after: "# mine\n#http://off.i2p/\nhttp://a.i2p/x?y=z\n",
      value: "http://a.i2p/x?y=z",
    },
    {
      words: "set subscriptions=http://a.i2p/x?y=z,http://b.i2p/hosts.txt",
      after: "# mine\n#http://off.i2p/\nhttp://a.i2p/x?y=z\nhttp://b.i2p/hosts.txt\n",
      value: "http://a.i2p/x?y=z,http://b.i2p/hosts.txt",
    },
    {
      words: "set subscriptions=http://c.i2p/,http://a.i2p/x?y=z",
      after: "# mine\n#http://off.i2p/\nhttp://c.i2p/\nhttp://a.i2p/x?y=z\n",
      value: "http://c.i2p/,http://a.i2p/x?y=z",
    },
    { words: "unset subscriptions", after: `# mine\n#http://off.i2p/\n${STANDARD}\n`, value: STANDARD },
    {
      words: "comment addressbook/subscriptions.txt:http://b.i2p/hosts.txt",
      after: LIST.replace("http://b", "#http://b"),
      value: "http://a.i2p/x?y=z",
    },
    {
      words: "uncomment addressbook/subscriptions.txt:http://off.i2p/",
      after: LIST.replace("#http://off", "http://off"),
      value: "http://b.i2p/hosts.txt,http://off.i2p/,http://a.i2p/x?y=z",
    },
  ])("$words", ({ words, after, value }) => {
    const session = Session.open(fixture, { [path]: LIST });
    const { code, changed } = session.run(`--root R ${words}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [path]: after } });
    expect(session.run("--root R get subscriptions").stdout).toBe(`${value}\n`);
    expect(session.run(`--root R ${words}`).changed).toEqual({});
  });

  it.each(["set subscriptions=", `set subscriptions-=${STANDARD}`])(
    "are none after %s, also where there is no list, which the router would begin with its own",
    (words) => {
      const session = Session.open(fixture);
      const { code, changed } = session.run(`--root R ${words}`);
      expect({ code, changed }).toEqual({ code: 0, changed: { [path]: `#${STANDARD}\n` } });
      expect(session.run("--root R get subscriptions").stdout).toBe("\n");
      expect(session.run(`--root R ${words}`).changed).toEqual({});
    },
  );

  it("are the router's own where there is no list, and kept by +=, in a new file for its owner alone", () => {
    const session = Session.open(fixture);
    expect(session.run("--root R get --origin subscriptions").stdout).toBe(`${STANDARD}\tdefault\n`);
    const { code, changed, stderr } = session.run("--root R set subscriptions+=http://c.i2p/");
    expect({ code, changed }).toEqual({ code: 0, changed: { [path]: `${STANDARD}\nhttp://c.i2p/\n` } });
    expect(stderr).toContain("the address book takes it up at its next update");
    expect([session.modeOf(path), session.modeOf(path.replace(/\/[^/]*$/, ""))]).toEqual([0o600, 0o700]);
  });
});

describe("subscriptions", () => {
  it.each(["stats.i2p", "ftp://a.i2p/", "http://"])("%s is no address", (url) => {
    const { code, changed } = Session.open("debian").run(`--root R set subscriptions+=${url}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("with a # is refused even by --force", () => {
    const { code, changed } = Session.open("debian").run(
      "--root R set subscriptions+=http://a.i2p/#b --force",
    );
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("stand in list --changed where they are not the router's own", () => {
    const session = Session.open("debian");
    expect(session.run("--root R list --changed subscriptions").stdout).toBe("");
    session.run("--root R set subscriptions=http://c.i2p/");
    expect(session.run("--root R list --changed subscriptions").stdout).toBe(
      `subscriptions=http://c.i2p/  (shipped: ${STANDARD})\n`,
    );
  });

  it("change in the template too where both have the list", () => {
    const template = `${BASE}/addressbook/subscriptions.txt`;
    const session = Session.open("debian", { [live]: LIST, [template]: `${STANDARD}\n` });
    expect(session.run("--root R set subscriptions+=http://c.i2p/").changed).toEqual({
      [live]: `${LIST}http://c.i2p/\n`,
      [template]: `${STANDARD}\nhttp://c.i2p/\n`,
    });
  });

  it("go to the template before the first start", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = session.run("--root R set subscriptions+=http://c.i2p/");
    const template = `${BASE}/addressbook/subscriptions.txt`;
    expect({ code, changed }).toEqual({ code: 0, changed: { [template]: `${STANDARD}\nhttp://c.i2p/\n` } });
    expect(session.modeOf(template)).toBe(0o644);
  });

  it("are not begun alone in a config directory that is not set up", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = session.run("--root R --location config set subscriptions+=http://c.i2p/");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
  });

  it("are in the list that config.txt names", () => {
    const other = `${CONFIG}/addressbook/mine.txt`;
    const session = Session.open("debian", {
      [`${CONFIG}/addressbook/config.txt`]: "Subscriptions = mine.txt\n",
      [other]: "http://a.i2p/\n",
    });
    expect(session.run("--root R get subscriptions").stdout).toBe("http://a.i2p/\n");
    expect(session.run("--root R set subscriptions+=http://c.i2p/").changed).toEqual({
      [other]: "http://a.i2p/\nhttp://c.i2p/\n",
    });
  });

  it("lie below i2p.dir.router", () => {
    const router = `${CONFIG}/router.config`;
    const path = "srv/i2p/addressbook/subscriptions.txt";
    const session = Session.open("debian", { [path]: "http://a.i2p/\n" });
    session.write(router, `${session.text(router)}i2p.dir.router=/srv/i2p\n`);
    expect(session.run("--root R get subscriptions").stdout).toBe("http://a.i2p/\n");
    expect(session.run("--root R explain subscriptions").stdout).toContain(`${path}:1: http://a.i2p/\n`);
  });
});

import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const before = "i2np.upnp.enable=true\n";
const after = "i2np.upnp.enable=false\n";
const open = (fixture = "debian") => Session.open(fixture, { [seed]: before, [live]: before });
const both = { [seed]: after, [live]: after };

describe.each(["debian", "debian-split"])("--location on %s", (fixture) => {
  it.each([
    { words: "", changed: both },
    { words: " --location both", changed: both },
    { words: " --location config", changed: { [live]: after } },
    { words: " --location base", changed: { [seed]: after } },
  ])("set$words changes the locations that it names", ({ words, changed }) => {
    expect(open(fixture).run(`--root R set upnp=off${words}`).changed).toEqual(changed);
  });

  it("leaves the other location behind, which a run without it makes agree", () => {
    const session = open(fixture);
    session.run("--root R set upnp=off --location base");
    expect(session.run("--root R set upnp=off").changed).toEqual({ [live]: after });
  });

  it.each([
    { words: "", stdout: "true\n" },
    { words: " --location config", stdout: "true\n" },
    { words: " --location base", stdout: "false\n" },
  ])("get$words reads the location that counts, or the named one", ({ words, stdout }) => {
    const session = open(fixture);
    session.run("--root R set upnp=off --location base");
    expect(session.run(`--root R get upnp${words}`).stdout).toBe(stdout);
  });

  it("is refused where it is no location", () => {
    const { code, changed } = open(fixture).run("--root R set upnp=off --location live");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("which installation", () => {
  it.each([
    { says: "--base-dir alone", words: `--base-dir R/${BASE}`, env: {}, changed: { [seed]: after } },
    { says: "--config-dir alone", words: `--config-dir R/${CONFIG}`, env: {}, changed: { [live]: after } },
    {
      says: "both directories",
      words: `--base-dir R/${BASE} --config-dir R/${CONFIG}`,
      env: {},
      changed: both,
    },
    { says: "I2PCONF_ROOT", words: "-q", env: { I2PCONF_ROOT: "R" }, changed: both },
    {
      says: "I2PCONF_BASE_DIR",
      words: "-q",
      env: { I2PCONF_BASE_DIR: `R/${BASE}` },
      changed: { [seed]: after },
    },
    {
      says: "I2PCONF_CONFIG_DIR",
      words: "-q",
      env: { I2PCONF_CONFIG_DIR: `R/${CONFIG}` },
      changed: { [live]: after },
    },
    {
      says: "I2PCONF_LOCATION",
      words: "--root R",
      env: { I2PCONF_LOCATION: "base" },
      changed: { [seed]: after },
    },
    {
      says: "an option rather than the environment",
      words: "--root R --location config",
      env: { I2PCONF_ROOT: "/nonexistent", I2PCONF_LOCATION: "base" },
      changed: { [live]: after },
    },
    {
      says: "an option where the variables are empty",
      words: "--root R -q",
      env: { I2PCONF_BASE_DIR: "", I2PCONF_CONFIG_DIR: "", I2PCONF_LOCATION: "" },
      changed: both,
    },
  ])("is named by $says", ({ words, env, changed }) => {
    expect(open().run(`${words} set upnp=off`, { env }).changed).toEqual(changed);
  });

  it("has a further copy by --also", () => {
    const copy = "rw/config/router.config";
    const session = Session.open("qubes", { [seed]: before, [live]: before, [copy]: before });
    const { changed } = session.run("--root R set upnp=off --also R/rw/config");
    expect(changed).toEqual({ ...both, [copy]: after });
  });

  it("takes --also several times", () => {
    const [one, two] = ["copy1/router.config", "copy2/router.config"];
    const session = Session.open("debian", { [seed]: after, [live]: after, [one]: before, [two]: before });
    const { changed } = session.run("--root R set upnp=off --also R/copy1 --also R/copy2");
    expect(changed).toEqual({ [one]: after, [two]: after });
  });

  it("never begins a further copy", () => {
    const session = Session.open("debian", { [seed]: before, [live]: before, "copy/note.txt": "" });
    expect(session.run("--root R set upnp=off --also R/copy").changed).toEqual(both);
  });
});

describe("a portable installation", () => {
  const portable = () => Session.open("portable", { "router.config": before });

  it.each(["", " --location config", " --location both"])("changes its one directory with set%s", (words) => {
    const { code, changed } = portable().run(`--root R set upnp=off${words}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { "router.config": after } });
  });

  it("is also one by naming the same directory twice", () => {
    const { code, changed } = portable().run("--base-dir R --config-dir R set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: { "router.config": after } });
  });
});

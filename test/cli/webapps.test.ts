import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const webapps = `${CONFIG}/webapps.config`;
const plugins = `${CONFIG}/plugins.config`;
const said = (name: string, value: string) => `webapps.${name}.startOnLoad=${value}\n`;

describe("webapp[NAME] on debian-split", () => {
  it.each(["set webapp[susimail]=off", "disable webapp[susimail]", "disable webapp[SusiMail]"])(
    "%s turns it off in its line",
    (words) => {
      const session = Session.open("debian-split");
      const expected = replaceOnce(
        session.text(webapps),
        said("susimail", "true"),
        said("susimail", "false"),
      );
      const { code, changed, stderr } = session.run(`--root R ${words}`);
      expect({ code, changed }).toEqual({ code: 0, changed: { [webapps]: expected } });
      expect(stderr).toContain("takes effect when the router is restarted");
    },
  );

  it("i2pcontrol is webapp[jsonrpc], off by itself", () => {
    const session = Session.open("debian-split");
    const expected = replaceOnce(session.text(webapps), said("jsonrpc", "false"), said("jsonrpc", "true"));
    expect(session.run("--root R enable i2pcontrol").changed).toEqual({ [webapps]: expected });
    expect(session.run("--root R get i2pcontrol webapp[jsonrpc]").stdout).toBe("true\ntrue\n");
    session.run("--root R unset i2pcontrol");
    expect(session.run("--root R get i2pcontrol").stdout).toBe("false\n");
  });

  it.each([
    { text: "false", value: "false" },
    { text: "False", value: "true" },
    { text: "no", value: "true" },
    { text: "", value: "true" },
  ])("startOnLoad=$text reads $value", ({ text, value }) => {
    const session = Session.open("debian-split", { [webapps]: said("susidns", text) });
    expect(session.run("--root R get webapp[susidns]").stdout).toBe(`${value}\n`);
  });

  it("set makes the exact word of what only looks as if it were off", () => {
    const session = Session.open("debian-split", { [webapps]: said("susidns", "no") });
    expect(session.run("--root R disable webapp[susidns]").changed).toEqual({
      [webapps]: said("susidns", "false"),
    });
  });

  it("one that nobody knows is refused with what is there, and written by --force", () => {
    const session = Session.open("debian-split");
    const { code, changed, stderr } = session.run("--root R disable webapp[susimial]");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain("did you mean webapp[susimail]?");
    expect(session.run("--root R get webapp[susimial]")).toMatchObject({ code: 1, stdout: "" });
    expect(session.run("--root R disable webapp[own] --force").changed[webapps]).toContain(
      said("own", "false"),
    );
  });

  it("one whose war lies in the install directory is known", () => {
    const session = Session.open("debian-split", { [`${BASE}/webapps/forum.war`]: "" });
    expect(session.run("--root R get webapp[forum]").stdout).toBe("true\n");
  });

  it("changes a template that has the file, and leaves one that lacks it without a word", () => {
    const template = `${BASE}/webapps.config`;
    const session = Session.open("debian-split", { [template]: said("susidns", "true") });
    expect(Object.keys(session.run("--root R disable webapp[susidns]").changed).sort()).toEqual([
      template,
      webapps,
    ]);
    expect(Session.open("debian-split").run("--root R disable webapp[susidns]").stderr).not.toContain(BASE);
  });

  it("explain tells the line, the reason and the default", () => {
    const { stdout } = Session.open("debian-split").run("--root R explain webapp[SusiMail] webapp[jsonrpc]");
    expect(stdout).toContain(
      "webapps.susimail.startOnLoad=true\n      counts: the console reads it when it starts",
    );
    expect(stdout).toContain("default: false");
  });
});

describe.each([
  { fixture: "debian", config: CONFIG },
  { fixture: "docker", config: "i2p/.i2p" },
  { fixture: "portable", config: "." },
])("a missing webapps.config on $fixture", ({ fixture, config }) => {
  it("is begun in the config directory, for its owner alone", () => {
    const session = Session.open(fixture);
    const { code, changed } = session.run("--root R disable webapp[susidns]");
    const path = config === "." ? "webapps.config" : `${config}/webapps.config`;
    expect({ code, changed }).toEqual({ code: 0, changed: { [path]: said("susidns", "false") } });
    expect(session.modeOf(path)).toBe(0o600);
  });
});

describe("before the first start", () => {
  it("goes to the templates alone", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = session.run("--root R disable webapp[susidns]");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [`${BASE}/webapps.config`]: said("susidns", "false") },
    });
  });
});

describe("plugin[NAME] on debian-split", () => {
  it("turns a plugin on and off in its line", () => {
    const session = Session.open("debian-split");
    const before = session.text(plugins);
    const on = replaceOnce(before, "plugin.zzzot.startOnLoad=false", "plugin.zzzot.startOnLoad=true");
    expect(session.run("--root R enable plugin[zzzot]").changed).toEqual({ [plugins]: on });
    expect(session.run("--root R set plugin[zzzot]=off").changed).toEqual({ [plugins]: before });
  });

  it.each(["enable plugin[gone]", "disable plugin[gone]", "unset plugin[gone]"])(
    "%s leaves one that was deleted alone, unless --force",
    (words) => {
      const session = Session.open("debian-split", { [plugins]: "plugin.gone.startOnLoad=deleted\n" });
      expect(session.run("--root R get plugin[gone]").stdout).toBe("deleted\n");
      const { code, changed, stderr } = session.run(`--root R ${words}`);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
      expect(stderr).toContain("removes the plugin gone at its next start");
      expect(Object.keys(session.run(`--root R ${words} --force`).changed)).toEqual([plugins]);
    },
  );

  it("knows one by its directory, and no other", () => {
    const session = Session.open("debian-split", { [`${CONFIG}/plugins/mine/plugin.config`]: "name=mine\n" });
    expect(session.run("--root R get plugin[mine]").stdout).toBe("true\n");
    const { code, stderr } = session.run("--root R enable plugin[nine]");
    expect(code).toBe(2);
    expect(stderr).toContain("did you mean plugin[mine]?");
  });
});

import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const seedAfter = "i2np.upnp.enable=false\nrouter.updateDisabled=true\n";

describe.each(["debian", "debian-split"])("S3, UPnP off, on %s", (fixture) => {
  it("adds one line in sorted place in both locations", () => {
    const session = Session.open(fixture);
    const line = "\ni2np.udp.port=13768\n";
    const expected = replaceOnce(session.text(live), line, `${line}i2np.upnp.enable=false\n`);
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: expected, [seed]: seedAfter } });
  });

  it.each(["config", "base"])("reads false in %s afterwards", (location) => {
    const session = Session.open(fixture);
    session.run("--root R set upnp=off");
    const { code, stdout } = session.run(`--root R --location ${location} get upnp`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "false\n" });
  });

  it("adds nothing a second time", () => {
    const session = Session.open(fixture);
    session.run("--root R set upnp=off");
    const { code, changed } = session.run("--root R set upnp=no");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("leaves no trace once it is unset again", () => {
    const session = Session.open(fixture);
    const before = { [live]: session.text(live), [seed]: session.text(seed) };
    session.run("--root R set upnp=off");
    expect(session.run("--root R unset upnp").changed).toEqual(before);
  });
});

describe.each(["debian", "debian-split"])("S4, no final newline, on %s", (fixture) => {
  const before = "routerconsole.welcomeWizardComplete=false\nrouterconsole.theme=light";

  it("puts the line end before the new line and leaves the file unterminated", () => {
    const session = Session.open(fixture, { [live]: before });
    const { code, changed } = session.run("--root R set upnp=off");
    const expected = `${before}\ni2np.upnp.enable=false`;
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: expected, [seed]: seedAfter } });
  });

  it("changes nothing a second time", () => {
    const session = Session.open(fixture, { [live]: before });
    session.run("--root R set upnp=off");
    expect(session.run("--root R set upnp=off").changed).toEqual({});
  });

  it("restores the first bytes by unset", () => {
    const session = Session.open(fixture, { [live]: before });
    session.run("--root R --location config set upnp=off");
    expect(session.run("--root R --location config unset upnp").changed).toEqual({ [live]: before });
  });
});

describe("S9, before the router's first start", () => {
  const open = () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    session.write(
      `${CONFIG}/clients.config.d/note.txt`,
      "what lies here does not make the directory set up\n",
    );
    return session;
  };

  it("adds the line to the template alone", () => {
    const { code, changed } = open().run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: { [seed]: seedAfter } });
  });

  it("creates the template where there is none", () => {
    const session = open();
    session.remove(seed);
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: { [seed]: "i2np.upnp.enable=false\n" } });
  });

  it("says why", () => {
    const session = open();
    expect(session.run("--root R set upnp=off").stderr).toContain(session.path(CONFIG));
  });

  it("reads the template", () => {
    const session = open();
    session.run("--root R set upnp=off");
    expect(session.run("--root R get upnp").stdout).toBe("false\n");
  });
});

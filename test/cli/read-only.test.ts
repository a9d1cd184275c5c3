import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const before = "i2np.upnp.enable=true\n";
const after = "i2np.upnp.enable=false\n";

/** A tree of an ordinary user in which some directories may not be written to. */
function open(...readOnly: string[]): Session {
  const session = Session.open("debian", { [seed]: before, [live]: before });
  for (const directory of readOnly) session.restrict(directory, 0o555);
  return session;
}

describe.each([
  { readOnly: BASE, writable: live, other: "config" },
  { readOnly: CONFIG, writable: seed, other: "base" },
])("a read-only $readOnly", ({ readOnly, writable, other }) => {
  it("stops the change in every location", () => {
    const { code, changed } = open(readOnly).run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
  });

  it("is named", () => {
    const session = open(readOnly);
    expect(session.run("--root R set upnp=off").stderr).toContain(session.path(readOnly));
  });

  it("leads to the other location by name", () => {
    const { stderr } = open(readOnly).run("--root R set upnp=off");
    expect(stderr).toContain(`--location ${other}`);
  });

  it("leaves the other location changeable", () => {
    const { code, changed } = open(readOnly).run(`--root R set upnp=off --location ${other}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [writable]: after } });
  });

  it("can be read", () => {
    const { code, stdout } = open(readOnly).run("--root R get upnp");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "true\n" });
  });

  it("stops nothing that is so already", () => {
    const { code, changed } = open(readOnly).run("--root R set upnp=on");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("stops no dry run", () => {
    const { code, changed } = open(readOnly).run("--root R set upnp=off -n");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });
});

describe("two read-only locations", () => {
  it("stop the change, and no --location would help", () => {
    const { code, changed, stderr } = open(BASE, CONFIG).run("--root R set upnp=off");
    const helps = /--location (config|base)/.test(stderr);
    expect({ code, changed, helps }).toEqual({ code: 4, changed: {}, helps: false });
  });
});

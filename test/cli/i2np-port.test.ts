import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const ports = (internal: number, external: number) =>
  `i2np.udp.internalPort=${internal}\ni2np.udp.port=${external}\n`;
const both = (text: string) => ({ [seed]: text, [live]: text });

describe.each(["debian", "debian-split"])("S2, the ports of I2NP, on %s", (fixture) => {
  const open = (text = ports(13768, 13768)) => Session.open(fixture, both(text));

  it("changes the line of a raw key only", () => {
    const { code, changed } = open().run("--root R set i2np.udp.internalPort=18321");
    expect({ code, changed }).toEqual({ code: 0, changed: both(ports(18321, 13768)) });
  });

  it("warns that the other port differs, with file and line", () => {
    const session = open();
    const { stderr } = session.run("--root R set i2np.udp.internalPort=18321");
    const place = `${session.path(live)}:1`;
    expect(stderr.split("\n").find((row) => row.includes(place) && row.includes("i2np.udp.port"))).toMatch(
      /warn/,
    );
  });

  it("does not warn where the ports come to agree", () => {
    const { stderr } = open(ports(13768, 18321)).run("--root R set i2np.udp.internalPort=18321");
    expect(stderr).not.toMatch(/warn/);
  });

  it("changes both ports by the setting", () => {
    const { code, changed } = open().run("--root R set i2np.port=18321");
    expect({ code, changed }).toEqual({ code: 0, changed: both(ports(18321, 18321)) });
  });

  it("changes the TCP port too where there is one", () => {
    const text = `i2np.ntcp.port=13768\n${ports(13768, 13768)}`;
    const { changed } = open(text).run("--root R set i2np.port=18321");
    expect(changed).toEqual(both(`i2np.ntcp.port=18321\n${ports(18321, 18321)}`));
  });

  it.each(["i2np.udp.internalPort=18321", "i2np.port=18321"])(
    "changes nothing by a second %s",
    (assignment) => {
      const session = open();
      session.run(`--root R set ${assignment}`);
      const { code, changed } = session.run(`--root R set ${assignment}`);
      expect({ code, changed }).toEqual({ code: 0, changed: {} });
    },
  );

  it.each([
    "i2np.port=70000",
    "i2np.port=7656",
    "i2np.port=1023",
    "i2np.port=many",
    "i2np.udp.internalPort=70000",
  ])("refuses %s and writes nothing", (assignment) => {
    const { code, changed } = open().run(`--root R set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("writes nothing of a call in which one assignment is refused", () => {
    const { code, changed } = open().run("--root R set upnp=off i2np.port=70000");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("writes a value outside the range with --force", () => {
    const { code, changed } = open().run("--root R set i2np.udp.port=7656 --force");
    expect({ code, changed }).toEqual({ code: 0, changed: both(ports(13768, 7656)) });
  });
});

describe.each(["debian", "debian-split"])("the ports of I2NP on the stock files of %s", (fixture) => {
  it("changes the live lines and adds them to the seed, in sorted place", () => {
    const session = Session.open(fixture);
    const inside = replaceOnce(session.text(live), "internalPort=13768", "internalPort=18321");
    const expected = replaceOnce(inside, "udp.port=13768", "udp.port=18321");
    const { changed } = session.run("--root R set i2np.port=18321");
    expect(changed).toEqual({
      [live]: expected,
      [seed]: `${ports(18321, 18321)}router.updateDisabled=true\n`,
    });
  });
});

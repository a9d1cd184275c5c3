import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;

describe.each(["debian", "debian-split"])("unset on %s", (fixture) => {
  it("takes the key's line out where it stands", () => {
    const session = Session.open(fixture);
    const expected = replaceOnce(session.text(live), "\ni2np.udp.port=13768\n", "\n");
    const { code, changed } = session.run("--root R unset i2np.udp.port");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: expected } });
  });

  it("takes the lines out of both locations", () => {
    const session = Session.open(fixture);
    const expected = replaceOnce(session.text(live), "\nrouter.updateDisabled=true\n", "\n");
    const { changed } = session.run("--root R unset router.updateDisabled");
    expect(changed).toEqual({ [seed]: "", [live]: expected });
  });

  it.each(["upnp", "i2np.udp.host", "router.config:no.such.key", "console.ssl"])(
    "leaves all as it is where %s is not set",
    (address) => {
      const { code, changed } = Session.open(fixture).run(`--root R unset ${address}`);
      expect({ code, changed }).toEqual({ code: 0, changed: {} });
    },
  );

  it("takes several settings back in one call", () => {
    const session = Session.open(fixture);
    session.run("--root R set upnp=off bandwidth.share=60");
    const { changed } = session.run("--root R unset upnp bandwidth.share");
    expect(changed[seed]).toBe("router.updateDisabled=true\n");
  });
});

describe("unset of lines", () => {
  const open = (text: string) => Session.open("debian", { [live]: text });

  it("takes every line of the key, and leaves commented-out ones", () => {
    const { changed } = open("a=1\ni2np.udp.host=x\n#i2np.udp.host=y\ni2np.udp.host=z\n").run(
      "--root R unset i2np.udp.host",
    );
    expect(changed).toEqual({ [live]: "a=1\n#i2np.udp.host=y\n" });
  });

  it("leaves the comment above", () => {
    const { changed } = open("# my address\ni2np.udp.host=x\n").run("--root R unset i2np.udp.host");
    expect(changed).toEqual({ [live]: "# my address\n" });
  });

  it("takes the comment directly above with --with-comment", () => {
    const { changed } = open("# head\n\n# my address\n# at home\ni2np.udp.host=x\nz=1\n").run(
      "--root R unset i2np.udp.host --with-comment",
    );
    expect(changed).toEqual({ [live]: "# head\n\nz=1\n" });
  });

  it("leaves the header that the router writes, though it stands directly above", () => {
    const { changed } = open(
      "# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: Nov 22, 2026, 5:07 AM\n# mine\ni2np.udp.host=x\nz=1\n",
    ).run("--root R unset i2np.udp.host --with-comment");
    expect(changed).toEqual({
      [live]:
        "# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: Nov 22, 2026, 5:07 AM\nz=1\n",
    });
  });

  it("leaves a file unterminated that was so", () => {
    const { changed } = open("a=1\ni2np.udp.host=x").run("--root R unset i2np.udp.host");
    expect(changed).toEqual({ [live]: "a=1" });
  });
});

describe("unset of a client's arguments", () => {
  it("takes the SAM option out of the line", () => {
    const session = Session.open("debian-split");
    const before = { [SPLIT.sam]: session.text(SPLIT.sam) };
    session.run("--root R set sam.udp-port=7755 --location config");
    expect(session.run("--root R unset sam.udp-port --location config").changed).toEqual(before);
  });

  it("refuses to take a client's main class, which would lose all behind it", () => {
    const { code, changed } = Session.open("debian").run("--root R unset client[SAMBridge].main");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

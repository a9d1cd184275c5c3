import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/i2ptunnel.config`;
const live = `${CONFIG}/i2ptunnel.config`;

describe("enable and disable", () => {
  it("turn settings on and off in one transaction, in every location", () => {
    const session = Session.open("debian-split");
    const before = session.tree();
    const { code, changed } = session.run("--root R enable sam hidden");
    expect(code).toBe(0);
    expect(Object.keys(changed)).toEqual([
      `${BASE}/clients.config`,
      `${BASE}/router.config`,
      SPLIT.sam,
      `${CONFIG}/router.config`,
    ]);
    expect(changed[SPLIT.sam]).toContain("clientApp.0.startOnLoad=true\n");
    expect(changed[`${CONFIG}/router.config`]).toContain("router.isHidden=true\n");
    session.run("--root R disable sam");
    session.run("--root R unset hidden");
    for (const [path, { content }] of before) expect(session.text(path)).toBe(content);
  });

  it.each([
    "client[SAMBridge]",
    "client[net.i2p.sam.SAMBridge]",
    "client[SAM application bridge]",
    "client[1]",
  ])("enable %s", (what) => {
    const session = Session.open("debian-split");
    const expected = replaceOnce(session.text(SPLIT.sam), "startOnLoad=false", "startOnLoad=true");
    const { code, changed } = session.run(["--root", "R", "enable", what]);
    expect({ code, sam: changed[SPLIT.sam] }).toEqual({ code: 0, sam: expected });
  });

  it("a client is off only with the exact text false", () => {
    const session = Session.open("debian-split");
    session.write(SPLIT.sam, replaceOnce(session.text(SPLIT.sam), "startOnLoad=false", "startOnLoad=FALSE"));
    const on = session.run("--root R enable client[SAMBridge] --location config");
    expect(on.changed).toEqual({});
    const off = session.run("--root R disable client[SAMBridge] --location config");
    expect(off.changed[SPLIT.sam]).toContain("startOnLoad=false\n");
  });

  it("a tunnel is on with true in any case, or without a line", () => {
    const session = Session.open("debian");
    const yes = replaceOnce(session.text(live), "tunnel.1.startOnLoad=true", "tunnel.1.startOnLoad=yes");
    session.write(live, replaceOnce(yes, "tunnel.0.startOnLoad=true\n", ""));
    const run = (...words: string[]) => session.run(["--root", "R", "--location", "config", ...words]);
    expect(run("enable", "tunnel[I2P HTTP Proxy]").changed).toEqual({});
    expect(run("disable", "tunnel[Irc2P]").changed).toEqual({});
    expect(run("enable", "tunnel[Irc2P]").changed[live]).toContain("tunnel.1.startOnLoad=true\n");
    expect(run("disable", "tunnel[I2P HTTP Proxy]").changed[live]).toContain("tunnel.0.startOnLoad=false\n");
  });

  it("tunnel[*] are all, also those that start without a line", () => {
    const session = Session.open("debian");
    session.write(template, replaceOnce(session.text(template), "tunnel.0.startOnLoad=true\n", ""));
    expect(session.run("--root R disable tunnel[*]").code).toBe(0);
    for (const path of [live, template]) {
      const lines = session.text(path).match(/^tunnel\.\d+\.startOnLoad=.*$/gm) ?? [];
      expect(lines.map((line) => line.replace(/^.*=/, ""))).toEqual(Array(7).fill("false"));
    }
  });

  it("tunnel[type=TYPE] are those of a type", () => {
    const session = Session.open("debian");
    session.run("--root R disable tunnel[type=client] --location config");
    const off = session.text(live).match(/^tunnel\.\d+\.startOnLoad=false$/gm);
    expect(off).toHaveLength(4);
  });

  it.each([
    [
      "a key of router.config",
      "enable i2np.upnp.enable",
      `${CONFIG}/router.config`,
      "i2np.upnp.enable=true\n",
    ],
    ["a tunnel's field", "disable tunnel[Irc2P].sharedClient", live, "tunnel.1.sharedClient=false\n"],
  ])("take %s", (_, command, path, line) => {
    const session = Session.open("debian");
    expect(session.run(`--root R ${command}`).code).toBe(0);
    expect(session.text(path)).toContain(line);
  });
});

describe("what is not on or off exits 2 and says what would be right", () => {
  it.each([
    ["disable console.ssl", "i2pconf set console.ssl=off"],
    ["enable console.ssl", "i2pconf set console.ssl=7667"],
    ["enable floodfill", "i2pconf set floodfill=on"],
    ["enable console.port", "i2pconf set console.port="],
    ["enable i2np.udp.port", "i2pconf set 'i2np.udp.port=VALUE'"],
    ["enable client[SAMBridge].args", "client[NAME]"],
    ["disable tunnel[Irc2P].listenPort", "tunnel[NAME]"],
    ["enable router.config:some.key", "bool"],
    ["enable eepsite/jetty.xml:Configure/@id", "bool"],
    ["enable sma", "Did you mean sam?"],
    ["enable sam=on", "here should stand the end of the address"],
    ["enable", "at least one operand"],
    ["enable client[Nobody]", "SAMBridge"],
    ["disable tunnel[Nobody]", "Irc2P"],
  ])("%s", (command, told) => {
    const { code, stderr, changed } = Session.open("debian").run(`--root R ${command}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain(told);
  });

  it("one that is wrong keeps all others from being changed", () => {
    const { code, changed } = Session.open("debian").run("--root R enable sam console.port");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

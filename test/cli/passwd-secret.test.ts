import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";

const password = "zq7-geheim";
const input = `${password}\n`;
const services = ["console", "http-proxy", "https-proxy", "socks", "i2cp", "sam"];

const tunnels = `${CONFIG}/i2ptunnel.config`;

function open(): Session {
  const session = Session.open("debian");
  const last = "tunnel.7.name=I2P SOCKS Proxy\ntunnel.7.type=sockstunnel\n";
  session.write(tunnels, session.text(tunnels) + last);
  return session;
}

/** Every value of a digest's length in the files that changed. */
function digestsIn(changed: Readonly<Record<string, string | null>>): string[] {
  const texts = Object.values(changed).join("\n");
  return [...texts.matchAll(/\.(?:md5|sha256|shash)=(.*)$/gm)].map(([, digest]) => digest ?? "");
}

describe.each(services)("passwd --for %s shows nothing secret", (service) => {
  const words = `passwd alice --for ${service}`;

  it.each(["", "-d", "--json", "--json -d", "-v", "-n", "-n -d", "-v -d --location config"])(
    "with the options %j",
    (options) => {
      const { code, changed, stdout, stderr } = open().run(`--root R ${words} --stdin ${options}`.trim(), {
        input,
      });
      const digests = digestsIn(changed);
      expect({ code, isWritten: digests.length > 0 }).toEqual({ code: 0, isWritten: !/-n/.test(options) });
      for (const secret of [password, ...digests]) expect(stdout + stderr).not.toContain(secret);
      expect(stdout + stderr).not.toMatch(/\.(?:md5|sha256|shash)=(?!\(protected\))/);
    },
  );

  it.each(["--remove", "--remove -d", "--remove --json -d"])("with %s", (options) => {
    const session = open();
    const digests = digestsIn(session.run(`--root R ${words} --stdin`, { input }).changed);
    const { code, stdout, stderr } = session.run(`--root R ${words} ${options}`);
    expect({ code, isKnown: digests.length > 0 }).toEqual({ code: 0, isKnown: true });
    for (const secret of [password, ...digests]) expect(stdout + stderr).not.toContain(secret);
  });
});

describe("what is refused is not shown either", () => {
  it.each([
    ["a line end", `${password}\nsecond\n`],
    ["a blank at its edge", ` ${password}\n`],
    ["a control character", `${password}\t\n`],
    ["a byte order mark", `\uFEFF${password}\n`],
  ])("%s", (_, text) => {
    const { code, changed, stdout, stderr } = open().run("--root R passwd alice --stdin", { input: text });
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stdout + stderr).not.toContain("zq7");
  });

  it("a password on the command line", () => {
    const { code, changed, stderr } = open().run(["--root", "R", "passwd", "alice", password]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).not.toContain("zq7");
  });

  it("bytes that are not UTF-8", () => {
    const { code, stderr } = open().run(["--root", "R", "passwd", "alice", "--stdin"], {
      input: Buffer.from("zq7\xFF\n", "latin1"),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "i2pconf: the password is not UTF-8\n" });
  });
});

describe("wrong use", () => {
  it.each([
    { words: ["passwd"], why: "takes one USER" },
    { words: ["passwd", "alice"], why: "--stdin" },
    { words: ["passwd", "alice", "--stdin"], why: "the password is empty" },
    { words: ["passwd", "", "--stdin"], why: "name is empty" },
    { words: ["passwd", "a:b", "--stdin"], why: "holds :" },
    { words: ["passwd", "a=b", "--remove"], why: "holds =" },
    { words: ["passwd", "alice", "--for", "ssh", "--stdin"], why: "takes one of console" },
    { words: ["passwd", "alice", "--for"], why: "--for takes a value" },
    { words: ["passwd", "alice", "--stdin", "--remove"], why: "leave --stdin out" },
    { words: ["passwd", "alice", "--swap"], why: "no option --swap" },
    { words: ["passwd", "a".repeat(256), "--for", "i2cp", "--stdin"], why: "longer than 255 bytes" },
  ])("$words: exit 2, nothing written, says $why", ({ words, why }) => {
    const { code, changed, stderr } = open().run(["--root", "R", ...words]);
    expect({ code, changed, stderr }).toEqual({ code: 2, changed: {}, stderr: expect.stringContaining(why) });
  });

  it.each(["i2cp", "socks"])("a password that is too long for %s", (service) => {
    const { code, stderr } = open().run(`--root R passwd alice --for ${service} --stdin`, {
      input: "é".repeat(128),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("255 bytes") });
  });

  it("there is no SOCKS proxy", () => {
    const { code, stderr } = Session.open("debian").run("--root R passwd alice --for socks --stdin", {
      input,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("there is no such tunnel") });
  });

  it("there are two HTTP proxies", () => {
    const session = open();
    const two = "tunnel.0.name=mine\ntunnel.8.type=httpclient\ntunnel.8.name=other\n";
    session.write(tunnels, session.text(tunnels) + two);
    const { code } = session.run("--root R passwd alice --for http-proxy --stdin", { input });
    expect(code).toBe(5);
  });
});

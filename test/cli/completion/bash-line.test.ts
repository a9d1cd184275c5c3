import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bashReplacement, operandsOf, readBashLine } from "../../../src/cli/completion/bash-line.js";

describe("readBashLine", () => {
  it.each([
    ["i2pconf set cons", ["i2pconf", "set", "cons"], ""],
    ["i2pconf set ", ["i2pconf", "set", ""], ""],
    ["i2pconf set 'tunnel[I2P H", ["i2pconf", "set", "tunnel[I2P H"], "'"],
    ['i2pconf set "a \\" \\$ \\x', ["i2pconf", "set", 'a " $ \\x'], '"'],
    ["i2pconf set a\\ b'c d'\"e f\"g", ["i2pconf", "set", "a bc de fg"], ""],
    ["i2pconf set ''", ["i2pconf", "set", ""], ""],
    ["true; false | i2pconf wh", ["i2pconf", "wh"], ""],
  ])("%j", (text, words, quote) => {
    expect(readBashLine(text)).toEqual({ words, quote, isRedirected: false });
  });

  it("tells that a word is the file of a redirection", () => {
    expect(readBashLine("i2pconf list >fi").isRedirected).toBe(true);
    expect(readBashLine("i2pconf list > fi").isRedirected).toBe(true);
    expect(readBashLine("i2pconf list > file con").isRedirected).toBe(false);
  });

  it("reads every text, in linear time", () => {
    fc.assert(fc.property(fc.string(), (text) => readBashLine(text).words.length > 0));
    expect(readBashLine("\\ '\"".repeat(100_000)).words.length).toBeGreaterThan(0);
  });
});

describe("operandsOf", () => {
  it("leaves out the command, and what is assigned before it", () => {
    expect(operandsOf(["i2pconf", "set", "a=b"])).toEqual(["set", "a=b"]);
    expect(operandsOf(["I2PCONF_ROOT=x", "i2pconf", ""])).toEqual([""]);
  });
});

describe("bashReplacement", () => {
  it.each([
    ["i2pconf set cons", "cons", "console=", "console="],
    ["i2pconf set upnp=o", "o", "upnp=on", "on"],
    ["i2pconf get tun", "tun", "tunnel[a b].", "tunnel\\[a\\ b\\]."],
    ["i2pconf get 'tun", "tun", "tunnel[it's].", "tunnel[it'\\''s]."],
    ['i2pconf get "tun', "tun", 'tunnel["$x"!].', 'tunnel[\\"\\$x\\""\\!"].'],
    ["i2pconf get 'a b'.c", "'a b'.c", "a b.cd", "a\\ b.cd"],
    ["i2pconf get TUN", "TUN", "tunnel[a].", "tunnel\\[a\\]."],
  ])("in %j for %j puts %j as %j", (line, replaced, word, expected) => {
    expect(bashReplacement(line, replaced, word)).toBe(expected);
  });

  it("has nothing for a word that does not go on from what stays in the line", () => {
    expect(bashReplacement("i2pconf set upnp=o", "o", "console=")).toBeUndefined();
    expect(bashReplacement("i2pconf set upnp=o", "x", "upnp=on")).toBeUndefined();
  });

  it.each(["", "'", '"'])("is read by bash as the word, after %j", (quote) => {
    const texts = fc.sample(
      fc.string({ unit: fc.constantFrom(..."ab \\'\"$`!*?[]{}()<>|&;~#^%=:@,\té-") }),
      300,
    );
    const words = texts.map((text) => `x${text}`);
    const line = `i2pconf get ${quote}`;
    const quoted = words.map((word) => `${quote}${bashReplacement(line, "", word)}${quote}`);
    const { stdout } = spawnSync("bash", ["--norc"], {
      input: quoted.map((word) => `printf '%s\\0' ${word}\n`).join(""),
      encoding: "utf8",
      env: { LC_ALL: "C.UTF-8" },
    });
    expect(stdout.split("\0").slice(0, -1)).toEqual(words);
  });
});

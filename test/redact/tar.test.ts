import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { tar } from "../../src/redact/tar.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const long = `var/${"deep/".repeat(40)}07-\u00e4-i2ptunnel.config`;
const entries = [
  { path: "usr/share/i2p/router.config", bytes: bytes("a=b\n"), mode: 0o644 },
  { path: "logs/", bytes: bytes(""), mode: undefined },
  { path: long, bytes: bytes("x".repeat(1000)), mode: undefined },
  { path: "empty", bytes: bytes(""), mode: undefined },
];
const run = (...args: string[]) =>
  spawnSync("tar", args, {
    input: tar(entries),
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8", TZ: "UTC" },
  });

describe.skipIf(spawnSync("tar", ["--version"]).status !== 0)("tar reads the archive", () => {
  test("with names of any length, modes, no owner and no time", () => {
    const { stdout, stderr } = run("-tv", "--quoting-style=literal", "--numeric-owner", "-f", "-");
    expect(stderr).toBe("");
    expect(stdout.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
      "-rw-r--r-- 0/0 4 1970-01-01 00:00 usr/share/i2p/router.config",
      "drwx------ 0/0 0 1970-01-01 00:00 logs/",
      `-rw------- 0/0 1000 1970-01-01 00:00 ${long}`,
      "-rw------- 0/0 0 1970-01-01 00:00 empty",
      "",
    ]);
  });

  test("with what the files hold", () => {
    expect(run("-xOf", "-", long).stdout).toBe("x".repeat(1000));
  });
});

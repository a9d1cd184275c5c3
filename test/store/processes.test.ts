import { spawn, spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { describe, expect, it, onTestFinished } from "vitest";
import { hasEnded, ownMark } from "../../src/store/processes.js";

const host = hostname();

describe("hasEnded", () => {
  it("is false of this process", () => expect(hasEnded(ownMark())).toBe(false));

  it("is false of another one that runs", () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    onTestFinished(() => {
      child.kill();
    });
    expect(hasEnded({ pid: child.pid ?? 0, host })).toBe(false);
  });

  it("is true of one that is gone", () => {
    expect(hasEnded({ pid: spawnSync(process.execPath, ["--version"]).pid, host })).toBe(true);
  });

  it.runIf(process.platform === "linux")("is true where a later process has its number", () => {
    expect(hasEnded({ pid: process.pid, host, start: "1" })).toBe(true);
  });

  it("is false of one whose beginning nobody wrote down, as long as its number is taken", () => {
    expect(hasEnded({ pid: process.pid, host })).toBe(false);
  });

  it("is false of every process of another host", () => {
    expect(hasEnded({ pid: 2 ** 22 + 1, host: "elsewhere" })).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import {
  fileOf,
  guardName,
  isGuardName,
  isLockName,
  lockName,
  temporaryName,
} from "../../src/store/names.js";

describe("the names beside a file", () => {
  it("begin with a dot and are never the router's own", () => {
    expect(lockName("/d/router.config")).toBe("/d/.router.config.i2pconf-lock");
    expect(temporaryName("/d/router.config")).toBe(`/d/.router.config.i2pconf-${process.pid}`);
  });

  it.each([
    [".a.i2pconf-lock", "a"],
    [".a.i2pconf-12", "a"],
    ["..a.i2pconf-12", ".a"],
    [".a.i2pconf-1.i2pconf-lock", "a.i2pconf-1"],
    [".a b\n.i2pconf-12", "a b\n"],
  ])("%j is about %j", (name, file) => expect(fileOf(name)).toBe(file));

  it.each(["a", "a.i2pconf-12", ".a", ".i2pconf-12", ".a.i2pconf-", ".a.i2pconf-x", ".a.i2pconf-lock-taken"])(
    "%j is somebody else's, or guards a lock",
    (name) => expect(fileOf(name)).toBeUndefined(),
  );

  it("tell locks, and what guards them", () => {
    const names = [".a.i2pconf-lock", ".a.i2pconf-12", guardName(".a.i2pconf-lock")];
    expect(names.map(isLockName)).toEqual([true, false, false]);
    expect(names.map(isGuardName)).toEqual([false, false, true]);
  });
});

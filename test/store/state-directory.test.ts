import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeStateDirectory, stateDirectory } from "../../src/store/state-directory.js";
import { errorOf } from "../support/errors.js";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "i2pconf-state-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

describe("the state directory of an ordinary user is", () => {
  const isUser = () => vi.spyOn(process, "geteuid").mockReturnValue(1000);

  test.each([
    {
      says: "what I2PCONF_STATE_DIR names",
      environment: { I2PCONF_STATE_DIR: "/s", XDG_STATE_HOME: "/x" },
      path: "/s",
    },
    { says: "i2pconf in XDG_STATE_HOME", environment: { XDG_STATE_HOME: "/x" }, path: "/x/i2pconf" },
    { says: "below the home directory", environment: {}, path: "/home/a/.local/state/i2pconf" },
    {
      says: "below the home that the environment names",
      environment: { HOME: "/h" },
      path: "/h/.local/state/i2pconf",
    },
    {
      says: "there too where the variables are empty",
      environment: { I2PCONF_STATE_DIR: "", XDG_STATE_HOME: "" },
      path: "/home/a/.local/state/i2pconf",
    },
  ])("$says", ({ environment, path }) => {
    isUser();
    expect(stateDirectory({ environment, home: () => "/home/a" })).toBe(path);
  });
});

describe("the state directory of root is", () => {
  const isRoot = () => vi.spyOn(process, "geteuid").mockReturnValue(0);

  test.each([
    { says: "what I2PCONF_STATE_DIR names", environment: { I2PCONF_STATE_DIR: "/s" }, path: "/s" },
    {
      says: "/var/lib/i2pconf, whatever the user before sudo had",
      environment: { XDG_STATE_HOME: "/x" },
      path: "/var/lib/i2pconf",
    },
  ])("$says", ({ environment, path }) => {
    isRoot();
    expect(stateDirectory({ environment, home: () => "/root" })).toBe(path);
  });
});

describe("makeStateDirectory", () => {
  test("makes it for its owner alone, with what is above it", () => {
    const path = join(home, "a/b");
    makeStateDirectory(path);
    expect([path, join(home, "a")].map((each) => lstatSync(each).mode & 0o777)).toEqual([0o700, 0o700]);
  });

  test("leaves one alone that is there", () => {
    const path = join(home, "a");
    mkdirSync(path);
    chmodSync(path, 0o755);
    makeStateDirectory(path);
    expect(lstatSync(path).mode & 0o777).toBe(0o755);
  });

  test("says what to do where it cannot be made", () => {
    writeFileSync(join(home, "file"), "");
    const path = join(home, "file/state");
    const error = errorOf(() => makeStateDirectory(path));
    expect([error?.code, error?.path]).toEqual(["LOCATION_NOT_WRITABLE", path]);
    expect(error?.message).toContain("I2PCONF_STATE_DIR");
    expect(existsSync(path)).toBe(false);
  });

  test.runIf(existsSync("/proc/self"))("comes to an end where no directory can be made", () => {
    expect(errorOf(() => makeStateDirectory("/proc/none/state"))?.code).toBe("LOCATION_NOT_WRITABLE");
  });

  test("says so where a file has its place", () => {
    const path = join(home, "file");
    writeFileSync(path, "");
    expect(errorOf(() => makeStateDirectory(path))?.code).toBe("LOCATION_NOT_WRITABLE");
  });
});

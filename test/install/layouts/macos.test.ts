import { describe, expect, test } from "vitest";
import { layoutOf, refusalOf, told } from "../../support/detect.js";
import { machineOf } from "../../support/machine.js";
import { fixtureEntries } from "../../support/memory-tree.js";

const support = "Users/alice/Library/Application Support/i2p";

describe("a user's router on macOS", () => {
  test("is in the usual place for applications", async () => {
    expect(told(await layoutOf(fixtureEntries("macos", "/R")))).toEqual([
      "macos",
      `config /R/${support}`,
      "base /R/Applications/i2p",
    ]);
  });

  test("is in .i2p where that is a directory", async () => {
    const there = { ...fixtureEntries("macos", "/R"), "/R/Users/alice/.i2p/router.config": "" };
    expect(told(await layoutOf(there))[1]).toBe("config /R/Users/alice/.i2p");
  });

  test("is that of this machine's user", async () => {
    const there = {
      [`/${support}/router.config`]: "",
      "/Users/bob/Library/x": "",
      "/Users/bob/.i2p/hosts.txt": "",
    };
    const machine = machineOf({ platform: "darwin", user: "alice", home: "/Users/alice" });
    expect(told(await layoutOf(there, {}, machine))).toEqual(["macos", `config /${support}`]);
  });

  test("is nothing that another system looks for on itself", async () => {
    const there = { [`/${support}/router.config`]: "" };
    const { code } = await refusalOf(layoutOf(there, {}, machineOf({ home: "/Users/alice" })));
    expect(code).toBe("INSTALLATION_NOT_FOUND");
  });
});

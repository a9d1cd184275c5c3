import { describe, expect, test } from "vitest";
import { layoutOf, refusalOf, told } from "../../support/detect.js";
import { machineOf } from "../../support/machine.js";
import { fixtureEntries } from "../../support/memory-tree.js";

const home = "/R/Users/alice/AppData";
const local = `${home}/Local/I2P`;
const roaming = `${home}/Roaming/I2P`;
const config = async (...names: readonly string[]) =>
  told(await layoutOf(Object.fromEntries(names.map((name) => [name, ""]))))[1];

describe("the service on Windows", () => {
  test("has the directory that its wrapper.config names", async () => {
    expect(told(await layoutOf(fixtureEntries("windows", "/R")))).toEqual([
      "windows",
      "config /R/ProgramData/i2p",
      "base /R/Program Files/i2p",
    ]);
  });

  test("counts more than a user's router", async () => {
    const there = { ...fixtureEntries("windows", "/R"), [`${local}/router.config`]: "" };
    expect(told(await layoutOf(there))[1]).toBe("config /R/ProgramData/i2p");
  });

  test("is not meant where wrapper.config says nothing", async () => {
    const there = { "/R/Program Files/i2p/hosts.txt": "", [`${local}/router.config`]: "" };
    expect(told(await layoutOf(there))).toEqual(["windows", `config ${local}`, "base /R/Program Files/i2p"]);
  });
});

describe("a user's router on Windows", () => {
  test.each([
    { says: "the local one", names: [`${local}/router.config`], dir: local },
    {
      says: "the roaming one with a single file",
      names: [`${roaming}/router.config`, `${roaming}/clients.config`],
      dir: roaming,
    },
    {
      says: "the roaming one taken apart",
      names: [`${roaming}/router.config`, `${roaming}/clients.config.d/00.config`],
      dir: roaming,
    },
    {
      says: "the roaming one, even beside a local one",
      names: [`${roaming}/router.config`, `${roaming}/clients.config`, `${local}/router.config`],
      dir: roaming,
    },
    {
      says: "the local one where the roaming one has no clients",
      names: [`${roaming}/router.config`, `${local}/router.config`],
      dir: local,
    },
    {
      says: "the local one where the roaming one has no router.config",
      names: [`${roaming}/clients.config`, `${local}/router.config`],
      dir: local,
    },
  ])("is $says", async ({ names, dir }) => {
    expect(await config(...names)).toBe(`config ${dir}`);
  });

  test("is asked for where two users have one", async () => {
    const { code } = await refusalOf(
      config(`${local}/router.config`, "/R/Users/bob/AppData/Local/I2P/hosts.txt"),
    );
    expect(code).toBe("INSTALLATION_AMBIGUOUS");
  });

  test("is found by this machine's environment", async () => {
    const environment = { LOCALAPPDATA: "/d/local", APPDATA: "/d/roaming", ProgramFiles: "/d/programs" };
    const there = { "/d/local/I2P/router.config": "", "/d/programs/i2p/hosts.txt": "" };
    const machine = machineOf({ platform: "win32", environment, home: "/d/alice" });
    expect(told(await layoutOf(there, {}, machine))).toEqual([
      "windows",
      "config /d/local/I2P",
      "base /d/programs/i2p",
    ]);
  });

  test("is nothing that another system looks for on itself", async () => {
    const there = { "/Users/alice/AppData/Local/I2P/router.config": "" };
    const { code } = await refusalOf(layoutOf(there, {}, machineOf({ home: "/Users/alice" })));
    expect(code).toBe("INSTALLATION_NOT_FOUND");
  });
});

import { describe, expect, test } from "vitest";
import { detectLayout } from "../../../src/install/detect-layout.js";
import { layoutOf, refusalOf, told } from "../../support/detect.js";
import { machineOf } from "../../support/machine.js";
import { memoryTree } from "../../support/memory-tree.js";

const release = { "/R/etc/gentoo-release": "" };
const base = { "/R/usr/share/i2p/hosts.txt": "" };
const home = "/R/var/lib/i2p";
const config = async (there: Readonly<Record<string, string>>) =>
  told(await layoutOf({ ...release, ...base, ...there }))[1];

describe("Gentoo's service", () => {
  test.each([
    { says: ".i2p where that is set up", names: [".i2p/hosts.txt"], dir: `${home}/.i2p` },
    {
      says: "i2p-config where that is",
      names: ["i2p-config/hosts.txt", ".i2p/x"],
      dir: `${home}/i2p-config`,
    },
    { says: ".i2p where neither is", names: ["i2p-config/x"], dir: `${home}/.i2p` },
    { says: "the home where that is set up, and neither of them", names: ["router.config"], dir: home },
    {
      says: ".i2p even where the home is set up",
      names: ["router.config", ".i2p/hosts.txt"],
      dir: `${home}/.i2p`,
    },
  ])("has $says", async ({ names, dir }) => {
    expect(await config(Object.fromEntries(names.map((name) => [`${home}/${name}`, ""])))).toBe(
      `config ${dir}`,
    );
  });

  test.each([
    { newer: ".i2p", times: { ".i2p": 2000, "i2p-config": 1000 } },
    { newer: "i2p-config", times: { ".i2p": 1000, "i2p-config": 2000 } },
  ])("has the newer directory of two: $newer", async ({ newer, times }) => {
    const there = { ...release, [`${home}/.i2p/hosts.txt`]: "", [`${home}/i2p-config/hosts.txt`]: "" };
    const written = new Map(Object.entries(times).map(([name, time]) => [`${home}/${name}`, time]));
    const tree = { ...memoryTree(there), modified: (path: string) => written.get(path) };
    const found = await detectLayout(tree, { root: "/R" }, machineOf());
    expect(told(found)[1]).toBe(`config ${home}/${newer}`);
  });

  test("has the home that /etc/passwd gives it", async () => {
    const there = { "/R/etc/passwd": "i2p:x:9:9::/srv/i2p:/bin/false\n", "/R/srv/i2p/.i2p/hosts.txt": "" };
    expect(await config(there)).toBe("config /R/srv/i2p/.i2p");
  });

  test("needs no install directory", async () => {
    const found = await layoutOf({ ...release, [`${home}/.i2p/hosts.txt`]: "" });
    expect(told(found)).toEqual(["gentoo", `config ${home}/.i2p`]);
  });

  test("is not there without both", async () => {
    expect((await refusalOf(layoutOf(release))).code).toBe("INSTALLATION_NOT_FOUND");
  });

  test("gives way to the router of this machine's user where it has never been started", async () => {
    const there = { "/etc/gentoo-release": "", "/usr/share/i2p/hosts.txt": "", "/home/a/.i2p/hosts.txt": "" };
    const found = await layoutOf(there, {}, machineOf({ user: "a", home: "/home/a" }));
    expect(told(found)).toEqual(["user", "config /home/a/.i2p", "base /usr/share/i2p"]);
  });
});

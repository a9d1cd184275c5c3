import { describe, expect, test } from "vitest";
import { layoutOf, refusalOf, told } from "../support/detect.js";

const debian = { "/R/usr/share/i2p/hosts.txt": "" };
const portable = { "/R/router.config": "", "/R/clients.config": "" };
const docker = { "/R/i2p/hosts.txt": "", "/R/i2p/router.config": "" };
const gentoo = { "/R/etc/gentoo-release": "", "/R/var/lib/i2p/.i2p/router.config": "" };
const windows = { "/R/Users/a/AppData/Local/I2P/router.config": "" };
const macos = { "/R/Users/a/Library/Application Support/i2p/router.config": "" };
const user = { "/R/home/a/.i2p/router.config": "" };

describe("the layouts are looked for in order", () => {
  test.each([
    { name: "debian", there: { ...debian, ...portable, ...docker, ...windows, ...macos, ...user } },
    { name: "portable", there: { ...portable, ...docker, ...gentoo, ...windows, ...macos, ...user } },
    { name: "docker", there: { ...docker, ...gentoo, ...windows, ...macos, ...user } },
    { name: "gentoo", there: { ...debian, ...gentoo, ...windows, ...macos, ...user } },
    { name: "windows", there: { ...windows, ...macos, ...user } },
    { name: "macos", there: { ...macos, ...user } },
    { name: "user", there: user },
  ])("$name", async ({ name, there }) => {
    expect((await layoutOf(there)).name).toBe(name);
  });

  test("and where there is none of them, that is said with the root", async () => {
    const { code, path } = await refusalOf(layoutOf({ "/R/etc/passwd": "" }));
    expect({ code, path }).toEqual({ code: "INSTALLATION_NOT_FOUND", path: "/R" });
  });

  test("each with a reason", async () => {
    const all = [debian, portable, docker, gentoo, windows, macos, user];
    const layouts = await Promise.all(all.map((there) => layoutOf(there)));
    expect(layouts.filter(({ reasons }) => reasons.length === 0).map(({ name }) => name)).toEqual([]);
  });
});

describe("what a change goes to", () => {
  test.each([
    { name: "debian", there: debian, inStep: ["config", "base", "also"] },
    { name: "docker", there: docker, inStep: ["config", "base", "also"] },
    { name: "portable", there: portable, inStep: ["config", "also"] },
    { name: "gentoo", there: gentoo, inStep: ["config", "also"] },
    { name: "windows", there: windows, inStep: ["config", "also"] },
    { name: "macos", there: macos, inStep: ["config", "also"] },
    { name: "user", there: user, inStep: ["config", "also"] },
  ])("in $name is $inStep", async ({ there, inStep }) => {
    expect((await layoutOf(there)).inStep).toEqual(inStep);
  });
});

describe("named directories", () => {
  const there = { "/b/hosts.txt": "", "/c/router.config": "", "/a/router.config": "", ...debian };

  test.each([
    { options: { baseDir: "/b" }, places: ["base /b"] },
    { options: { configDir: "/c" }, places: ["config /c"] },
    { options: { baseDir: "/b", configDir: "/c" }, places: ["config /c", "base /b"] },
    { options: { configDir: "/c", also: ["/a"] }, places: ["config /c", "also /a"] },
    { options: { root: "/R", configDir: "/c" }, places: ["config /c"] },
  ])("are taken as they are: $options", async ({ options, places }) => {
    expect(told(await layoutOf(there, options))).toEqual(["given", ...places]);
  });

  test.each([
    { says: "the config directory", also: ["/c"], why: "/c is /c, and no further copy" },
    { says: "the base directory", also: ["/b"], why: "/b is /b, and no further copy" },
  ])("a further copy that is $says is none, and a reason says so", async ({ also, why }) => {
    const layout = await layoutOf(there, { baseDir: "/b", configDir: "/c", also });
    expect([told(layout), layout.reasons.includes(why)]).toEqual([["given", "config /c", "base /b"], true]);
  });

  test("a further copy that is named twice is one", async () => {
    const layout = await layoutOf(there, { configDir: "/c", also: ["/a", "/a"] });
    expect(told(layout)).toEqual(["given", "config /c", "also /a"]);
  });

  test("are all in step", async () => {
    expect((await layoutOf(there, { baseDir: "/b" })).inStep).toEqual(["config", "base", "also"]);
  });

  test("that are one are a portable installation", async () => {
    expect(told(await layoutOf(there, { baseDir: "/c", configDir: "/c" }))).toEqual([
      "portable",
      "config /c",
    ]);
  });

  test.each([{ baseDir: "/x" }, { configDir: "/x" }, { root: "/x" }, { root: "/R", also: ["/x"] }])(
    "that are not there are refused: %j",
    async (options) => {
      const { code, path } = await refusalOf(layoutOf(there, options));
      expect({ code, path }).toEqual({ code: "INSTALLATION_NOT_FOUND", path: "/x" });
    },
  );

  test("beside found ones are further copies", async () => {
    const places = ["config /R/var/lib/i2p/i2p-config", "base /R/usr/share/i2p", "also /a"];
    expect(told(await layoutOf(there, { root: "/R", also: ["/a"] }))).toEqual(["debian", ...places]);
  });
});

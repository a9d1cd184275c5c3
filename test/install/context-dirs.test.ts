import { describe, expect, test } from "vitest";
import { contextDirs } from "../../src/install/context-dirs.js";
import { PropertiesText } from "../../src/properties/text.js";

const start = { root: "/R", base: "/R/opt/i2p", config: "/R/home/a/.i2p" };

const dirsOf = (routerConfig: string, jvm: Readonly<Record<string, string>> = {}, from = start) =>
  contextDirs(new PropertiesText(routerConfig), new Map(Object.entries(jvm)), from);

describe("the context's directories", () => {
  test("are the config directory where nothing else is said", () => {
    const { base, config } = start;
    expect(dirsOf("")).toEqual({ base, config, router: config, app: config, pid: config });
  });

  test("come from router.config", () => {
    const lines = ["base=/b", "config=/c", "router=/r", "app=/a", "pid=/p"].map((each) => `i2p.dir.${each}`);
    expect(dirsOf(lines.join("\n"))).toEqual({
      base: "/R/b",
      config: "/R/c",
      router: "/R/r",
      app: "/R/a",
      pid: "/R/p",
    });
  });

  test("follow the config directory", () => {
    const { router, app, pid } = dirsOf("i2p.dir.config=/c");
    expect({ router, app, pid }).toEqual({ router: "/R/c", app: "/R/c", pid: "/R/c" });
  });

  test("follow the router directory", () => {
    const { config, app, pid } = dirsOf("i2p.dir.router=/r");
    expect({ config, app, pid }).toEqual({ config: start.config, app: "/R/r", pid: "/R/r" });
  });

  test("come from the JVM's options where router.config has none", () => {
    const jvm = { "i2p.dir.router": "/r", "i2p.dir.app": "/a", "i2p.dir.pid": "/p" };
    const { router, app, pid } = dirsOf("i2p.dir.app=/other", jvm);
    expect({ router, app, pid }).toEqual({ router: "/R/r", app: "/R/other", pid: "/R/p" });
  });

  test("that were found do not move again by the JVM's options", () => {
    const { base, config } = dirsOf("", { "i2p.dir.base": "/b", "i2p.dir.config": "/c" });
    expect({ base, config }).toEqual({ base: start.base, config: start.config });
  });
});

describe("a path", () => {
  const pid = (path: string, root = "/R") => dirsOf(`i2p.dir.pid=${path}`, {}, { ...start, root }).pid;

  test.each([
    { says: "relative", path: "run", dir: "/R/opt/i2p/run" },
    { says: "the base directory itself", path: ".", dir: "/R/opt/i2p" },
    { says: "absolute", path: "/run/i2p", dir: "/R/run/i2p" },
    { says: "of Windows", path: "C:\\ProgramData\\i2p", dir: "/R/ProgramData/i2p" },
  ])("that is $says lies in $dir", ({ path, dir }) => {
    expect(pid(path)).toBe(dir);
  });

  test("that is absolute stays as it is on the machine itself", () => {
    expect(pid("/run/i2p", "/")).toBe("/run/i2p");
  });
});

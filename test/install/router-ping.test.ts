import { describe, expect, test } from "vitest";
import { detectLayout } from "../../src/install/detect-layout.js";
import { InstallationFiles } from "../../src/install/installation-files.js";
import { pingPaths, routerPing } from "../../src/install/router-ping.js";
import { ConfigError } from "../../src/text/error.js";
import { machineOf } from "../support/machine.js";
import { memoryTree } from "../support/memory-tree.js";

const now = 1_740_945_300_000;

/** What is found of a `router.ping` of some age at one of two places. */
const pingAt = (ageMs: number | undefined) => {
  const modified = (path: string) => (path === "/b" && ageMs !== undefined ? now - ageMs : undefined);
  return routerPing({ ...memoryTree({}), modified }, ["/a", "/b"], now);
};

describe("router.ping", () => {
  test.each([
    { says: "just now", ageMs: 0, ageSeconds: 0 },
    { says: "12.9 s ago", ageMs: 12_900, ageSeconds: 12 },
    { says: "60 s ago", ageMs: 60_000, ageSeconds: 60 },
    { says: "in the future", ageMs: -5_000, ageSeconds: 0 },
  ])("written $says is a running router's", ({ ageMs, ageSeconds }) => {
    expect(pingAt(ageMs)).toEqual({ path: "/b", ageSeconds });
  });

  test("written more than 60 s ago is a crashed one's", () => {
    expect(pingAt(60_001)).toBeUndefined();
  });

  test("that is not there is nobody's", () => {
    expect(pingAt(undefined)).toBeUndefined();
  });

  test("in a directory that may not be looked into is nobody's", () => {
    const modified = (path: string) => {
      throw new ConfigError("FILE_UNREADABLE", `${path} cannot be read`);
    };
    expect(routerPing({ ...memoryTree({}), modified }, ["/a"], now)).toBeUndefined();
  });
});

const debian = "/R/var/lib/i2p/i2p-config";
const user = "/R/home/a/.i2p";

async function pathsOf(entries: Readonly<Record<string, string>>): Promise<string[]> {
  const tree = memoryTree(entries);
  return pingPaths(
    new InstallationFiles(tree, await detectLayout(tree, { root: "/R" }, machineOf()), machineOf()),
  );
}

describe("it is looked for", () => {
  test("in the config directory", async () => {
    expect(await pathsOf({ [`${user}/hosts.txt`]: "" })).toEqual([`${user}/router.ping`]);
  });

  test("in /run/i2p and /var/run/i2p too on Debian", async () => {
    expect(await pathsOf({ [`${debian}/hosts.txt`]: "" })).toEqual([
      `${debian}/router.ping`,
      "/R/run/i2p/router.ping",
      "/R/var/run/i2p/router.ping",
    ]);
  });

  test("in the directory that router.config names first", async () => {
    const paths = await pathsOf({ [`${user}/router.config`]: "i2p.dir.pid=/p\ni2p.dir.router=/r\n" });
    expect(paths).toEqual(["/R/p/router.ping", "/R/r/router.ping", `${user}/router.ping`]);
  });

  test("in the directory that the JVM's options name", async () => {
    const paths = await pathsOf({
      [`${user}/hosts.txt`]: "",
      "/R/opt/i2p/hosts.txt": "",
      "/R/opt/i2p/wrapper.config": "wrapper.java.additional.1=-Di2p.dir.pid=/p\n",
    });
    expect(paths).toEqual(["/R/p/router.ping", `${user}/router.ping`]);
  });

  test.each([
    { name: "alive", paths: [`${user}/alive`] },
    { name: "/p/alive", paths: ["/R/p/alive"] },
  ])("by the name that router.pingFile gives it: $name", async ({ name, paths }) => {
    expect(await pathsOf({ [`${user}/router.config`]: `router.pingFile=${name}\n` })).toEqual(paths);
  });
});

import { describe, expect, test } from "vitest";
import { detectLayout } from "../../../src/install/detect-layout.js";
import { ConfigError } from "../../../src/text/error.js";
import { layoutOf, told } from "../../support/detect.js";
import { machineOf } from "../../support/machine.js";
import { type MemoryEntry, memoryTree } from "../../support/memory-tree.js";

const base = { "/R/usr/share/i2p/hosts.txt": "" };
const usual = ["config /R/var/lib/i2p/i2p-config", "base /R/usr/share/i2p"];
const daemon = ["debian", ...usual];

describe("the Debian package", () => {
  test.each([
    { says: "its templates", there: base, expected: daemon },
    {
      says: "its config directory",
      there: { "/R/var/lib/i2p/i2p-config/router.config": "" },
      expected: ["debian", "config /R/var/lib/i2p/i2p-config"],
    },
  ])("is known by $says", async ({ there, expected }) => {
    expect(told(await layoutOf(there))).toEqual(expected);
  });
});

describe("I2PUSER in /etc/default/i2p", () => {
  const config = async (line: string, passwd = "") => {
    const files = { ...base, "/R/etc/default/i2p": `RUN_DAEMON="true"\n${line}\n`, "/R/etc/passwd": passwd };
    return told(await layoutOf(files)).slice(0, 2);
  };
  test.each([
    ["I2PUSER=../../../bob", ""],
    ["I2PUSER=bob", "bob:x:1000:1000::/../../bob:/bin/sh"],
  ])("leads out of no image: %j", async (line, passwd) => {
    expect(await config(line, passwd)).toEqual(["user", "config /R/bob/.i2p"]);
  });

  const alices = ["user", "config /R/home/alice/.i2p"];

  test.each([
    'I2PUSER="alice"',
    "I2PUSER='alice'",
    "I2PUSER=alice",
    "  I2PUSER=alice # she",
    "I2PUSER=x\nI2PUSER=alice",
  ])("names the daemon's user: %j", async (line) => {
    expect(await config(line)).toEqual(alices);
  });

  test.each([
    "#I2PUSER=alice",
    "XI2PUSER=alice",
    "I2PUSER=",
    'I2PUSER=""',
    'I2PUSER="i2psvc"',
    "I2PUSER=I2Psvc",
  ])("leaves it i2psvc: %j", async (line) => {
    expect(await config(line)).toEqual(daemon.slice(0, 2));
  });

  test("may be i2p, whose home has an i2p-config too", async () => {
    const passwd = "root:x:0:0:root:/root:/bin/sh\ni2p:x:9:9::/srv/i2p:/bin/false\n";
    expect(await config("I2PUSER=i2p", passwd)).toEqual(["debian", "config /R/srv/i2p/i2p-config"]);
  });

  test("has the home that /etc/passwd gives it", async () => {
    const passwd = "bob:x:1:1::/home/bob:/bin/sh\nalice:x:2:2::/srv/alice:/bin/sh\n";
    expect(await config("I2PUSER=alice", passwd)).toEqual(["user", "config /R/srv/alice/.i2p"]);
  });

  test("leaves the templates out of step where it is an ordinary user", async () => {
    const { inStep, places } = await layoutOf({ ...base, "/R/etc/default/i2p": "I2PUSER=alice" });
    expect({ inStep, base: places[1]?.dir }).toEqual({
      inStep: ["config", "also"],
      base: "/R/usr/share/i2p",
    });
  });

  test("is told as the reason", async () => {
    const { reasons } = await layoutOf({ ...base, "/R/etc/default/i2p": "I2PUSER=alice" });
    expect(reasons.join()).toMatch(/\/R\/etc\/default\/i2p says I2PUSER=alice/);
  });
});

describe("-Di2p.dir.config in /etc/i2p/wrapper.config", () => {
  const files = (path: string) => ({
    ...base,
    "/R/etc/i2p/wrapper.config": `wrapper.java.additional.1=-Di2p.dir.config=${path}\n`,
  });

  test.each([
    { path: "/srv/i2p", dir: "/R/srv/i2p" },
    { path: "live", dir: "/R/usr/share/i2p/live" },
  ])("names the config directory: $path", async ({ path, dir }) => {
    expect(told(await layoutOf(files(path)))).toEqual(["debian", `config ${dir}`, "base /R/usr/share/i2p"]);
  });
});

describe("an ordinary user on this machine", () => {
  const own = { "/home/alice/.i2p/router.config": "", "/usr/share/i2p/hosts.txt": "" };
  const live = "/var/lib/i2p/i2p-config";
  const layout = async (there: Readonly<Record<string, MemoryEntry>>, user = "alice", home = "/home/alice") =>
    told(await layoutOf(there, {}, machineOf({ user, home })))[0];

  test("has a router of their own where the daemon's directory is not set up", async () => {
    expect(await layout({ ...own, [`${live}/clients.config`]: "" })).toBe("user");
  });

  test("has one where that may not be looked into", async () => {
    const tree = memoryTree({ ...own, [`${live}/router.config`]: "" });
    const list = (path: string) => {
      if (path === live) throw new ConfigError("FILE_UNREADABLE", `${path} cannot be listed`);
      return tree.list(path);
    };
    const machine = machineOf({ user: "alice", home: "/home/alice" });
    expect((await detectLayout({ ...tree, list }, {}, machine)).name).toBe("user");
  });

  test("has none where it is", async () => {
    expect(await layout({ ...own, [`${live}/router.config`]: "" })).toBe("debian");
  });

  test("has none where their own directory is not set up", async () => {
    const { "/home/alice/.i2p/router.config": _, ...others } = own;
    expect(await layout({ ...others, "/home/alice/.i2p/clients.config": "" })).toBe("debian");
  });

  test.each([
    { user: "root", home: "/home/alice" },
    { user: "i2psvc", home: "/home/alice" },
  ])("is not $user", async ({ user, home }) => {
    expect(await layout(own, user, home)).toBe("debian");
  });

  test("finds the templates of the package", async () => {
    const found = await layoutOf(own, {}, machineOf({ user: "alice", home: "/home/alice" }));
    expect(told(found)).toEqual(["user", "config /home/alice/.i2p", "base /usr/share/i2p"]);
  });

  test("does not count below another root", async () => {
    const there = { ...own, "/R/usr/share/i2p/hosts.txt": "" };
    const found = await layoutOf(there, { root: "/R" }, machineOf({ user: "alice", home: "/home/alice" }));
    expect(told(found)).toEqual(daemon);
  });
});

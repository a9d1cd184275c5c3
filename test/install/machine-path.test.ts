import { describe, expect, test } from "vitest";
import { machinePath, routerPath } from "../../src/install/machine-path.js";

describe("a path that a file of an image names lies in the image", () => {
  test.each([
    ["/var/lib/i2p", "/R/var/lib/i2p"],
    ["eepsite/jetty.xml", "/R/usr/share/i2p/eepsite/jetty.xml"],
    ["../x", "/R/usr/share/x"],
    ["C:\\ProgramData\\i2p", "/R/ProgramData/i2p"],
    // Above the root of an image there is nothing: `..` stays there.
    ["/../../../etc", "/R/etc"],
    ["/var/../../../../etc", "/R/etc"],
    ["../../../../../../etc", "/R/etc"],
    ["../../../..", "/R"],
    ["C:\\..\\..\\etc", "/R/etc"],
    ["../../../../Rx", "/R/Rx"],
  ])("%s", (path, expected) => {
    expect(machinePath("/R", "/R/usr/share/i2p", path).replace(/(.)\/$/, "$1")).toBe(expected);
  });

  test("unless its directory does not", () => {
    expect(machinePath("/R", "/elsewhere/i2p", "../x")).toBe("/elsewhere/x");
  });
});

test.each([
  ["/etc/i2p", "/etc/i2p"],
  ["../x", "/usr/share/x"],
  ["../../../../../etc", "/etc"],
])("below this machine's own root %s is %s", (path, expected) => {
  expect(machinePath("/", "/usr/share/i2p", path)).toBe(expected);
});

test("the router calls a path what it is below the root", () => {
  expect([routerPath("/R", "/R/etc/x"), routerPath("/R", "/etc/x"), routerPath("/", "/etc/x")]).toEqual([
    "/etc/x",
    "/etc/x",
    "/etc/x",
  ]);
});

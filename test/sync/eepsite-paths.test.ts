import { describe, expect, test } from "vitest";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { locationOf } from "../support/location.js";

const JETTY = "net.i2p.jetty.JettyStart";
const paths = new EepsitePaths(["/var/lib/i2p/i2p-config", "/mnt/a+b/var/lib/i2p/i2p-config"], true);

describe("the arguments of the eepsite in common", () => {
  test.each([
    ['"/var/lib/i2p/i2p-config/eepsite/jetty.xml"', '"eepsite/jetty.xml"'],
    ['"/mnt/a+b/var/lib/i2p/i2p-config/eepsite/jetty.xml"', '"eepsite/jetty.xml"'],
    ["./eepsite/jetty.xml", "eepsite/jetty.xml"],
    ["eepsite/jetty.xml", "eepsite/jetty.xml"],
    ["'./eepsite/a.xml' \"./eepsite/b.xml\"", "'eepsite/a.xml' \"eepsite/b.xml\""],
    ["/home/i2p/eepsite/jetty.xml", "/home/i2p/eepsite/jetty.xml"],
    ["/x/var/lib/i2p/i2p-config/eepsite/a", "/x/var/lib/i2p/i2p-config/eepsite/a"],
    ["/mnt/aab/var/lib/i2p/i2p-config/eepsite/a", "/mnt/aab/var/lib/i2p/i2p-config/eepsite/a"],
    ["", ""],
  ])("of %s are %s", (args, common) => {
    expect(paths.common(JETTY, args)).toBe(common);
  });

  test("are those of other clients as they stand", () => {
    expect(paths.common("org.example.Chat", "./eepsite/x")).toBe("./eepsite/x");
  });
});

describe("the arguments of the eepsite within a location", () => {
  test.each([
    { kind: "config" as const, args: '"/var/lib/i2p/i2p-config/eepsite/jetty.xml"' },
    { kind: "also" as const, args: '"/var/lib/i2p/i2p-config/eepsite/jetty.xml"' },
    { kind: "base" as const, args: '"eepsite/jetty.xml"' },
  ])("$kind have its form", ({ kind, args }) => {
    expect(paths.within(locationOf(kind, {}), JETTY, '"eepsite/jetty.xml"')).toBe(args);
  });

  test("come back as they were", () => {
    const args = '"/var/lib/i2p/i2p-config/eepsite/jetty.xml" eepsite.conf';
    expect(paths.within(locationOf("config", {}), JETTY, paths.common(JETTY, args))).toBe(args);
  });

  test("are those of other clients as they stand", () => {
    expect(paths.within(locationOf("config", {}), "org.example.Chat", "eepsite/x")).toBe("eepsite/x");
  });

  test("take a directory with $ in its name as it is", () => {
    const odd = new EepsitePaths(["/a$&b"], false);
    expect(odd.within(locationOf("config", {}), JETTY, "eepsite/x")).toBe("/a$&b/eepsite/x");
  });
});

describe("a path of the eepsite", () => {
  test.each([
    ["/var/lib/i2p/i2p-config/eepsite/docroot/", "eepsite/docroot/"],
    ["./eepsite/docroot/", "eepsite/docroot/"],
    ["/srv/my eepsite/x", "/srv/my eepsite/x"],
    ["/srv/a ./eepsite/x", "/srv/a ./eepsite/x"],
  ])("%s is %s in common", (path, common) => {
    expect(paths.commonPath(path)).toBe(common);
  });

  test.each([
    { kind: "config" as const, path: "eepsite/site", own: "/var/lib/i2p/i2p-config/eepsite/site" },
    { kind: "base" as const, path: "eepsite/site", own: "./eepsite/site" },
    { kind: "config" as const, path: "/srv/my eepsite/x", own: "/srv/my eepsite/x" },
  ])("$path is $own in $kind", ({ kind, path, own }) => {
    expect(paths.pathWithin(locationOf(kind, {}), path)).toBe(own);
  });
});

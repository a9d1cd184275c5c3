import { describe, expect, test } from "vitest";
import { problemOf, rangeText } from "../../src/schema/check.js";
import { parseSpec } from "../../src/schema/spec.js";

describe("rangeText", () => {
  test.each([
    ["int 1024..65535 none", "from 1024 to 65535"],
    ["int 5.. none", "at least 5"],
    ["int 5.. [KiB/s] none", "at least 5 KiB/s"],
    ["int ..9 none", "at most 9"],
    ["port none", "from 1 to 65535"],
    ["int none", "from -2147483648 to 2147483647"],
  ])("of %s is %s", (spec, text) => {
    expect(rangeText(parseSpec(spec))).toBe(text);
  });
});

describe("problemOf", () => {
  test("names the item of a list that is wrong", () => {
    expect(problemOf(parseSpec("hostlist none"), ["::1", "a b"])).toEqual({
      code: "VALUE_REFUSED",
      part: "a b",
      why: "is neither an address nor a host name",
    });
  });

  test.each([
    ["md5 none", "9fa3241d4e5f9ab168c86a2d8900eab8"],
    ["shash none", "A".repeat(64)],
    ["base64 none", "abc-~=="],
    ["url none", "https://reseed.example.i2p/"],
    ["url none", "magnet:?xt=urn:btih:0123"],
    ["url none", "/i2psnark/"],
    ["class none", "net.i2p.router.web.RouterConsoleRunner"],
    ["path none", "C:\\i2p keys"],
    ["string none", ""],
    ["list(6|4) none", ["6", "4"]],
  ])("has nothing against %s: %j", (spec, value) => {
    expect(problemOf(parseSpec(spec), value)).toBeUndefined();
  });
});

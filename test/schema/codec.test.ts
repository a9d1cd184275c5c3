import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkHost,
  checkRange,
  decodeValue,
  encodeValue,
  parseBoolean,
  parseValue,
} from "../../src/schema/codec.js";
import { parseSpec } from "../../src/schema/spec.js";
import type { Value } from "../../src/schema/value.js";
import { codeOf, errorOf } from "../support/errors.js";

describe("decodeValue reads as the router does", () => {
  test.each<[string, string, Value | undefined]>([
    ["boolean none", "true", true],
    ["boolean none", "TRUE", true],
    ["boolean none", "false", false],
    ["boolean none", "yes", false],
    ["boolean none", "1", false],
    ["boolean none", "", false],
    ["boolean full =true", "true;", false],
    ["int none", "42", 42],
    ["int none", "-1", -1],
    ["int none", "+5", 5],
    ["int none", "007", 7],
    ["int none", "", undefined],
    ["int none", "1.5", undefined],
    ["int none", "7,654", undefined],
    ["int none", "10m", undefined],
    ["int none", "0x10", undefined],
    ["port none", "4444/tcp", undefined],
    ["port 1..65535 none", "70000", 70_000],
    ["float none", "80", 80],
    ["float none", "1.3", 1.3],
    ["float none", ".5", 0.5],
    ["float none", "1e2", 100],
    ["float none", "1,3", undefined],
    ["float none", "", undefined],
    ["list none", "a,b", ["a", "b"]],
    ["list none", "a, b", ["a", "b"]],
    ["list none", "a b", ["a", "b"]],
    ["list none", ",a,,b,", ["a", "b"]],
    ["list none", "", []],
    ["hostlist none", "::1,127.0.0.1", ["::1", "127.0.0.1"]],
    ["enum(auto|true|false) none", "auto", "auto"],
    ["enum(auto|true|false) none", "AUTO", undefined],
    ["enum(auto|true|false) none", "", undefined],
    ["boolean-unless-false none", "no", true],
    ["boolean-unless-false none", "False", true],
    ["boolean-unless-false none", "false", false],
    ["boolean-true-or-yes none", "yes", true],
    ["boolean-true-or-yes none", "YES", false],
    ["boolean-or-yes none", "YES", true],
    ["boolean-or-yes none", "on", false],
    ["int none", "2147483648", undefined],
    ["long none", "2147483648", 2_147_483_648],
    ["destinations none", "a.i2p;b.i2p:80, c.i2p", ["a.i2p", "b.i2p:80", "c.i2p"]],
    ["string none", " any thing, at all ", " any thing, at all "],
    ["path none", "", ""],
  ])("%s: %j is %j", (spec, text, value) => {
    expect(decodeValue(parseSpec(spec), text)).toEqual(value);
  });
});

describe("encodeValue", () => {
  test.each<[Value, string]>([
    [true, "true"],
    [false, "false"],
    [7657, "7657"],
    [-1, "-1"],
    [1.3, "1.3"],
    ["a b", "a b"],
    [["::1", "127.0.0.1"], "::1,127.0.0.1"],
    [[], ""],
  ])("of %j is %j", (value, text) => {
    expect(encodeValue(value)).toBe(text);
  });

  test.each<[string, fc.Arbitrary<Value>]>([
    ["boolean none", fc.boolean()],
    ["int none", fc.integer()],
    ["long none", fc.maxSafeInteger()],
    ["float none", fc.double({ noDefaultInfinity: true, noNaN: true })],
    ["list none", fc.array(fc.stringMatching(/^[^,\s]+$/))],
    ["string none", fc.string()],
  ])("reads back: %s", (spec, values) => {
    const holds = (value: Value) => {
      const back = decodeValue(parseSpec(spec), encodeValue(value));
      expect(typeof back === "number" ? back + 0 : back).toEqual(
        typeof value === "number" ? value + 0 : value,
      );
    };
    fc.assert(fc.property(values, holds), { numRuns: 5_000 });
  });
});

describe("parseValue reads as people write", () => {
  test.each<[string, string, Value]>([
    ["boolean none", "on", true],
    ["boolean none", "Yes", true],
    ["boolean none", "off", false],
    ["boolean none", "no", false],
    ["port 1..65535 none", "65535", 65_535],
    ["i2np-port 1024..65535 none", "18321", 18_321],
    ["hostlist none", "::1, localhost", ["::1", "localhost"]],
    ["host none", "fe80::1%eth0", "fe80::1%eth0"],
    ["enum(auto|true|false) none", "auto", "auto"],
    ["enum(DEBUG|WARN) none", "warn", "WARN"],
    ["string none", "on", "on"],
  ])("%s: %j is %j", (spec, text, value) => {
    expect(parseValue("key", parseSpec(spec), text)).toEqual(value);
  });

  test.each<[string, string, string]>([
    ["boolean none", "1", "VALUE_REFUSED"],
    ["boolean none", "", "VALUE_REFUSED"],
    ["int none", "many", "VALUE_REFUSED"],
    ["enum(auto|true|false) none", "maybe", "VALUE_REFUSED"],
    ["host none", "[::1]", "VALUE_REFUSED"],
    ["hostlist none", "::1,./webapps/", "VALUE_REFUSED"],
    ["port 1..65535 none", "70000", "VALUE_OUT_OF_RANGE"],
    ["port 1..65535 none", "0", "VALUE_OUT_OF_RANGE"],
    ["i2np-port 1024..65535 none", "1023", "VALUE_OUT_OF_RANGE"],
    ["i2np-port 1024..65535 none", "7657", "VALUE_OUT_OF_RANGE"],
    ["float 0..100 none", "100.1", "VALUE_OUT_OF_RANGE"],
    ["int 5.. none", "4", "VALUE_OUT_OF_RANGE"],
    ["int ..9 none", "10", "VALUE_OUT_OF_RANGE"],
    ["int none", "2147483648", "VALUE_OUT_OF_RANGE"],
    ["int none", "99999999999999999999", "VALUE_OUT_OF_RANGE"],
    ["int(1|3) none", "2", "VALUE_OUT_OF_RANGE"],
    ["int none", "1.5", "VALUE_REFUSED"],
    ["list(4|0) none", "4,9", "VALUE_REFUSED"],
    ["md5 none", "9FA3241D4E5F9AB168C86A2D8900EAB8", "VALUE_REFUSED"],
    ["shash none", "short", "VALUE_REFUSED"],
    ["base64 none", "not base64!", "VALUE_REFUSED"],
    ["url none", "just text", "VALUE_REFUSED"],
    ["class none", "not-a-class", "VALUE_REFUSED"],
    ["path none", "", "VALUE_REFUSED"],
    ["destinations none", "a b:99999", "VALUE_REFUSED"],
  ])("%s: %j is refused as %s", (spec, text, code) => {
    expect(codeOf(() => parseValue("key", parseSpec(spec), text))).toBe(code);
  });

  test.each<[string, string, string]>([
    ["port 1..65535 none", "70000", "key: 70000 must be from 1 to 65535"],
    ["enum(auto|true|false) none", "maybe", 'key: "maybe" is not one of auto, true, false'],
    ["boolean none", "1", 'key: "1" is not on, off, true, false, yes or no'],
  ])("%s: the refusal of %j says what is allowed", (spec, text, message) => {
    expect(errorOf(() => parseValue("key", parseSpec(spec), text))?.message).toBe(message);
  });
});

describe("parseBoolean", () => {
  test.each(["", "1", "0", "enable", "onn"])("does not know %j", (word) => {
    expect(codeOf(() => parseBoolean("key", word))).toBe("VALUE_REFUSED");
  });
});

describe("checkRange", () => {
  test("takes the ends of the range", () => {
    const spec = parseSpec("int 5..9 none");
    expect(codeOf(() => [checkRange("key", spec, 5), checkRange("key", spec, 9)])).toBe("no error");
  });

  test.each<[string, number, string]>([
    ["int none", -(2 ** 40), "VALUE_OUT_OF_RANGE"],
    ["int none", -(2 ** 31), "no error"],
    ["long none", 2 ** 40, "no error"],
    ["duration-ms none", 2 ** 40, "no error"],
    ["duration-s none", 2 ** 40, "VALUE_OUT_OF_RANGE"],
  ])("without a range of its own %s takes what Java's type can hold: %d", (spec, value, code) => {
    expect(codeOf(() => checkRange("key", parseSpec(spec), value))).toBe(code);
  });
});

describe("checkHost", () => {
  test("names key and host", () => {
    expect(errorOf(() => checkHost("i2cp.hostname", "a b"))?.message).toBe(
      'i2cp.hostname: "a b" is neither an address nor a host name',
    );
  });
});

import { describe, expect, test } from "vitest";
import { isBoolean, isList, isNumber, type KeySpec, limitsOf, parseSpec } from "../../src/schema/spec.js";

const plain: KeySpec = {
  type: "string",
  choices: [],
  min: undefined,
  max: undefined,
  unit: undefined,
  restart: "none",
  deprecated: false,
  aliasOf: undefined,
  default: undefined,
};

describe("parseSpec", () => {
  test.each<[string, Partial<KeySpec>]>([
    ["string none", {}],
    ["string soft", { restart: "soft" }],
    ["boolean full =true", { type: "boolean", restart: "full", default: "true" }],
    ["port 1..65535 full =7654", { type: "port", min: 1, max: 65535, restart: "full", default: "7654" }],
    ["int 5.. none", { type: "int", min: 5 }],
    ["int ..9 none", { type: "int", max: 9 }],
    ["int -1..9 none", { type: "int", min: -1, max: 9 }],
    ["float 0.5..1.5 none", { type: "float", min: 0.5, max: 1.5 }],
    ["duration-ms none deprecated =75", { type: "duration-ms", deprecated: true, default: "75" }],
    ["enum(a|b,c|d) none =b,c", { type: "enum", choices: ["a", "b,c", "d"], default: "b,c" }],
    ["url none =http://x.i2p/?a=b c", { type: "url", default: "http://x.i2p/?a=b c" }],
    ["string none =", { default: "" }],
    ["int 5.. [KiB/s] none", { type: "int", min: 5, unit: "KiB/s" }],
    ["path none deprecated ->new.name", { type: "path", deprecated: true, aliasOf: "new.name" }],
    ["list(0|1) soft", { type: "list", choices: ["0", "1"], restart: "soft" }],
  ])("reads %j", (text, expected) => {
    expect(parseSpec(text)).toEqual({ ...plain, ...expected });
  });
});

describe("the kinds of value", () => {
  test.each<[string, "boolean" | "number" | "list" | "text"]>([
    ["boolean full =true", "boolean"],
    ["boolean-unless-false full", "boolean"],
    ["port 1..65535 full", "number"],
    ["i2np-port 1024..65535 soft", "number"],
    ["bandwidth-KBps none", "number"],
    ["duration-s 3.. none =15", "number"],
    ["float 0..100 none", "number"],
    ["hostlist full", "list"],
    ["destinations none", "list"],
    ["enum(a|b,c|d) none =a", "text"],
    ["host none", "text"],
    ["path full =geoip", "text"],
  ])("%s is a %s", (text, kind) => {
    const spec = parseSpec(text);
    expect([isBoolean(spec), isNumber(spec), isList(spec)]).toEqual([
      kind === "boolean",
      kind === "number",
      kind === "list",
    ]);
  });
});

describe("limitsOf", () => {
  test.each<[string, number, number]>([
    ["int 5..9 none", 5, 9],
    ["int 5.. none", 5, 2_147_483_647],
    ["int none", -2_147_483_648, 2_147_483_647],
    ["port none", 1, 65_535],
    ["port 0..65535 none", 0, 65_535],
  ])("of %s", (text, min, max) => {
    expect(limitsOf(parseSpec(text))).toEqual([min, max]);
  });
});

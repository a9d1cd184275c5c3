import { describe, expect, expectTypeOf, test } from "vitest";
import { type KeySpec, parseSpec, type ValueOf } from "../../src/schema/spec.js";

const plain: KeySpec = {
  type: "string",
  choices: [],
  min: undefined,
  max: undefined,
  restart: "none",
  deprecated: false,
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
  ])("reads %j", (text, expected) => {
    expect(parseSpec(text)).toEqual({ ...plain, ...expected });
  });
});

describe("ValueOf", () => {
  test("is the TypeScript type of a spec's values", () => {
    expectTypeOf<ValueOf<"boolean full =true">>().toEqualTypeOf<boolean>();
    expectTypeOf<ValueOf<"port 1..65535 full">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"i2np-port 1024..65535 soft">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"bandwidth-KBps none">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"duration-s 3.. none =15">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"float 0..100 none">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"enum(a|b,c|d) none =a">>().toEqualTypeOf<"a" | "b,c" | "d">();
    expectTypeOf<ValueOf<"hostlist full">>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<ValueOf<"list none">>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<ValueOf<"host none">>().toEqualTypeOf<string>();
    expectTypeOf<ValueOf<"path full =geoip">>().toEqualTypeOf<string>();
  });
});

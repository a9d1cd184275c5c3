import { describe, expect, test } from "vitest";
import { javaInt, javaLong } from "../../src/text/java-int.js";

describe("Integer.parseInt", () => {
  test.each<[string, number | undefined]>([
    ["7658", 7658],
    ["+7658", 7658],
    ["-1", -1],
    ["0007", 7],
    ["٧٧٧٧", 7777],
    ["１２", 12],
    ["2147483647", 2_147_483_647],
    ["-2147483648", -2_147_483_648],
    ["2147483648", undefined],
    ["-2147483649", undefined],
    ["", undefined],
    ["+", undefined],
    ["7 777", undefined],
    [" 7", undefined],
    ["7777.0", undefined],
    ["0x10", undefined],
    // A digit beyond the first plane is two units, none of which is a digit.
    ["\u{1D7D8}", undefined],
  ])("%j: %s", (text, number) => {
    expect(javaInt(text)).toBe(number);
  });
});

describe("Long.parseLong", () => {
  test.each<[string, number | undefined]>([
    ["3000000000", 3_000_000_000],
    ["-1", -1],
    ["9999999999999999999", undefined],
    ["1.0", undefined],
  ])("%j: %s", (text, number) => {
    expect(javaLong(text)).toBe(number);
  });
});

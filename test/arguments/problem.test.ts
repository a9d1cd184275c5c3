import { describe, expect, test } from "vitest";
import { readPort } from "../../src/arguments/problem.js";

describe("readPort", () => {
  test.each<[string, number | undefined]>([
    ["7657", 7657],
    ["+7657", 7657],
    ["007657", 7657],
    ["1", 1],
    ["65535", 65535],
    ["0", undefined],
    ["-1", undefined],
    ["65536", undefined],
    ["4294974953", undefined],
    ["", undefined],
    ["7657 ", undefined],
    ["7,657", undefined],
    ["7657,::1", undefined],
    ["0x1f", undefined],
    ["1e3", undefined],
  ])("of %j is %s", (text, port) => {
    expect(readPort(text)).toBe(port);
  });
});

import { expect, test } from "vitest";
import { isDestination } from "../../src/schema/destination.js";

test.each([
  ["irc.postman.i2p", true],
  ["irc.postman.i2p:6667", true],
  ["exit.stormycloud.i2p", true],
  [`${"a".repeat(52)}.b32.i2p`, true],
  [`${"A-~z".repeat(129)}AA==`, true],
  ["127.0.0.1:6667", true],
  ["[::1]:6667", true],
  ["::1", false],
  ["", false],
  [":80", false],
  ["a.i2p:", false],
  ["a.i2p:0", false],
  ["a.i2p:70000", false],
  ["a b", false],
])("%s is a destination: %j", (text, is) => {
  expect(isDestination(text)).toBe(is);
});

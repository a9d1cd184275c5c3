import { isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHost, isIpv6, isLoopback, isWildcard } from "../../src/schema/hosts.js";

describe("isIpv6", () => {
  test.each([
    "::",
    "::1",
    "1::",
    "0:0:0:0:0:0:0:0",
    "2001:DB8::8:800:200c:417a",
    "1:2:3:4:5:6:7::",
    "::ffff:127.0.0.1",
    "1:2:3:4:5:6:1.2.3.4",
    "fe80::1%eth0",
  ])("takes %j", (text) => {
    expect(isIpv6(text)).toBe(true);
  });

  test.each([
    "",
    ":",
    ":::",
    "1",
    "127.0.0.1",
    "[::1]",
    "1::2::3",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8::",
    "12345::",
    "::g",
    "::1%",
    "::1%a%b",
    "::256.0.0.1",
    "1:2:3:4:5:6:7:1.2.3.4",
    "::1.2.3.4:5",
  ])("refuses %j", (text) => {
    expect(isIpv6(text)).toBe(false);
  });

  test.each(["1.2.3.4::", "1:1.2.3.4::"])("refuses %j: dotted numbers can only end an address", (text) => {
    expect(isIpv6(text)).toBe(false);
  });

  test("agrees with Node for anything like an address", () => {
    const piece = fc.constantFrom(
      "::",
      ":",
      "0",
      "1",
      "ffff",
      "abc",
      "10000",
      "1.2.3.4",
      "127.0.0.1",
      "300.0.0.1",
    );
    const holds = (pieces: string[]) => {
      const text = pieces.join("");
      expect(isIpv6(text)).toBe(isIPv6(text));
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 17 }), holds), { numRuns: 20_000 });
  });
});

describe("isHost", () => {
  test.each([
    "127.0.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "localhost",
    "localhost.",
    "a-b.example",
    "a_b",
    "xn--bcher-kva.example",
    "i2p",
    "1a",
    `${"a".repeat(63)}.b`,
  ])("takes %j", (text) => {
    expect(isHost(text)).toBe(true);
  });

  test.each([
    "",
    " ",
    "256.0.0.1",
    "1.2.3",
    "1.2.3.4.5",
    "01.2.3.4",
    "127.0.0.1:80",
    "[::1]",
    "-a",
    "a..b",
    ".",
    ".a",
    "a b",
    "a,b",
    "a;b",
    "a/b",
    "./webapps/",
    "bücher.example",
    "a".repeat(64),
    `${"a.".repeat(127)}ab`,
  ])("refuses %j", (text) => {
    expect(isHost(text)).toBe(false);
  });

  test("takes every address that Node takes", () => {
    const holds = (text: string) => {
      fc.pre(isIPv4(text) || isIPv6(text));
      expect(isHost(text)).toBe(true);
    };
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), holds), { numRuns: 5_000 });
  });
});

describe("isWildcard", () => {
  test.each(["0.0.0.0", "::", "0:0:0:0:0:0:0:0", "::0", "0::0", "0000::"])("takes %j", (host) => {
    expect(isWildcard(host)).toBe(true);
  });

  test.each(["127.0.0.1", "::1", "0", "0.0.0", "localhost", "", ":"])("refuses %j", (host) => {
    expect(isWildcard(host)).toBe(false);
  });
});

describe("isLoopback", () => {
  test.each([
    "127.0.0.1",
    "127.0.0.2",
    "127.255.255.255",
    "localhost",
    "LocalHost",
    "::1",
    "0:0:0:0:0:0:0:1",
    "0::0001",
  ])("takes %j", (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  test.each([
    "0.0.0.0",
    "::",
    "::10",
    "1::1",
    "10.0.0.1",
    "128.0.0.1",
    "1.127.0.1",
    "127.0.0",
    "127.0.0.256",
    "127.0.0.1.example.org",
    "1",
    ":1",
    "",
  ])("refuses %j", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

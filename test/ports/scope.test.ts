import { expect, test } from "vitest";
import { PRIVATE_ADDRESSES } from "../../src/ports/ports.js";
import { scopeOf } from "../../src/ports/scope.js";

test.each([
  "127.0.0.1",
  "127.1",
  "127.255.255.254",
  "localhost",
  "LOCALHOST",
  "::1",
  "0:0:0:0:0:0:0:1",
  "[::1]",
  "::1%lo",
  "::ffff:127.0.0.1",
  "::FFFF:7f00:1",
  "[::1]",
  "::1%lo",
])("%s is of this machine alone", (bind) => {
  expect(scopeOf(bind)).toBe("local");
});

test.each([
  "10.0.0.1",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.1.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.2",
  "::ffff:192.168.1.2",
  "fd00::1",
  "FC00::1",
  "fe80::1%eth0",
  "febf::1",
  PRIVATE_ADDRESSES,
])("%s is of the local network", (bind) => {
  expect(scopeOf(bind)).toBe("lan");
});

test.each([
  "0.0.0.0",
  "::",
  "0:0:0:0:0:0:0:0",
  "8.8.8.8",
  "100.63.255.255",
  "100.128.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.2.1",
  "::ffff:8.8.8.8",
  "2a00::1",
  "fec0::1",
  "site.example.org",
  "10.example.org",
  "fd00.example.org",
])("%s may be reached by anybody", (bind) => {
  expect(scopeOf(bind)).toBe("internet");
});

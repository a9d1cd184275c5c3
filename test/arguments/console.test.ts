import { describe, expect, test } from "vitest";
import { ConsoleArguments } from "../../src/arguments/console.js";
import { codeOf } from "../support/errors.js";

/** The string after an edit; a refusal as its code. */
function changed(text: string, edit: (before: ConsoleArguments) => ConsoleArguments): string {
  let after = "";
  const code = codeOf(() => {
    after = edit(ConsoleArguments.of(text)).document.text;
  });
  return code === "no error" ? after : code;
}

describe("withPort", () => {
  test.each<[string, string, string]>([
    ["replaces the port", "7657 ::1 ./webapps/", "8000 ::1 ./webapps/"],
    ["keeps its quotes", "'7657' ::1", "'8000' ::1"],
    ["gives the first argument", "", "8000"],
    ["replaces one that is no port", "abc ::1", "8000 ::1"],
    ["leaves the path in the place of the address", "7657 ./webapps/", "8000 ./webapps/"],
    ["adds a plain listener to a TLS one", "-s 7657 ::1 ./webapps/", "8000 -s 7657 ::1 ./webapps/"],
    ["gives -s without port a plain listener", "-s", "8000 -s"],
    [
      "refuses what is a host list in the place of the port",
      "7657,127.0.0.1 ./webapps/",
      "ARGUMENTS_AMBIGUOUS",
    ],
    ["refuses where a port stands in the place of the webapps", "-s 7667 ::1 7657", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where there is an argument too many", "7657 ::1 ./webapps/ a", "ARGUMENTS_AMBIGUOUS"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withPort(8000))).toBe(expected);
  });

  test.each(["", "7657", "7657 ::1"])("7657 on %j is no edit", (text) => {
    expect(changed(text, (before) => before.withPort(7657))).toBe(text);
  });

  test.each([0, -1, 65536, 1.5])("refuses %s, which no socket takes", (port) => {
    expect(codeOf(() => ConsoleArguments.of("7657 ::1").withPort(port))).toBe("VALUE_OUT_OF_RANGE");
  });
});

describe("withHosts", () => {
  test.each<[string, string, string]>([
    ["replaces the addresses", "7657 ::1,127.0.0.1 ./webapps/", "7657 0.0.0.0 ./webapps/"],
    ["keeps their quotes", '7657 "::1 127.0.0.1" ./webapps/', '7657 "0.0.0.0" ./webapps/'],
    ["gives the arguments", "", "7657 0.0.0.0"],
    ["goes behind the port", "7657", "7657 0.0.0.0"],
    ["goes between port and -s", "7657 -s 7667 ::1", "7657 0.0.0.0 -s 7667 ::1"],
    [
      "goes before a path in its place, which becomes the webapps directory",
      "7657 ./webapps/",
      "7657 0.0.0.0 ./webapps/",
    ],
    ["leaves the TLS addresses", "7657 ::1 -s 7667 ::1 ./webapps/", "7657 0.0.0.0 -s 7667 ::1 ./webapps/"],
    ["replaces what is no address", "7657 ::1;127.0.0.1", "7657 0.0.0.0"],
    ["refuses where there is only a TLS listener", "-s 7657 ::1 ./webapps/", "LISTENER_MISSING"],
    ["refuses two paths", "7657 ./webapps/ ./more/", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where there is an argument too many", "7657 ::1 ./webapps/ a", "ARGUMENTS_AMBIGUOUS"],
    ["refuses behind a quote that is never closed", '"7657', "ARGUMENTS_UNTERMINATED"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withHosts(["0.0.0.0"]))).toBe(expected);
  });

  test("writes several with commas", () => {
    expect(changed("7657", (before) => before.withHosts(["::1", "127.0.0.1"]))).toBe("7657 ::1,127.0.0.1");
  });

  test.each(["7657 ::1,127.0.0.1 ./w/", '7657 "::1 127.0.0.1"', "7657 ::1,,127.0.0.1"])(
    "the same addresses on %j are no edit",
    (text) => {
      expect(changed(text, (before) => before.withHosts(["::1", "127.0.0.1"]))).toBe(text);
    },
  );

  test("refuses an empty list, which the arguments cannot express", () => {
    expect(changed("7657 ::1 ./w/", (before) => before.withHosts([]))).toBe("ARGUMENT_NOT_STORABLE");
  });
});

describe("withSslPort", () => {
  test.each<[string, string, string]>([
    ["replaces the port", "7657 ::1 -s 7000 ::1 ./webapps/", "7657 ::1 -s 7667 ::1 ./webapps/"],
    [
      "adds a listener with the plain one's addresses, before the webapps",
      "7657 ::1 ./webapps/",
      "7657 ::1 -s 7667 ::1 ./webapps/",
    ],
    ["adds a listener at the end", "7657 ::1", "7657 ::1 -s 7667 ::1"],
    ["gives the arguments", "", "7657 127.0.0.1 -s 7667 127.0.0.1"],
    ["goes behind a -s without port", "7657 ::1 -s", "7657 ::1 -s 7667"],
    ["refuses a path in the place of the address", "7657 ./webapps/", "ARGUMENTS_AMBIGUOUS"],
    ["refuses a path in the place of the port", "-s ./webapps/", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where there is an argument too many", "7657 ::1 ./webapps/ a", "ARGUMENTS_AMBIGUOUS"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withSslPort(7667))).toBe(expected);
  });
});

describe("withSslHosts", () => {
  test.each<[string, string, string]>([
    ["replaces the addresses", "-s 7667 ::1 ./webapps/", "-s 7667 0.0.0.0 ./webapps/"],
    ["goes behind the port", "7657 ::1 -s 7667", "7657 ::1 -s 7667 0.0.0.0"],
    ["goes before a path in its place", "7657 ::1 -s 7667 ./webapps/", "7657 ::1 -s 7667 0.0.0.0 ./webapps/"],
    ["refuses where there is no TLS listener", "7657 ::1", "LISTENER_MISSING"],
    ["refuses two paths", "7657 ::1 -s 7667 ./webapps/ ./more/", "ARGUMENTS_AMBIGUOUS"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withSslHosts(["0.0.0.0"]))).toBe(expected);
  });

  test("the plain listener's addresses are no edit where TLS has them anyway", () => {
    expect(changed("7657 ::1 -s 7667", (before) => before.withSslHosts(["::1"]))).toBe("7657 ::1 -s 7667");
  });
});

describe("withoutSsl", () => {
  test.each<[string, string, string]>([
    ["takes -s, port and addresses", "7657 ::1 -s 7667 ::1 ./webapps/", "7657 ::1 ./webapps/"],
    ["takes -s and port at the end", "7657 ::1 ./webapps/ -s 7667", "7657 ::1 ./webapps/"],
    ["takes a -s without port", "7657 ::1 -s", "7657 ::1"],
    [
      "keeps a path, which becomes the webapps directory",
      "7657 ::1 -s 7667 ./webapps/",
      "7657 ::1 ./webapps/",
    ],
    [
      "gives the plain listener its default address before a path",
      "7657 -s 7667 ./webapps/",
      "7657 127.0.0.1 ./webapps/",
    ],
    [
      "gives the plain listener its default address before the webapps",
      "7657 -s 7667 ::1 ./webapps/",
      "7657 127.0.0.1 ./webapps/",
    ],
    ["is no edit without -s", "7657 ::1", "7657 ::1"],
    ["refuses where TLS is the only listener", "-s 7667 ::1 ./webapps/", "LISTENER_MISSING"],
    ["refuses two -s", "7657 -s 7667 -s ::1", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where there is an argument too many", "7657 ::1 -s 7667 ::1 ./w/ a", "ARGUMENTS_AMBIGUOUS"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withoutSsl())).toBe(expected);
  });
});

describe("withDefaultHosts", () => {
  test.each<["hosts" | "sslHosts", string, string, string]>([
    ["hosts", "takes the last argument out", "7657 ::1", "7657"],
    ["hosts", "takes what stands before -s out", "7657 ::1 -s 7667 ::1", "7657 -s 7667 ::1"],
    [
      "hosts",
      "writes the default where the webapps follow",
      "7657 ::1 ./webapps/",
      "7657 127.0.0.1 ./webapps/",
    ],
    ["hosts", "is no edit where none are given", "7657", "7657"],
    ["sslHosts", "takes the last argument out", "7657 ::1 -s 7667 127.0.0.1", "7657 ::1 -s 7667"],
    [
      "sslHosts",
      "writes the plain addresses where the webapps follow",
      "7657 ::1 -s 7667 127.0.0.1 ./w/",
      "7657 ::1 -s 7667 ::1 ./w/",
    ],
  ])("of %s %s", (slot, _, text, expected) => {
    expect(changed(text, (before) => before.withDefaultHosts(slot))).toBe(expected);
  });
});

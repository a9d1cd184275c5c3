import { describe, expect, test } from "vitest";
import { ConsolePositions, wildcardAndHost } from "../../src/arguments/console-positions.js";
import { ArgumentsDocument } from "../../src/arguments/document.js";

const positionsOf = (text: string) => new ConsolePositions(new ArgumentsDocument(text));

/** What the console makes of its arguments: plain port and hosts, TLS port and hosts, whether it got a webapps directory. */
function read(text: string) {
  const positions = positionsOf(text);
  const { port, hosts, sslPort, sslHosts } = positions;
  return [port, hosts.join(","), sslPort, sslHosts.join(","), positions.has("webapps")];
}

/** The table of formats 6.1, row by row; then what the text below it says. */
describe("the console takes its arguments", () => {
  test.each<[string, ReturnType<typeof read>]>([
    ["", [7657, "127.0.0.1", undefined, "", false]],
    ["7657", [7657, "127.0.0.1", undefined, "", false]],
    ["7657 ::1,127.0.0.1 ./webapps/", [7657, "::1,127.0.0.1", undefined, "", true]],
    ["7657 ./webapps/", [7657, "./webapps/", undefined, "", false]],
    ["-s 7657 ::1,127.0.0.1 ./webapps/", [undefined, "", 7657, "::1,127.0.0.1", true]],
    ["7657 ::1 -s 7667 ::1 ./webapps/", [7657, "::1", 7667, "::1", true]],
    ["7657 ::1 -s 7667 ./webapps/", [7657, "::1", 7667, "./webapps/", false]],
    ["-s 7667 ::1 7657", [undefined, "", 7667, "::1", true]],
    ["-s", [undefined, "", undefined, "", false]],
    ["7657 ::1 ./webapps/ -s 7667", [7657, "::1", 7667, "::1", true]],
    ["7657 ::1 ./webapps/ -s 7667 127.0.0.1", [7657, "::1", 7667, "127.0.0.1", true]],
    ["7657 ::1 -s 7667", [7657, "::1", 7667, "::1", false]],
    ["7657 -s 7667", [7657, "127.0.0.1", 7667, "127.0.0.1", false]],
    ["7657 -s -s 7667 ::1", [7657, "127.0.0.1", 7667, "::1", false]],
    ['7657 "::1 127.0.0.1"', [7657, "::1,127.0.0.1", undefined, "", false]],
    ["7657 ::1,,127.0.0.1,", [7657, "::1,127.0.0.1", undefined, "", false]],
    ["0 ::1", [undefined, "::1", undefined, "", false]],
    ["-1 ::1", [undefined, "::1", undefined, "", false]],
    ["70000 ::1", [undefined, "::1", undefined, "", false]],
    ["abc ::1", [undefined, "::1", undefined, "", false]],
    ["+7657 ::1", [7657, "::1", undefined, "", false]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("listeners", () => {
  test.each<[string, string[]]>([
    ["", ["127.0.0.1:7657"]],
    ["7657 ::1,127.0.0.1 ./webapps/", ["::1:7657", "127.0.0.1:7657"]],
    ["7657 ./webapps/", []],
    ["-s 7667 ::1", ["::1:7667 TLS"]],
    ["7657 ::1 -s 7667", ["::1:7657", "::1:7667 TLS"]],
    ["7657 ::1 -s", ["::1:7657"]],
    ["-s", []],
    ["0 ::1 -s 7667", ["::1:7667 TLS"]],
    ["7657 [::1],127.0.0.1", ["127.0.0.1:7657"]],
    ["7657 ::1 ./webapps/ extra", []],
  ])("of %j", (text, expected) => {
    const listeners = positionsOf(text).listeners;
    expect(listeners.map(({ host, port, ssl }) => `${host}:${port}${ssl ? " TLS" : ""}`)).toEqual(expected);
  });
});

describe("wildcardAndHost", () => {
  test.each<[string[], boolean]>([
    [["0.0.0.0"], false],
    [["::1", "127.0.0.1"], false],
    [["::", "127.0.0.1"], true],
    [["127.0.0.1", "0:0:0:0:0:0:0:0"], true],
  ])("of %j is %s", (hosts, expected) => {
    expect(wildcardAndHost(hosts)).toBe(expected);
  });
});

import { describe, expect, test } from "vitest";
import { ConsolePositions } from "../../src/arguments/console-positions.js";
import { consoleProblems } from "../../src/arguments/console-problems.js";
import { ArgumentsDocument } from "../../src/arguments/document.js";

const positionsOf = (text: string) => new ConsolePositions(new ArgumentsDocument(text));

function problems(text: string): string[] {
  return consoleProblems(positionsOf(text)).map(({ code, index }) => `${code} ${index ?? "-"}`);
}

describe("problems", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["7657 ::1,127.0.0.1 ./webapps/", []],
    ["7657 ::1 -s 7667 ::1 ./webapps/", []],
    ["7657 localhost", []],
    ["7657 ./webapps/", ["CONSOLE_HOST_IS_PATH 1"]],
    ["7657 ::1 -s 7667 ./webapps/", ["CONSOLE_HOST_IS_PATH 4"]],
    ["-s 7667 ::1 7657", ["CONSOLE_WEBAPPS_IS_PORT 3"]],
    ["-s", ["CONSOLE_NO_LISTENER -"]],
    ["7657 -s", ["CONSOLE_SSL_WITHOUT_PORT 1"]],
    ["7657 ::1 ./webapps/ a b", ["CONSOLE_EXTRA_ARGUMENT 3", "CONSOLE_EXTRA_ARGUMENT 4"]],
    ["0 ::1", ["CONSOLE_BAD_PORT 0"]],
    ["7657,127.0.0.1 ./webapps/", ["CONSOLE_BAD_PORT 0", "CONSOLE_HOST_IS_PATH 1"]],
    ["7657 ::1 -s x", ["CONSOLE_BAD_PORT 3"]],
    ["7657 ::1;127.0.0.1", ["CONSOLE_BAD_HOST 1"]],
    ["7657 [::1]", ["CONSOLE_BAD_HOST 1"]],
    ["7657 -s 7667 300.0.0.1", ["CONSOLE_BAD_HOST 3"]],
    ["7657 ::1 -s 7657", ["CONSOLE_PORT_CLASH 3"]],
    ["7657 0.0.0.0,::1", ["CONSOLE_WILDCARD_AND_HOST 1"]],
    ["7657 ::", []],
  ])("of %j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test("say what happens", () => {
    expect(consoleProblems(positionsOf("7657 ./webapps/"))[0]?.message).toBe(
      '"./webapps/" stands where the bind address belongs: the listener cannot bind to it',
    );
  });
});

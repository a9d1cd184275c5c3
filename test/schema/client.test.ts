import { describe, expect, test } from "vitest";
import { clientPatch } from "../../src/schema/client.js";
import { codeOf } from "../support/errors.js";

describe("clientPatch gives the lines of", () => {
  test.each<[string, Parameters<typeof clientPatch>[0], [string, string | null][]]>([
    ["nothing", {}, []],
    [
      "texts as they are",
      { name: "SAM", args: "a 'b c'" },
      [
        ["name", "SAM"],
        ["args", "a 'b c'"],
      ],
    ],
    ["booleans as the exact words of the router", { startOnLoad: false }, [["startOnLoad", "false"]]],
    ["a number", { delay: 120 }, [["delay", "120"]]],
    ["a client that waits for the router", { delay: -1 }, [["delay", "-1"]]],
    [
      "null, which takes the line away",
      { args: null, delay: null },
      [
        ["args", null],
        ["delay", null],
      ],
    ],
    ["the longest delay that does not overflow", { delay: 2_147_483 }, [["delay", "2147483"]]],
    ["undefined, which leaves the line alone", { name: undefined, delay: 0 }, [["delay", "0"]]],
  ])("%s", (_, fields, lines) => {
    expect(clientPatch(fields)).toEqual(lines);
  });
});

describe("clientPatch refuses", () => {
  test.each([1.5, 2_147_484, Number.NaN, Number.POSITIVE_INFINITY])("the delay %s", (delay) => {
    expect(codeOf(() => clientPatch({ delay }))).toBe("VALUE_REFUSED");
  });

  test("a field of the wrong type", () => {
    // @ts-expect-error a text where a boolean belongs
    expect(codeOf(() => clientPatch({ startOnLoad: "no" }))).toBe("VALUE_REFUSED");
  });

  test("a field that no client has", () => {
    // @ts-expect-error no such field
    expect(codeOf(() => clientPatch({ enabled: true }))).toBe("VALUE_REFUSED");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProperties } from "../../src/properties/document.js";
import { protectText } from "../../src/properties/protect.js";
import { PropertiesText } from "../../src/properties/text.js";
import { decodeText } from "../../src/text/bytes.js";
import { damagedBytes } from "../support/arbitraries.js";

const isSecret = (key: string) => key.includes("password");

function hidden(text: string, before?: string): string {
  return protectText(
    parseProperties(text),
    isSecret,
    "(hidden)",
    before === undefined ? undefined : parseProperties(before),
  );
}

describe("protectText hides", () => {
  test.each<[string, string, string]>([
    ["the value of a secret key", "password=x\n", "password=(hidden)\n"],
    [
      "the value alone, not the blanks and comment around it",
      "password= x # c\n",
      "password= (hidden) # c\n",
    ],
    [
      "the value of every line of a key",
      "password=x\npassword=y\n",
      "password=(hidden)\npassword=(hidden)\n",
    ],
    ["the value of a commented-out line", "#password=x\n", "#password=(hidden)\n"],
    ["the value of a line with a blank behind the mark", "# password=x\n", "# password=(hidden)\n"],
    ["that a value is empty", "password=\n", "password=(hidden)\n"],
    ["nothing of other keys", "a=password\r\nb=1\r", "a=password\r\nb=1\r"],
  ])("%s", (_, text, expected) => {
    expect(hidden(text)).toBe(expected);
  });
});

test("protectText hides the same in bytes as in their text", () => {
  const text = PropertiesText.ofBytes(new TextEncoder().encode("a=ä😀\npassword=x\nb=1\n"));
  expect(protectText(text, isSecret, "*")).toBe("a=ä😀\npassword=*\nb=1\n");
});

describe("protectText against a text before marks", () => {
  test("a value that changed", () => {
    expect(hidden("password=y\n", "password=x\n")).toBe("password=(hidden) (new)\n");
  });

  test("a value that is new", () => {
    expect(hidden("password=y\n", "a=1\n")).toBe("password=(hidden) (new)\n");
  });

  test("no value that stayed", () => {
    expect(hidden("a=2\npassword=x\n", "a=1\npassword=x\n")).toBe("a=2\npassword=(hidden)\n");
  });

  test("no value of a line that was only moved", () => {
    expect(hidden("a=1\npassword=x\n", "password=x\na=1\n")).toBe("a=1\npassword=(hidden)\n");
  });

  test("no earlier line of a key that stayed", () => {
    const text = "password=x\npassword=y\n";
    expect(hidden(text, text)).toBe(hidden(text));
  });

  test("no value that stayed, though it is not UTF-8", () => {
    const text = "password=\uDCE9\n";
    expect(hidden(text, text)).toBe(hidden(text));
  });

  test("nothing in a text that did not change, whatever it is", () => {
    const holds = (bytes: Uint8Array) => {
      const text = decodeText(bytes);
      const everything = () => true;
      expect(protectText(parseProperties(text), everything, "*", parseProperties(text))).toBe(
        protectText(parseProperties(text), everything, "*"),
      );
    };
    fc.assert(fc.property(damagedBytes, holds), { numRuns: 1_000 });
  });
});

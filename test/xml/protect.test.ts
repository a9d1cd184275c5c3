import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { protectXml } from "../../src/xml/protect.js";

const isSecret = (name: string) => /password/i.test(name);
const hidden = (text: string, before?: string) =>
  protectXml(parseXml(text), isSecret, "***", before === undefined ? undefined : parseXml(before));

describe("the value of an element with a secret's name is hidden", () => {
  test.each([
    ["a text", "<Set name='password'>s3</Set>", "<Set name='password'>***</Set>"],
    [
      "a name in other letters",
      "<Set name='KeyStorePassword'>s3</Set>",
      "<Set name='KeyStorePassword'>***</Set>",
    ],
    ["a name with a reference", "<Set name='&#112;assword'>s3</Set>", "<Set name='&#112;assword'>***</Set>"],
    ["CDATA", "<Set name='password'><![CDATA[s3]]></Set>", "<Set name='password'>***</Set>"],
    ["a default", "<Property name='password' default='s3'/>", "<Property name='password' default='***'/>"],
    [
      "the default of a property in it",
      "<Set name='password'><Property name='x' default=\"s3\"/></Set>",
      "<Set name='password'><Property name='x' default=\"***\"/></Set>",
    ],
    [
      "the default of a secret property in it",
      "<Set name='password'><Property name='password' default='s3'/></Set>",
      "<Set name='password'><Property name='password' default='***'/></Set>",
    ],
    [
      "a text deep in it",
      "<Set name='password'><X><Y>s3</Y></X></Set>",
      "<Set name='password'><X><Y>***</Y></X></Set>",
    ],
    [
      "an element in a comment",
      "<a><!-- <Set name='password'>s3</Set> --></a>",
      "<a><!-- <Set name='password'>***</Set> --></a>",
    ],
    [
      "a property in a comment",
      "<a><!-- <Set name='password'><Property default='s3'/></Set> --></a>",
      "<a><!-- <Set name='password'><Property default='***'/></Set> --></a>",
    ],
    [
      "CDATA in a comment",
      "<a><!-- <Set name='password'><![CDATA[s3]]></Set> --></a>",
      "<a><!-- <Set name='password'>***</Set> --></a>",
    ],
    [
      "what is not closed in a comment",
      "<a><!-- <Set name='password'>s3 --></a>",
      "<a><!-- <Set name='password'>***--></a>",
    ],
    ["an element that is not closed", "<Set name='password'>s3", "<Set name='password'>***"],
  ])("%s", (_, text, shown) => {
    expect(hidden(text)).toBe(shown);
  });
});

describe("everything else is shown", () => {
  test.each([
    ["other elements", "<Set name='port'>1</Set>"],
    ["an empty secret", "<Set name='password'> </Set>"],
    ["other attributes", "<Set name='password' type='String'/>"],
    ["a comment of plain text", "<a><!-- password: none --></a>"],
  ])("%s", (_, text) => {
    expect(hidden(text)).toBe(text);
  });
});

test("a value that is new is marked", () => {
  const set = (value: string) => `<Set name='password'>${value}</Set>`;
  expect(hidden(set("b"), set("a"))).toBe(set("*** (new)"));
  expect(hidden(set("a"), set("a"))).toBe(set("***"));
});

test.each([
  ["pieces in one element", `<Set name='password'>${"<X>s</X>".repeat(200_000)}</Set>`],
  ["pieces in one comment", `<a><!--${"<Set name='password'>s</Set>".repeat(100_000)}--></a>`],
  ["attributes that are never closed", `<a><!-- <a ${'name="" '.repeat(64_000)}<b --></a>`],
  ["elements in each other", `${"<a>".repeat(100_000)}<Set name='password'>s</Set>`],
])("many %s take no longer than they must", (_, text) => {
  expect(hidden(text)).not.toMatch(/>s</);
});

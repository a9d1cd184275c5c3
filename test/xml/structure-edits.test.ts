import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { one, xmlAfter } from "../support/xml-step.js";

const before = (text: string, source = "<n/>") =>
  xmlAfter(text, (draft) => draft.insertBefore(one(draft.document, "//a"), source));
const after = (text: string, source = "<n/>") =>
  xmlAfter(text, (draft) => draft.insertAfter(one(draft.document, "//a"), source));
const into = (text: string) => xmlAfter(text, (draft) => draft.append(one(draft.document, "//p"), "<n/>"));
const without = (text: string) => xmlAfter(text, (draft) => draft.remove(one(draft.document, "//a")));

describe("an element put before another", () => {
  test.each<[string, string, string]>([
    ["has that one's line and indentation", "<r>\n  <a/>\n</r>", "<r>\n  <n/>\n  <a/>\n</r>"],
    ["has no indentation where that one has none", "<r>\n<a/>\n</r>", "<r>\n<n/>\n<a/>\n</r>"],
    ["is indented with tabs", "<r>\n\t\t<a/>\n</r>", "<r>\n\t\t<n/>\n\t\t<a/>\n</r>"],
    ["is indented with tabs and blanks", "<r>\n \t <a/>\n</r>", "<r>\n \t <n/>\n \t <a/>\n</r>"],
    ["keeps CRLF", "<r>\r\n  <a/>\r\n</r>", "<r>\r\n  <n/>\r\n  <a/>\r\n</r>"],
    ["keeps a lone CR", "<r>\r  <a/>\r</r>", "<r>\r  <n/>\r  <a/>\r</r>"],
    ["leaves what follows that one on its line", "<r>\n  <a/><b/>\n</r>", "<r>\n  <n/>\n  <a/><b/>\n</r>"],
    [
      "stands beside that one where it does not begin its line",
      "<r>\n  <b/> <a/>\n</r>",
      "<r>\n  <b/> <n/><a/>\n</r>",
    ],
    ["stands beside that one where there are no lines", "<r><a/></r>", "<r><n/><a/></r>"],
    [
      "stands below comments about that one",
      "<r>\n  <!-- x -->\n  <a/>\n</r>",
      "<r>\n  <!-- x -->\n  <n/>\n  <a/>\n</r>",
    ],
  ])("%s", (_, text, expected) => {
    expect(before(text)).toBe(expected);
  });
});

describe("an element put behind another", () => {
  test.each<[string, string, string]>([
    ["has that one's line end and indentation", "<r>\n  <a/>\n</r>", "<r>\n  <a/>\n  <n/>\n</r>"],
    [
      "is indented as the line that that one begins on",
      "<r>\n  <a>\n    <b/>\n  </a>\n</r>",
      "<r>\n  <a>\n    <b/>\n  </a>\n  <n/>\n</r>",
    ],
    ["is indented with tabs", "<r>\n\t<a/>\n</r>", "<r>\n\t<a/>\n\t<n/>\n</r>"],
    ["keeps CRLF", "<r>\r\n  <a/>\r\n</r>", "<r>\r\n  <a/>\r\n  <n/>\r\n</r>"],
    ["stands behind blanks at the end of the line", "<r>\n  <a/> \t\n</r>", "<r>\n  <a/> \t\n  <n/>\n</r>"],
    [
      "stands behind a comment at the end of the line",
      "<r>\n  <a/> <!-- x -->\n</r>",
      "<r>\n  <a/> <!-- x -->\n  <n/>\n</r>",
    ],
    [
      "stands behind all comments at the end of the line",
      "<r>\n  <a/><!-- x --> <!-- y\n  z -->\n  <b/>\n</r>",
      "<r>\n  <a/><!-- x --> <!-- y\n  z -->\n  <n/>\n  <b/>\n</r>",
    ],
    [
      "stands before comments on the next line",
      "<r>\n  <a/>\n  <!-- x -->\n</r>",
      "<r>\n  <a/>\n  <n/>\n  <!-- x -->\n</r>",
    ],
    [
      "stands beside that one where another follows on the line",
      "<r>\n  <a/> <b/>\n</r>",
      "<r>\n  <a/><n/> <b/>\n</r>",
    ],
    [
      "stands beside that one where another follows behind a comment",
      "<r>\n  <a/> <!-- x --> <b/>\n</r>",
      "<r>\n  <a/><n/> <!-- x --> <b/>\n</r>",
    ],
    ["stands beside that one where the close tag follows", "<r>\n  <a/></r>", "<r>\n  <a/><n/></r>"],
    [
      "stands beside that one where it does not begin its line",
      "<r>\n  <b/> <a/>\n</r>",
      "<r>\n  <b/> <a/><n/>\n</r>",
    ],
    ["stands beside that one where text follows", "<r>\n  <a/> x\n</r>", "<r>\n  <a/><n/> x\n</r>"],
  ])("%s", (_, text, expected) => {
    expect(after(text)).toBe(expected);
  });
});

describe("an element put into another", () => {
  test.each<[string, string, string]>([
    ["stands behind the last in it", "<p>\n  <a/>\n  <b/>\n</p>", "<p>\n  <a/>\n  <b/>\n  <n/>\n</p>"],
    [
      "stands behind comments on the last one's line",
      "<p>\n  <a/> <!-- x -->\n  <!-- y -->\n</p>",
      "<p>\n  <a/> <!-- x -->\n  <n/>\n  <!-- y -->\n</p>",
    ],
    ["stands behind the open tag where there is none", "<p>\n</p>", "<p><n/>\n</p>"],
    [
      "gives one that closes itself a close tag",
      "<r>\n  <p b='1' />\n</r>",
      "<r>\n  <p b='1'><n/></p>\n</r>",
    ],
  ])("%s", (_, text, expected) => {
    expect(into(text)).toBe(expected);
  });
});

describe("taking an element away", () => {
  test.each<[string, string, string]>([
    ["takes its line", "<r>\n  <a/>\n  <b/>\n</r>", "<r>\n  <b/>\n</r>"],
    ["takes all its lines", "<r>\n  <a>\n    <c/>\n  </a>\n  <b/>\n</r>", "<r>\n  <b/>\n</r>"],
    ["takes blanks at the end of its line", "<r>\n  <a/> \t\n</r>", "<r>\n</r>"],
    ["takes a line with CRLF", "<r>\r\n  <a/>\r\n</r>", "<r>\r\n</r>"],
    ["takes a line with a lone CR", "<r>\r  <a/>\r</r>", "<r>\r</r>"],
    ["keeps empty lines around it", "<r>\n\n  <a/>\n\n</r>", "<r>\n\n\n</r>"],
    ["keeps a comment on its line", "<r>\n  <a/> <!-- x -->\n</r>", "<r>\n   <!-- x -->\n</r>"],
    ["keeps what stands before it on its line", "<r>\n  <b/> <a/>\n</r>", "<r>\n  <b/> \n</r>"],
    ["keeps what stands behind it on its line", "<r>\n  <a/><b/>\n</r>", "<r>\n  <b/>\n</r>"],
    ["keeps text around it", "<r>x<a>1</a>y</r>", "<r>xy</r>"],
    ["leaves its parent empty", "<r><a/></r>", "<r></r>"],
  ])("%s", (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });
});

test("a line is not taken away where the line ends around it would become one", () => {
  expect(parseXml("<a>\r\r<b/>\n</a>").unset("a/b").text).toBe("<a>\r\r\n</a>");
});

import { afterAll, describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf } from "../support/errors.js";

const figures: string[] = [];
afterAll(() => console.log(`hostile XML: ${figures.join("; ")}`));

/**
 * What a reader says of a text of some size. It reads one of a quarter of the size first, and notes how much longer this one took: about four
 * times as long where the time is linear. Nothing is claimed of times here; what does not end runs into the limit of the test.
 */
function measured<Answer>(
  name: string,
  textOf: (size: number) => string,
  size: number,
  read: (text: string) => Answer,
) {
  const timed = (text: string) => {
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    const answer = read(text);
    const grown = Math.max(0, process.memoryUsage().heapUsed - heap) / 1e6;
    return { answer, time: performance.now() - start, grown };
  };
  const quarter = timed(textOf(size / 4));
  const text = textOf(size);
  const { answer, time, grown } = timed(text);
  const figure = `${(text.length / 1e6).toFixed(1)} MB ${time.toFixed(0)} ms, ${grown.toFixed(0)} MB heap`;
  figures.push(`${name} ${figure}, ${(time / quarter.time).toFixed(1)} times a quarter's`);
  return answer;
}

describe("an entity bomb", () => {
  const levels = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
  const document = parseXml(
    `<!DOCTYPE r [<!ENTITY e0 "ha">${levels.join("")}]><r><a>&e20;</a><b c="&e20;">1</b></r>`,
  );

  test("is well-formed, and read without being expanded", () => {
    expect([document.diagnostics, document.get("r/a"), document.get("r/b/@c")]).toEqual([[], "", ""]);
  });

  test("is not edited", () => {
    expect(codeOf(() => document.set("r/b", "2"))).toBe("XML_READ_ONLY");
  });
});

describe("10^5 elements in one another", () => {
  const nested = (depth: number) => `${"<x>".repeat(depth)}${"</x>".repeat(depth)}`;
  const document = parseXml(nested(100_000));

  test("are read", () => {
    const answer = measured("nesting", nested, 100_000, (text) => {
      const document = parseXml(text);
      const { nodes, diagnostics } = document;
      return { top: nodes.length, diagnostics, found: document.select("//x").length };
    });
    expect(answer).toEqual({ top: 1, diagnostics: [], found: 100_000 });
  });

  test("print back", () => {
    expect(Buffer.from(document.toBytes()).toString() === nested(100_000)).toBe(true);
  });

  test.each<[string, () => unknown, string]>([
    ["set is refused", () => document.set("x/@a", "1"), "VERIFICATION_FAILED"],
    ["comment is refused", () => document.comment("x/x/x"), "VERIFICATION_FAILED"],
    ["unset is refused", () => document.unset("x/x/x"), "VERIFICATION_FAILED"],
    ["uncomment is refused", () => document.uncomment("//y"), "ELEMENT_NOT_FOUND"],
    ["a path to all of them is refused", () => document.get("//x"), "ELEMENT_AMBIGUOUS"],
  ])("%s", (_, operation, code) => {
    expect(codeOf(operation)).toBe(code);
  });
});

test("50 MB of attributes in one tag are read", () => {
  const tag = (size: number) => {
    const attributes = Array.from(
      { length: size / 50 },
      (_, i) => ` attribute${`${i}`.padStart(9, "0")}="${"x".repeat(28)}"`,
    );
    return `<r${attributes.join("")}/>`;
  };
  const answer = measured("attributes", tag, 50_000_000, (text) => {
    const document = parseXml(text);
    return [document.diagnostics.length, document.get("r/@attribute000999999"), document.get("r/@other")];
  });
  expect(answer).toEqual([0, "x".repeat(28), undefined]);
});

describe("a name that every object has", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"];

  test.each(names)("%s is an element and an attribute like any other", (name) => {
    const document = parseXml(`<r><${name} ${name}="1">2</${name}></r>`);
    expect(document.diagnostics).toEqual([]);
    expect([document.get(`r/${name}`), document.get(`//*[@${name}='1']/@${name}`)]).toEqual(["2", "1"]);
  });

  test.each(names)("%s is found nowhere where it does not stand", (name) => {
    const document = parseXml("<r/>");
    expect([document.get(`r/${name}`), document.get(`r/@${name}`), document.select(`//${name}`)]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  test.each(
    names.flatMap((name) => [
      [`r/${name}`, `<r><${name}>1</${name}></r>`, `<r><${name}>2</${name}></r>`],
      [`r/@${name}`, `<r ${name}="1"/>`, `<r ${name}="2"/>`],
      [`r/@${name}`, "<r/>", `<r ${name}="2"/>`],
      ["r/b", `<r><${name}/><b ${name}="x">1</b></r>`, `<r><${name}/><b ${name}="x">2</b></r>`],
    ]),
  )("%s is set in %s, or nothing is edited", (path, text, expected) => {
    let after = "";
    const code = codeOf(() => {
      after = parseXml(text).set(path, "2").text;
    });
    expect([expected, "VERIFICATION_FAILED"]).toContain(code === "no error" ? after : code);
  });
});

describe("a million times the same", () => {
  test.each<[string, string, number]>([
    ["<", "this < begins no tag that ends before the next <; as text it is written &lt;", 1_000_000],
    ["<!--", "<!-- does not end", 1],
    ["&", "a & that begins no reference must be written &amp;", 1_000_000],
    ["]]>", "]]> must be written ]]&gt; in text", 1_000_000],
  ])("%s: what is wrong is told", (piece, message, count) => {
    const problems = measured(
      piece,
      (size) => `<r>${piece.repeat(size)}</r>`,
      1_000_000,
      (text) => parseXml(text).diagnostics,
    );
    expect(problems.filter((problem) => problem.message === message)).toHaveLength(count);
  });

  test("declarations of what is no name: what is wrong is told", () => {
    const subset = (size: number) => `<!DOCTYPE r [${"<!ELEMENT 1 r>".repeat(size)}]><r/>`;
    const problems = measured("declarations", subset, 400_000, (text) => parseXml(text).diagnostics);
    expect(problems).toHaveLength(400_000);
  });
});

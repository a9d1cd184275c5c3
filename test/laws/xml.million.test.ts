import fc from "fast-check";
import { expect, test } from "vitest";
import { parseXmlNodes } from "../../grammars/xml.js";
import { gapsOf } from "../support/xml.js";
import { xmlText } from "../support/xml-arbitraries.js";

const numRuns = 1_000_000;

test(`the nodes of ${numRuns} texts cover them without gaps`, () => {
  let [runs, characters] = [0, 0];
  const start = performance.now();
  const holds = (text: string) => {
    const gaps = gapsOf(text, parseXmlNodes(text));
    runs++;
    characters += text.length;
    if (gaps.length > 0) expect(gaps).toEqual([]);
  };
  fc.assert(fc.property(xmlText, holds), { numRuns });
  console.log(
    `xml: ${runs} texts, ${characters} characters, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  expect(runs).toBe(numRuns);
});

// `npm run bench:xml [ROUNDS]`: parsing XML in one process, against other parsers of it.
//
// Every round runs every row once, one after the other; the figures are medians over all rounds. `dist/index.js` is what is measured.
import { parseXml as parseRgrove } from "@rgrove/parse-xml";
import xmlTools from "@xml-tools/parser";
import { XMLParser } from "fast-xml-parser";
import { EVENTS, SaxesParser } from "saxes";
import { parseXml } from "../../dist/index.js";
import { freshText, interleaved, timeOf } from "./interleaved.mjs";
import { atLeast, number, report, statistics } from "./report.mjs";
import { xmlOfSize } from "./sample.mjs";

const rounds = Number(process.argv[2] ?? 41);

/** Ours, with the whole text checked for what makes it ill-formed. */
function checked(text) {
  const { nodes, diagnostics } = parseXml(text);
  if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
  return nodes.length;
}

function withXmlTools(text) {
  const { cst, lexErrors, parseErrors } = xmlTools.parse(text);
  const [error] = [...lexErrors, ...parseErrors];
  if (error) throw new Error(error.message);
  return cst.children.element.length;
}

const fastXmlParser = new XMLParser({
  preserveOrder: true,
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: false,
  commentPropName: "#comment",
});

/** With all that it can keep. */
const rgroveOptions = {
  includeOffsets: true,
  preserveCdata: true,
  preserveComments: true,
  preserveDocumentType: true,
  preserveXmlDeclaration: true,
};

/** Every event of saxes, which makes no tree; where nobody listens for errors, it throws them. */
function eventsOfSaxes(text) {
  const parser = new SaxesParser();
  let count = 0;
  for (const event of EVENTS.filter((name) => name !== "error")) {
    parser.on(event, () => {
      count++;
    });
  }
  parser.write(text).close();
  return count;
}

/** A tree of elements, comments and texts by the simplest means: no quotes, no CDATA, no malformed text. */
function scan(text) {
  const root = { children: [], parent: undefined };
  let parent = root;
  let at = 0;
  for (let start = text.indexOf("<"); start >= 0; start = text.indexOf("<", at)) {
    if (start > at) parent.children.push({ kind: "text", start: at, end: start, parent });
    const isComment = text.startsWith("<!--", start);
    at = isComment ? text.indexOf("-->", start) + 3 : text.indexOf(">", start) + 1;
    if (isComment) parent.children.push({ kind: "comment", start, end: at, parent });
    else if (text[start + 1] === "/") {
      parent.end = at;
      parent = parent.parent;
    } else {
      const [name] = /[^\s/>]+/.exec(text.slice(start + 1, at));
      const element = { kind: "element", name, start, end: at, children: [], parent };
      parent.children.push(element);
      if (text[at - 2] !== "/" && text[start + 1] !== "?" && text[start + 1] !== "!") parent = element;
    }
  }
  return root;
}

/** Parsing 1 MB: ours first; a ratio says how much longer than ours the others take. */
function parseRows() {
  const bytes = Buffer.from(xmlOfSize(1_000_000), "latin1");
  const samples = interleaved(
    [
      ["parseXml, the tree", (text) => parseXml(text).nodes.length],
      ["parseXml, with its diagnostics", checked],
      ["@xml-tools/parser", withXmlTools],
      ["fast-xml-parser, preserveOrder", (text) => fastXmlParser.parse(text).length],
      ["@rgrove/parse-xml", (text) => parseRgrove(text, rgroveOptions).children.length],
      ["saxes, events alone", eventsOfSaxes],
      ["a scanner by hand", (text) => scan(text).children.length],
    ],
    bytes,
    rounds,
  );
  const medians = new Map([...samples].map(([name, times]) => [name, statistics(times)]));
  const [ours] = medians.values();
  const goals = new Map([
    ["@xml-tools/parser", atLeast(4)],
    ["fast-xml-parser, preserveOrder", atLeast(3)],
    ["@rgrove/parse-xml", atLeast(1.5)],
    ["a scanner by hand", atLeast(1 / 4)],
  ]);
  const tags = number(freshText(bytes).split("<").length - 1);
  console.log(
    `parsing ${(bytes.length / 1e6).toFixed(2)} MB, ${tags} tags and the like; the ratio is to "the tree"\n`,
  );
  report(
    "xml 1 MB",
    [...medians].map(([name, { median, p10, p90 }]) => ({
      name: `xml 1 MB: ${name}`,
      figure: median,
      unit: "ms",
      p10,
      p90,
      ratio: median / ours.median,
      goal: goals.get(name),
    })),
  );
}

/** What 1 MB takes us in texts of two sizes, with and without the diagnostics. */
function growthRows() {
  const works = [
    ["the tree", (text) => parseXml(text).nodes.length],
    ["with its diagnostics", checked],
  ];
  const sizes = [1, 4].map((size) => ({ size, bytes: Buffer.from(xmlOfSize(size * 1e6), "latin1") }));
  const rows = works.flatMap(([what, work]) =>
    sizes.map(({ size, bytes }) => ({ what, work, size, bytes, samples: [] })),
  );
  for (let round = -3; round < rounds; round++) {
    for (const { work, bytes, samples } of rows) {
      const text = freshText(bytes);
      const time = timeOf(() => work(text));
      if (round >= 0) samples.push(time / (bytes.length / 1e6));
    }
  }
  const figures = rows.map((row) => ({ ...row, ...statistics(row.samples) }));
  const smallest = (what) => figures.find((row) => row.what === what);
  console.log("\ngrowth; the ratio is to the row of 1 MB\n");
  report(
    "growth",
    figures.map(({ what, size, median, p10, p90 }) => ({
      name: `xml of ${size} MB: ${what}`,
      figure: median,
      unit: "ms/MB",
      p10,
      p90,
      ratio: median / smallest(what).median,
    })),
  );
}

console.log(`node ${process.version}, ${rounds} rounds, interleaved\n`);
parseRows();
growthRows();

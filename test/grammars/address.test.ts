import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AddressParser,
  parseAddressText,
  parseAssignmentText,
  parseRecipeLine,
} from "../../grammars/address.js";
import type { AddressNode, things } from "../../grammars/address-nodes.js";
import { tokens } from "../../grammars/address-tokens.js";
import { describeGrammar } from "../support/grammar-checks.js";

describeGrammar(tokens, () => new AddressParser(false));

const thing = (
  kind: (typeof things)[number],
  text: string,
  field?: string,
  isQuoted = false,
): AddressNode => ({
  kind: "thing",
  thing: kind,
  selector: { text, isQuoted },
  field,
});
const tunnel = (text: string, field?: string, isQuoted = false) => thing("tunnel", text, field, isQuoted);
const key = (file: string, name: string): AddressNode => ({ kind: "key", file, key: name });
const xml = (file: string, path: string): AddressNode => ({
  kind: "xml",
  file,
  path,
  pathStart: file.length + 1,
});

describe("what an address says", () => {
  test.each<[string, AddressNode]>([
    ["console.bind", { kind: "name", name: "console.bind" }],
    ["router.config:any.key", key("router.config", "any.key")],
    ["a b.config:a:b [c] 'd'", key("a b.config", "a:b [c] 'd'")],
    [
      "i2ptunnel.config.d/00-client[x]-i2ptunnel.config:type",
      key("i2ptunnel.config.d/00-client[x]-i2ptunnel.config", "type"),
    ],
    ["jetty.xml:a/b[@c='=]']/@d", xml("jetty.xml", "a/b[@c='=]']/@d")],
    ["client[SAMBridge].args", thing("client", "SAMBridge", "args")],
    ["webapp[x y]", thing("webapp", "x y")],
    ["plugin[x]", thing("plugin", "x")],
    ["tunnel[Irc2P].option.inbound.length", tunnel("Irc2P", "option.inbound.length")],
    ["tunnel[*].x", tunnel("*", "x")],
    ["tunnel[type=server].x", tunnel("type=server", "x")],
    ["tunnel[a[b]c].x", tunnel("a[b]c", "x")],
    ['tunnel[ it\'s "5" # ].x', tunnel(' it\'s "5" # ', "x")],
    ['tunnel["*"].x', tunnel("*", "x", true)],
    ["tunnel['a]b'].x", tunnel("a]b", "x", true)],
    ['tunnel["a""b\'"].x', tunnel("a\"b'", "x", true)],
    ["tunnel['a''b\"'].x", tunnel("a'b\"", "x", true)],
    ['tunnel[""].x', tunnel("", "x", true)],
    ['tunnel[""""].x', tunnel('"', "x", true)],
  ])("%s", (text, node) => {
    expect(parseAddressText(text)).toEqual(node);
  });
});

describe("where an assignment's address ends", () => {
  test.each([
    ["a=b", "a", "=", "b"],
    ["a=", "a", "=", ""],
    ["a+=b", "a", "+=", "b"],
    ["a-=b=c", "a", "-=", "b=c"],
    ["a.b-c=1", "a.b-c", "=", "1"],
    ["a=+=", "a", "=", "+="],
    ["a = b ", "a ", "=", " b "],
    ["a=b\nc # d", "a", "=", "b\nc # d"],
    ["client[a=b].args=x=y", "client[a=b].args", "=", "x=y"],
    ["tunnel[type=server].x=1", "tunnel[type=server].x", "=", "1"],
    ["tunnel['=].x='].y=1", "tunnel['=].x='].y", "=", "1"],
    ["a.xml://b[@c='=']+=1", "a.xml://b[@c='=']", "+=", "1"],
    ['a.xml://b[@c="\']="]=1', 'a.xml://b[@c="\']="]', "=", "1"],
  ])("%s", (text, address, operator, value) => {
    expect(parseAssignmentText(text)).toMatchObject({ text: address, assigned: { operator, value } });
  });

  test("a path that nothing closes takes all that follows", () => {
    const text = "a.xml://b[@c='d'=8080";
    expect(parseAssignmentText(text)).toMatchObject({ text, assigned: undefined });
  });
});

describe("what a line of a recipe says", () => {
  const nothing = { kind: "nothing" };
  test.each(["", " \t ", "# x", "  # x = y"])("%j says nothing", (line) => {
    expect(parseRecipeLine(line)).toEqual(nothing);
  });

  test.each([
    ["a=b", "a", "=", "b"],
    ["  a  +=\tb c  ", "a", "+=", "b c"],
    ["a = b # c", "a", "=", "b"],
    ["a = b#c", "a", "=", "b#c"],
    ["a =", "a", "=", ""],
    ["a = # c", "a", "=", ""],
    ["a = 'b' \"c", "a", "=", "'b' \"c"],
    ["a = b = c", "a", "=", "b = c"],
    ["a b.config:c d = e", "a b.config:c d", "=", "e"],
    ["tunnel[a #b].x = 1", "tunnel[a #b].x", "=", "1"],
    ["tunnel['a # b'].x = 1", "tunnel['a # b'].x", "=", "1"],
    ["a.xml:b[@c=' # '] = 1 # d", "a.xml:b[@c=' # ']", "=", "1"],
    ["settings = 1", "settings", "=", "1"],
    ["set=1", "set", "=", "1"],
  ])("%j assigns", (line, text, operator, value) => {
    expect(parseRecipeLine(line)).toMatchObject({ kind: "assignment", text, assigned: { operator, value } });
  });

  test.each([
    ["unset a b", "unset", ["a", "b"]],
    ["  add", "add", []],
    ["enable a  # b", "enable", ["a"]],
    ["enable a#b ", "enable", ["a#b"]],
    ["set a='b c' \"d=e\"f", "set", ["a=b c", "d=ef"]],
    ["set 'it''s' \"\"\"\"", "set", ["it's", '"']],
    ["set ''", "set", [""]],
    ["enable tunnel[a b] client['x] y']", "enable", ["tunnel[a b]", "client['x] y']"]],
    ["uncomment a.xml:b[@c='d e']='f g' h", "uncomment", ["a.xml:b[@c='d e']=f g", "h"]],
    ["set a=[::1 x]", "set", ["a=[::1", "x]"]],
    ["add = 3", "add", ["=", "3"]],
  ])("%j is a verb", (line, verb, words) => {
    const node = parseRecipeLine(line);
    expect(node).toMatchObject({ kind: "verb", verb });
    expect("words" in node && node.words.map(({ text }) => text)).toEqual(words);
  });

  test("its words have their places", () => {
    expect(parseRecipeLine(" set a 'b c'")).toMatchObject({
      start: 1,
      words: [
        { start: 5, end: 6 },
        { start: 7, end: 12 },
      ],
    });
  });
});

/** `«»` stands around what is wrong, `‹›` around the bracket or quote that is open. */
function marked(text: string) {
  const plain = text.replace(/[«»‹›]/g, "");
  const start = text.replace(/[‹›]/g, "").indexOf("«");
  const end = text.replace(/[‹›]/g, "").indexOf("»") - 1;
  const opened = text.replace(/[«»]/g, "").indexOf("‹");
  return { plain, start, end, opened: opened < 0 ? undefined : opened };
}

describe("where a text is no address, and what should stand there", () => {
  test.each([
    ["«»", "an address"],
    ["«=»a", "an address"],
    ["«:»a", "an address"],
    ["a.config:«»", "a key"],
    ["a«=»b", "the end of the address"],
    ["tunnel[«»", "a name"],
    ["tunnel[«]».x", "a name"],
    ["tunnel‹[›a«»", "]"],
    ["tunnel‹[›a[b].x«»", "]"],
    ['tunnel[‹"›a].x«»', '"'],
    ["tunnel[‹'›a''].x«»", "'"],
    ['tunnel‹[›"a"«b»].x', "]"],
    ["tunnel[a]«b»", ". or the end of the address"],
    ["tunnel[a].«»", "a field"],
    ["tunnel[a].«[»b]", "a field"],
    ["tunnel[a].b«[»c]", "the end of the address"],
    ["tunnel[a].b«]».x", "the end of the address"],
    ["client[a].b«=»c", "the end of the address"],
  ])("address %s: %s", (text, expected) => {
    const { plain, ...place } = marked(text);
    expect(parseAddressText(plain)).toEqual({ ...place, expected });
  });

  test.each([
    ["tunnel[a]«b».x=1", ". or =, += or -="],
    ["tunnel[a].b«[»c]=1", "=, += or -="],
    ["tunnel[a].«=»1", "a field"],
  ])("assignment %s: %s", (text, expected) => {
    const { plain, ...place } = marked(text);
    expect(parseAssignmentText(plain)).toEqual({ ...place, expected });
  });

  test.each([
    ["a «#» b", "=, += or -="],
    ["tunnel[a]«b» = 1", ". or =, += or -="],
    ["enable tunnel‹[›a«»", "]"],
    ["set ‹'›a b«»", "'"],
    [" «=» 1", "an address, a verb or #"],
  ])("line %s: %s", (text, expected) => {
    const { plain, ...place } = marked(text);
    expect(parseRecipeLine(plain)).toEqual({ ...place, expected });
  });

  const piece = fc.constantFrom(
    ...`[]"'=+-.:# \t\nab1*/@`,
    "tunnel[",
    "client[",
    ".xml:",
    "set ",
    "type=",
    "\uD800",
    "😀",
  );
  const readers = { parseAddressText, parseAssignmentText, parseRecipeLine };
  test.each(Object.entries(readers))("%s: the place lies in the text, whatever the text is", (_, parse) => {
    const holds = (pieces: string[]) => {
      const text = pieces.join("");
      const node = parse(text);
      if (!("expected" in node)) return;
      expect([0 <= node.start, node.start <= node.end, node.end <= text.length]).toEqual([true, true, true]);
      expect(node.expected).not.toBe("");
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), holds), { numRuns: 10_000 });
  });
});

describe("time is linear in the text", () => {
  const many = 1e5;
  const texts = {
    "open brackets": `tunnel${"[".repeat(many)}`,
    "nested brackets": `tunnel${"[".repeat(many)}a${"]".repeat(many)}.x=1`,
    quotes: `tunnel[${'"'.repeat(many)}`,
    "brackets of a path": `a.xml:${"[".repeat(many)}`,
    "predicates of a path": `a.xml:a${"[1]".repeat(many)}=1`,
    blanks: `a${" ".repeat(many)}b = c`,
    "equals signs": "=a".repeat(many),
    dots: `tunnel[a]${".b".repeat(many)}`,
    "words of a verb": `set ${"a ".repeat(many)}`,
  };
  test.each(Object.entries(texts))("%s", (_, text) => {
    const began = performance.now();
    for (const parse of [parseAddressText, parseAssignmentText, parseRecipeLine]) parse(text);
    // A quadratic one would take minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

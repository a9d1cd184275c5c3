import { describe, expect, test } from "vitest";
import { configLines, type Dialect } from "../../src/properties/dialect.js";
import {
  addressbookLines,
  dialectOf,
  lowerCaseLines,
  subscriptionLines,
  torrentLines,
  wrapperLines,
} from "../../src/properties/dialects.js";
import { parseProperties } from "../../src/properties/document.js";
import { codeOf } from "../support/errors.js";

const meaningOf = (dialect: Dialect, text: string) =>
  Object.fromEntries(parseProperties(text, dialect).entries());

describe("the dialect of a file follows from its name", () => {
  test.each([
    ["/etc/i2p/wrapper.config", wrapperLines],
    ["wrapper.config", wrapperLines],
    ["C:\\Program Files\\i2p\\wrapper.config", wrapperLines],
    ["my-wrapper.config", configLines],
    ["addressbook/config.txt", addressbookLines],
    ["/home/a/.i2p/addressbook/subscriptions.txt", subscriptionLines],
    ["i2psnark.config.d/i2psnark.config", configLines],
    ["i2psnark.config.d/sA/0123456789012345678901234567890123456789.config", torrentLines],
    ["i2pcontrol.config", lowerCaseLines],
    ["router.config", configLines],
    ["logger.config", configLines],
    ["config.txt", configLines],
  ])("%s", (name, dialect) => {
    expect(dialectOf(name)).toBe(dialect);
  });
});

describe("wrapper.config reads", () => {
  test.each([
    ["a=b", { a: "b" }],
    ["  a = b  ", { a: "b" }],
    ["\ta\t=\tb", { a: "b" }],
    ["#a=b", {}],
    ["  #a=b", {}],
    ["##a=b", {}],
    ["a=b # c", { a: "b" }],
    ["a=b##c", { a: "b#c" }],
    ["a=b###c", { a: "b#" }],
    ['a="b # c"', { a: '"b # c"' }],
    ['a="b##c"', { a: '"b##c"' }],
    ['a="b" # c', { a: '"b"' }],
    ["a=b=c", { a: "b=c" }],
    ["a=", { a: "" }],
    ["=b", {}],
    ["a", {}],
    [";a=b", { ";a": "b" }],
    ["a=b\\\nc=d", { a: "b\\", c: "d" }],
    ["a=1\na=2", { a: "2" }],
    ["a=%HOME%/x", { a: "%HOME%/x" }],
    ["#encoding=UTF-8\n#include x=y.config", {}],
  ])("%j", (text, meaning) => {
    expect(meaningOf(wrapperLines, text)).toEqual(meaning);
  });
});

describe("addressbook/config.txt reads", () => {
  test.each([
    ["a=b", { a: "b" }],
    [" A = B ", { a: "B" }],
    ["#a=b", {}],
    ["a=b#c", { a: "b" }],
    [" #a=b", {}],
    [";a=b", {}],
    [" ;a=b", { ";a": "b" }],
    ["a=b=c", { a: "b=c" }],
    ["a=1\nA=2", { a: "2" }],
    ["master_addressbook=../mine.txt", { local_addressbook: "../mine.txt" }],
  ])("%j", (text, meaning) => {
    expect(meaningOf(addressbookLines, text)).toEqual(meaning);
  });

  test.each(["Update_Delay", "UPDATE_DELAY", "update_delay"])("a key asked for as %s", (key) => {
    const document = parseProperties("Update_Delay = 12\n", addressbookLines);
    expect(document.get(key)).toBe("12");
    expect(document.set(key, "6").text).toBe("Update_Delay = 6\n");
  });

  test("the older name of a key, which stays in its line", () => {
    const document = parseProperties("master_addressbook=a.txt\n", addressbookLines);
    expect(document.set("local_addressbook", "b.txt").text).toBe("master_addressbook=b.txt\n");
  });
});

describe("addressbook/subscriptions.txt reads", () => {
  test.each([
    ["http://a.i2p/hosts.txt", ["http://a.i2p/hosts.txt"]],
    ["  http://a.i2p/x?b=c  ", ["http://a.i2p/x?b=c"]],
    ["http://b.i2p/ # mine\nhttp://a.i2p/", ["http://b.i2p/", "http://a.i2p/"]],
    ["#http://a.i2p/\n;http://b.i2p/\n\n  # c", []],
  ])("%j", (text, lines) => {
    expect([...parseProperties(text, subscriptionLines).keys()]).toEqual(lines);
  });

  test.each([
    {
      does: "adds a line at the end",
      before: "http://z.i2p/\nhttp://b.i2p/",
      after: "http://z.i2p/\nhttp://b.i2p/\nhttp://c.i2p/",
    },
    {
      does: "adds it under its comment",
      before: "#http://c.i2p/\nhttp://z.i2p/\n",
      after: "#http://c.i2p/\nhttp://c.i2p/\nhttp://z.i2p/\n",
    },
  ])("$does", ({ before, after }) => {
    expect(parseProperties(before, subscriptionLines).set("http://c.i2p/", "").text).toBe(after);
  });

  test("a line that is commented out and back in", () => {
    const document = parseProperties("# not now\nhttp://a.i2p/ # mine\n", subscriptionLines);
    const off = document.comment("http://a.i2p/");
    expect(off.text).toBe("# not now\n#http://a.i2p/ # mine\n");
    expect(off.uncomment("http://a.i2p/").text).toBe(document.text);
  });
});

describe("the file of a torrent reads", () => {
  test.each([
    ["name=a # b", { name: "a # b" }],
    ["#a=b", {}],
    [" #a=b", { " #a": "b" }],
    [";a=b", {}],
    ["a = b ", { "a ": "b" }],
  ])("%j", (text, meaning) => {
    expect(meaningOf(torrentLines, text)).toEqual(meaning);
  });
});

describe("what is written", () => {
  test.each([
    { says: "a hash, doubled", dialect: wrapperLines, value: "a#b", line: "k=a##b" },
    { says: "a hash in quotes, as it is", dialect: wrapperLines, value: '"a # b"', line: 'k="a # b"' },
    { says: "a hash of a torrent, as it is", dialect: torrentLines, value: "a # b", line: "k=a # b" },
  ])("$says", ({ dialect, value, line }) => {
    const document = parseProperties("", dialect).set("k", value);
    expect(document.text).toBe(`${line}\n`);
    expect(document.get("k")).toBe(value);
  });

  test("a key of addressbook/config.txt, in lower case", () => {
    expect(parseProperties("", addressbookLines).set("Proxy_Port", "4444").text).toBe("proxy_port=4444\n");
  });

  test.each([
    { dialect: wrapperLines, key: "k", value: "a\nb", code: "VALUE_NOT_STORABLE" },
    { dialect: wrapperLines, key: "k", value: " a", code: "VALUE_NOT_STORABLE" },
    { dialect: wrapperLines, key: "k", value: 'a"b', code: "VALUE_NOT_STORABLE" },
    { dialect: wrapperLines, key: "k#", value: "a", code: "KEY_NOT_STORABLE" },
    { dialect: wrapperLines, key: "", value: "a", code: "KEY_NOT_STORABLE" },
    { dialect: addressbookLines, key: "k", value: "a#b", code: "VALUE_NOT_STORABLE" },
    { dialect: addressbookLines, key: ";k", value: "a", code: "KEY_NOT_STORABLE" },
    { dialect: subscriptionLines, key: "http://a.i2p/#x", value: "", code: "KEY_NOT_STORABLE" },
    { dialect: subscriptionLines, key: ";http://a.i2p/", value: "", code: "KEY_NOT_STORABLE" },
    { dialect: subscriptionLines, key: "http://a.i2p/", value: "1", code: "VALUE_NOT_STORABLE" },
    { dialect: torrentLines, key: "k", value: "a\rb", code: "VALUE_NOT_STORABLE" },
  ])("not $key=$value: $code", ({ dialect, key, value, code }) => {
    expect(codeOf(() => parseProperties("", dialect).set(key, value))).toBe(code);
  });

  test("the neighbour of a wrapper's key, behind its prefix", () => {
    const before = "#encoding=UTF-8\nwrapper.java.maxmemory = 256 # more\nwrapper.logfile=x\n";
    const document = parseProperties(before, wrapperLines);
    expect(document.set("wrapper.java.maxmemory", "512").text).toBe(before.replace("256", "512"));
    expect(document.set("wrapper.java.initmemory", "64").get("wrapper.java.initmemory")).toBe("64");
  });
});

import { describe, expect, test } from "vitest";
import { ChangeLog, type LoggedChange } from "../../src/xml/change-log.js";

/** What happened to a key at an offset. */
const happened = (op: LoggedChange["op"], key: string, at: number, values: Partial<LoggedChange> = {}) => ({
  op,
  key,
  old: null,
  new: null,
  at,
  ...values,
});

describe("a change", () => {
  test("is told with the line of its place in the text after", () => {
    const log = new ChangeLog();
    log.note(happened("insert", "a", 5, { new: "1" }));
    expect(log.finish("", "0\r\n2\r4\n")).toEqual([{ line: 3, op: "insert", key: "a", old: null, new: "1" }]);
  });

  test("that takes something away is told with its line in the text before", () => {
    const log = new ChangeLog();
    log.note(happened("delete", "a", 2));
    log.move([{ start: 0, end: 0, text: "\n\n" }]);
    expect(log.finish("0\n2\n", "\n\n0\n")).toEqual([
      { line: 2, op: "delete", key: "a", old: null, new: null },
    ]);
  });

  test.each<[string, number, number, string, number]>([
    ["that come before it", 0, 2, "\n\n\n", 5],
    ["that end where it stands", 4, 4, "\n", 4],
    ["that come behind it", 5, 6, "\n\n", 3],
  ])("moves with later edits %s", (_, start, end, text, line) => {
    const log = new ChangeLog();
    log.note(happened("comment", "a", 4));
    log.move([{ start, end, text }]);
    // Two lines in front of the place, of which the edit may take some.
    const before = "0\n2\n4\n6";
    const after = before.slice(0, start) + text + before.slice(end);
    expect(log.finish(before, after).map((change) => change.line)).toEqual([line]);
  });

  test("moves with all edits of an operation", () => {
    const log = new ChangeLog();
    log.note(happened("comment", "a", 2));
    log.move([
      { start: 0, end: 0, text: "\n" },
      { start: 1, end: 1, text: "\n" },
    ]);
    expect(log.finish("01\n", "\n0\n1\n").map(({ line }) => line)).toEqual([3]);
  });
});

describe("several changes", () => {
  /** Elements with other names stand in other places. */
  const set = (key: string, old: string | null, value: string | null) => {
    const [element = "", attribute] = key.split("/@");
    const about = attribute === undefined ? {} : { attribute };
    return happened("replace", key, element.charCodeAt(0), { old, new: value, ...about });
  };
  /** What changes come to, as `key: old -> new`. */
  const told = (...changes: LoggedChange[]) => {
    const log = new ChangeLog();
    for (const change of changes) log.note(change);
    return log.finish("", "").map(({ op, key, old, new: now }) => `${op} ${key}: ${old} -> ${now}`);
  };

  test("are told in the order in which they were made", () => {
    expect(told(set("b", "1", "2"), happened("comment", "a", 0))).toEqual([
      "replace b: 1 -> 2",
      "comment a: null -> null",
    ]);
  });

  test("of one value are one", () => {
    expect(told(set("a", "1", "2"), set("b", "1", "2"), set("a", "2", "3"))).toEqual([
      "replace a: 1 -> 3",
      "replace b: 1 -> 2",
    ]);
  });

  test("of what was put in are told with it", () => {
    expect(told(happened("insert", "a", "a".charCodeAt(0), { new: "1" }), set("a", "1", "2"))).toEqual([
      "insert a: null -> 2",
    ]);
  });

  test("that come to nothing are none", () => {
    expect(told(set("a", "1", "2"), set("a", "2", "1"))).toEqual([]);
  });

  test("that add a value and take it away are none", () => {
    expect(told(set("a/@b", null, "2"), set("a/@b", "2", null))).toEqual([]);
  });

  test("of other kinds stay apart", () => {
    expect(told(happened("comment", "a", 0), happened("uncomment", "a", 0))).toHaveLength(2);
  });
});

describe("what was noted of an element that is taken away", () => {
  const log = new ChangeLog();
  log.note(happened("insert", "a[1]", 3));
  log.note(happened("replace", "a[1]/@b", 3, { attribute: "b" }));
  log.note(happened("replace", "c", 9));
  log.note(happened("delete", "d", 3));

  test("is given, and told no more", () => {
    expect(log.forget(3, 9).map(({ key }) => key)).toEqual(["a[1]", "a[1]/@b"]);
    expect(log.finish("", "").map(({ key }) => key)).toEqual(["d"]);
  });
});

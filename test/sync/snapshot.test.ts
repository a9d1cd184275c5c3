import { describe, expect, test } from "vitest";
import { parseSnapshot, renderSnapshot, type Snapshot, snapshotName } from "../../src/sync/snapshot.js";
import { codeOf } from "../support/errors.js";

const directories = ["/config", "/base"];
const snapshot: Snapshot = {
  agreed: new Map([
    ["b", "2"],
    ["a", "1"],
  ]),
  open: new Set(["d", "c"]),
};

describe("a snapshot", () => {
  test("is read as it was written", () => {
    const { agreed, open } = parseSnapshot(renderSnapshot(directories, snapshot), "/s");
    expect([new Map(agreed), new Set(open)]).toEqual([snapshot.agreed, snapshot.open]);
  });

  test("has one text, whatever order its entries came in", () => {
    const other = {
      agreed: new Map([...snapshot.agreed].reverse()),
      open: new Set([...snapshot.open].reverse()),
    };
    expect(renderSnapshot(directories, other)).toBe(renderSnapshot(directories, snapshot));
  });

  test("is plain text, sorted, with a version", () => {
    expect(renderSnapshot(directories, snapshot)).toBe(`{
 "version": 1,
 "locations": [
  "/config",
  "/base"
 ],
 "agreed": {
  "a": "1",
  "b": "2"
 },
 "open": [
  "c",
  "d"
 ]
}
`);
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":2,"locations":[],"agreed":{},"open":[]}',
    '{"version":1,"agreed":{"a":1}}',
  ])("is not %j", (text) => {
    expect(codeOf(() => parseSnapshot(text, "/s"))).toBe("FILE_UNREADABLE");
  });
});

describe("the name of a snapshot", () => {
  test("is that of its directories, in any order", () => {
    expect(snapshotName([...directories].reverse())).toBe(snapshotName(directories));
  });

  test("is another one for other directories", () => {
    const names = [["/config"], directories, ["/config", "/base", "/also"], ["/config/base"]].map(
      snapshotName,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test("is a plain file name", () => {
    expect(snapshotName(directories)).toMatch(/^sync-[0-9a-f]{16}\.json$/);
  });
});

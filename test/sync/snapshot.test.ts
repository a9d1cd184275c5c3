import { describe, expect, test } from "vitest";
import {
  addRecord,
  parseSnapshots,
  renderSnapshots,
  type Snapshot,
  type SyncRecord,
  snapshotFor,
} from "../../src/sync/snapshot.js";
import { snapshotName } from "../../src/sync/snapshot-path.js";
import { codeOf } from "../support/errors.js";

const directories = ["/config", "/base"];
const snapshot: Snapshot = {
  agreed: new Map([
    ["b", "2"],
    ["a", "1"],
  ]),
  open: new Set(["d", "c"]),
};
const records: readonly SyncRecord[] = [{ locations: directories, snapshot }];

describe("a snapshot", () => {
  test("is read as it was written", () => {
    expect(parseSnapshots(renderSnapshots(records), "/s")).toEqual(records);
  });

  test("has one text, whatever order its entries came in", () => {
    const other = {
      agreed: new Map([...snapshot.agreed].reverse()),
      open: new Set([...snapshot.open].reverse()),
    };
    expect(renderSnapshots([{ locations: directories, snapshot: other }])).toBe(renderSnapshots(records));
  });

  test("is plain text, sorted, with a version", () => {
    expect(renderSnapshots(records)).toBe(`{
 "version": 2,
 "syncs": [
  {
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
 ]
}
`);
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":1,"locations":[],"agreed":{},"open":[]}',
    '{"version":3,"syncs":[]}',
    '{"version":2,"syncs":[{"locations":[],"agreed":{"a":1},"open":[]}]}',
  ])("is not %j", (text) => {
    expect(codeOf(() => parseSnapshots(text, "/s"))).toBe("FILE_UNREADABLE");
  });
});

describe("what some directories had in common", () => {
  const since = (value: string): Snapshot => ({ agreed: new Map([["k", value]]), open: new Set() });
  const known = (...all: readonly [string, ...string[]][]): SyncRecord[] =>
    all.reduce<SyncRecord[]>(
      (before, [value, ...locations]) => addRecord(before, { locations, snapshot: since(value) }),
      [],
    );

  test.each([
    {
      says: "is that of their last sync",
      syncs: known(["1", "/c", "/b"], ["2", "/c", "/b"]),
      of: ["/c", "/b"],
      is: "2",
    },
    {
      says: "is that of a sync with further copies",
      syncs: known(["1", "/c", "/b", "/a"]),
      of: ["/c", "/b"],
      is: "1",
    },
    {
      says: "is older where a copy was left out lately",
      syncs: known(["1", "/c", "/b", "/a"], ["2", "/c", "/b"]),
      of: ["/c", "/b", "/a"],
      is: "1",
    },
    {
      says: "is not as old without that copy",
      syncs: known(["1", "/c", "/b", "/a"], ["2", "/c", "/b"]),
      of: ["/c", "/b"],
      is: "2",
    },
    {
      says: "is unknown where one never took part",
      syncs: known(["1", "/c", "/b"]),
      of: ["/c", "/b", "/a"],
      is: undefined,
    },
    {
      says: "is unknown where two were left out at different times",
      syncs: known(["1", "/c", "/a"], ["2", "/c", "/b"], ["3", "/c"]),
      of: ["/c", "/b", "/a"],
      is: undefined,
    },
    { says: "is unknown before the first sync", syncs: [], of: ["/c", "/b"], is: undefined },
  ])("$says", ({ syncs, of, is }) => {
    expect(snapshotFor(syncs, of)?.agreed.get("k")).toBe(is);
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

import { describe, expect, test } from "vitest";
import { KeyTable } from "../../src/schema/key-table.js";

const table = new KeyTable(
  "\na.b port none =1\nlist.{n} string none\nuser.{name}.hash md5 full\nuser.{name} string none\n",
);

describe("a table", () => {
  test("has its keys in their order", () => {
    expect(table.names()).toEqual(["a.b", "list.{n}", "user.{name}.hash", "user.{name}"]);
  });

  test.each<[string, string | undefined]>([
    ["a.b", "a.b"],
    ["list.12", "list.{n}"],
    ["list.x", undefined],
    ["list.", undefined],
    ["user.bob.hash", "user.{name}.hash"],
    ["user.bob", "user.{name}"],
    ["user.", undefined],
    ["a", undefined],
    ["b port", undefined],
  ])("knows %j as %j", (key, name) => {
    expect(table.nameOf(key)).toBe(name);
    expect(table.spec(key) !== undefined).toBe(name !== undefined);
  });
});

test("a table knows the same when many keys were asked for", () => {
  const asked = new KeyTable("\na.b port none =1\nlist.{n} string none\n");
  for (let i = 0; i < 1000; i++) expect(asked.nameOf(`a.${i}`)).toBeUndefined();
  expect(["a.b", "list.7", "list.x", "a"].map((key) => asked.nameOf(key))).toEqual([
    "a.b",
    "list.{n}",
    undefined,
    undefined,
  ]);
});

import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { hashOrder, nameOrder } from "../../src/properties/hash-order.js";
import { countCases, readVectors } from "../support/vectors.js";

const keys = z.array(z.string());
const cases = readVectors(
  "hash-order",
  z.object({ id: z.string(), note: z.string(), keys, order: keys, names: keys }),
);

describe("hashOrder is the order of java.util.Properties", () => {
  beforeEach(countCases("hash-order.json, Properties.keySet"));

  test.each(cases)("$id $note", ({ keys: put, order }) => {
    expect(hashOrder(put)).toEqual(order);
  });
});

describe("nameOrder is the order of Properties.stringPropertyNames", () => {
  beforeEach(countCases("hash-order.json, Properties.stringPropertyNames"));

  test.each(cases)("$id $note", ({ keys: put, names }) => {
    expect(nameOrder(put)).toEqual(names);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseProperties } from "../../src/properties/document.js";
import { loadProps } from "../../src/properties/load-props.js";
import { decodeText } from "../../src/text/bytes.js";
import { countCases, readVectors } from "../support/vectors.js";

const cases = readVectors(
  "properties",
  z.object({
    id: z.string(),
    note: z.string(),
    inputB64: z.string(),
    expect: z.object({ props: z.array(z.tuple([z.string(), z.string()])) }),
  }),
);

describe("loadProps agrees with net.i2p.data.DataHelper.loadProps", () => {
  beforeEach(countCases("properties.json, loadProps"));

  test.each(cases)("$id $note", ({ inputB64, expect: { props } }) => {
    expect(loadProps(decodeText(Buffer.from(inputB64, "base64")))).toEqual(new Map(props));
  });
});

describe("PropertiesDocument agrees with net.i2p.data.DataHelper.loadProps", () => {
  beforeEach(countCases("properties.json, PropertiesDocument"));

  test.each(cases)("$id $note", ({ inputB64, expect: { props } }) => {
    const document = parseProperties(Buffer.from(inputB64, "base64"));
    expect(new Map(document.entries())).toEqual(new Map(props));
  });
});

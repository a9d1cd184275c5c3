import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ArgumentsDocument } from "../../src/arguments/document.js";
import { countCases, readVectors } from "../support/vectors.js";

const cases = readVectors(
  "args",
  z.object({
    id: z.string(),
    input: z.nullable(z.string()),
    expect: z.object({ args: z.array(z.string()) }),
  }),
);

describe("ArgumentsDocument agrees with net.i2p.router.startup.LoadClientAppsJob.parseArgs", () => {
  beforeEach(countCases("args.json, ArgumentsDocument"));

  // A client without args has none, as one whose args are empty: null is the empty string to the document.
  test.each(cases)("$id $input", ({ input, expect: { args } }) => {
    expect(new ArgumentsDocument(input ?? "").values).toEqual(args);
  });
});

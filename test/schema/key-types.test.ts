import { describe, expect, test } from "vitest";
import { keyTypes, keyTypesOf, type TypedGroup } from "./key-types.js";

const groups = Object.keys(keyTypes).filter((group): group is TypedGroup => group in keyTypes);

// `npm run schema` writes the files.
describe("src/schema/keys is what the catalogue says", () => {
  test.each(groups)("%s", async (group) => {
    const path = `../../src/schema/keys/${keyTypes[group].file}.ts`;
    await expect(keyTypesOf(group)).toMatchFileSnapshot(path);
  });
});

import { expect, test } from "vitest";
import { settingTypes } from "./setting-types.js";

// `npm run schema` writes the file.
test("src/settings/setting-values.ts is what the settings declare", async () => {
  await expect(await settingTypes()).toMatchFileSnapshot("../../src/settings/setting-values.ts");
});

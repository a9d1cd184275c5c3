import { expect, it } from "vitest";
import { allSettings, settingNames, settingOf } from "../../src/settings/registry.js";

it("the names are those of the declarations, in their order", async () => {
  expect(settingNames()).toEqual((await allSettings()).map(({ name }) => name));
});

it("a setting is found by its name, and by no other", async () => {
  expect((await settingOf("https-proxy.outproxy"))?.name).toBe("https-proxy.outproxy");
  expect(await settingOf("https-proxy.ssl-outproxy")).toBeUndefined();
});

import { join } from "node:path";
import { expect, it } from "vitest";
import { doctorPage } from "./doctor-page.js";
import { project } from "./pages.js";
import { keysPage, settingsPage } from "./reference.js";

// `npm run docs` writes the pages.
it("docs/settings.md is what the settings declare", async () => {
  await expect(await settingsPage()).toMatchFileSnapshot(join(project, "docs/settings.md"));
});

it("docs/keys.md is what the catalogue says", async () => {
  await expect(keysPage()).toMatchFileSnapshot(join(project, "docs/keys.md"));
});

it("docs/doctor.md is what the rules declare", async () => {
  await expect(doctorPage()).toMatchFileSnapshot(join(project, "docs/doctor.md"));
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageOf, project, tableOf } from "./pages.js";

it("README has a row for each page, and nothing else in that table", () => {
  const pages = readdirSync(join(project, "docs")).filter((name) => name.endsWith(".md"));
  const paths = [...pages, "recipes/README.md"].map((name) => `docs/${name}`);
  const rows = tableOf(pageOf("README.md"), "page");
  expect(rows.map(([page]) => page).sort()).toEqual(
    [
      ...paths.map((path) => `[${path.replace("/README.md", "")}](${path})`),
      "[CHANGELOG.md](CHANGELOG.md)",
    ].sort(),
  );
});

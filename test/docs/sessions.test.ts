import { join } from "node:path";
import { expect, it } from "vitest";
import { pageOf, project, replayed } from "./pages.js";

// `npm run docs` puts what the commands print now into the pages.
it.each([
  "README.md",
  "docs/command.md",
  "docs/recipes/README.md",
  "docs/redact.md",
  "docs/which-file.md",
  "docs/firewall.md",
])("the sessions of %s show what the command prints", async (path) => {
  await expect(replayed(pageOf(path))).toMatchFileSnapshot(join(project, path));
});

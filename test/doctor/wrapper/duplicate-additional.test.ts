import { expect, test } from "vitest";
import { planFixes } from "../../../src/doctor/fixing/plan-fixes.js";
import { looseFiles } from "../../../src/doctor/loose-files.js";
import { rules } from "../../../src/doctor/rules.js";
import { memoryTree } from "../../support/memory-tree.js";

test("of two options with one number none is lost when all is mended", () => {
  const path = "/w/wrapper.config";
  const tree = memoryTree({
    [path]:
      "wrapper.java.additional.1=-Da=1\nwrapper.java.additional.3=-Db=2\nwrapper.java.additional.3=-Dc=3\nwrapper.java.maxmemory=256\nwrapper.java.maxmemory=512\n",
  });
  const { plan } = planFixes(looseFiles(tree, [path]), rules);
  expect(plan.files.map(({ after }) => after)).toEqual([
    "wrapper.java.additional.1=-Da=1\nwrapper.java.additional.2=-Db=2\nwrapper.java.additional.3=-Dc=3\nwrapper.java.maxmemory=512\n",
  ]);
});

import { describe, expect, it } from "vitest";
import { examine } from "../../../src/doctor/examine.js";
import { looseFiles } from "../../../src/doctor/loose-files.js";
import { rules } from "../../../src/doctor/rules.js";
import { memoryTree } from "../../support/memory-tree.js";

/** What a rule says of a router.config. */
function told(rule: string, text: string): readonly string[] {
  const tree = memoryTree({ "/a/router.config": text });
  const found = examine(looseFiles(tree, ["/a/router.config"]).open(tree), rules);
  return found.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

const LEFT = /mend it by hand if that is wanted, or delete the line$/;

describe("what is not mended because it would open something says so", () => {
  it.each([
    ["F03", "i2cp.tcp.bindAllInterfaces=true ; all\n", "i2cp.port=7654 ; all\n"],
    ["F04", " i2cp.tcp.bindAllInterfaces=true\n", " i2cp.tcp.bindAllInterfaces=false\n"],
    ["F12", "i2cp.tcp.bindallinterfaces=true\n", "i2cp.tcp.bindallinterfaces=false\n"],
  ])("%s", (rule, opening, harmless) => {
    expect(told(rule, opening)).toEqual([expect.stringMatching(LEFT)]);
    expect(told(rule, harmless)).toEqual([expect.not.stringMatching(LEFT)]);
  });
});

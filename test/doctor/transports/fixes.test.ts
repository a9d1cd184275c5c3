import fc from "fast-check";
import { expect, test } from "vitest";
import { examine } from "../../../src/doctor/examine.js";
import { planFixes } from "../../../src/doctor/fixing/plan-fixes.js";
import { looseFiles } from "../../../src/doctor/loose-files.js";
import { rules } from "../../../src/doctor/rules.js";
import { memoryTree } from "../../support/memory-tree.js";

const values: Readonly<Record<string, readonly string[]>> = {
  "i2np.udp.enable": ["true", "false"],
  "i2np.ntcp.enable": ["true", "false"],
  "i2np.udp.port": ["18321", "18322", "7655", "0"],
  "i2np.udp.internalPort": ["18321", "18322", "80", "-1"],
  "i2np.udp.host": ["8.8.8.8", "10.0.0.1", "10.0.0.1,site.example.org"],
  "i2np.ntcp.hostname": ["8.8.8.8", "fd00::1", ""],
  "i2np.ntcp.port": ["18321", "18322", "443"],
  "i2np.ntcp.autoport": ["true", "false"],
  "i2np.ntcp.autoip": ["true", "always", "false", "disabled"],
  "i2np.ipv4.firewalled": ["true", "false"],
  "i2np.upnp.enable": ["true", "false"],
  "i2np.udp.ipv6": ["false", "only", "preferIPv6"],
  "i2np.ntcp.ipv6": ["disable", "enable"],
  "router.isHidden": ["true", "false"],
  "router.hiddenMode": ["true", "false"],
  "router.floodfillParticipant": ["true", "auto"],
  "i2np.laptopMode": ["true"],
};
const own = rules.filter(({ id }) => id.startsWith("N"));
/** They turn UDP on, and what is wrong with its settings matters again. */
const awakening = ["N01", "N02", "N03"];

const config = fc
  .tuple(
    ...Object.entries(values).map(([key, words]) =>
      fc.constantFrom(...words.map((word) => `${key}=${word}\n`), ""),
    ),
  )
  .map((lines) => lines.join(""));

test("each fix leaves its rule nothing to mend, and gives no other of the transports' rules a reason to speak", () => {
  const holds = (text: string) => {
    const patients = looseFiles(memoryTree({ "/c/router.config": text }), ["/c/router.config"]);
    const before = examine(patients.open(patients.tree), own);
    const spoke = new Set(before.map(({ rule }) => rule));
    for (const rule of own.filter(({ id }) => before.some((each) => each.rule === id && each.fix))) {
      const left = examine(patients.open(planFixes(patients, [rule]).after), own);
      expect(left.filter((each) => each.rule === rule.id && each.fix)).toEqual([]);
      const woken = left.map((each) => each.rule).filter((id) => !spoke.has(id));
      if (!awakening.includes(rule.id)) expect([rule.id, woken]).toEqual([rule.id, []]);
    }
  };
  fc.assert(fc.property(config, holds), { numRuns: 300 });
});

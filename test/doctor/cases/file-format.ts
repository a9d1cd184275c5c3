import type { RuleCase } from "../../support/doctor.js";

export const fileFormatCases: readonly RuleCase[] = [
  {
    rule: "F01",
    triggers: {
      files: { "router.config": "a.key=1\nrouter.isHidden=false\na.key=2\na.key=3\n" },
      at: ["router.config:1:1", "router.config:3:1"],
      fixed: { "router.config": "router.isHidden=false\na.key=3\n" },
    },
    near: { files: { "router.config": "#a.key=1\nrouter.isHidden=false\na.key=2\nA.key=3\n" } },
  },
];

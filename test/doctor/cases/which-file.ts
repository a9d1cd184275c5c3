import type { RuleCase } from "../../support/doctor.js";

export const whichFileCases: readonly RuleCase[] = [
  {
    rule: "S06",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n# the third\nclientApp.2.main=c.D\nclientApp.2.name=D\n#clientApp.2.args=x\n",
      },
      at: ["clients.config:4:1"],
      fixed: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n# the third\nclientApp.1.main=c.D\nclientApp.1.name=D\n#clientApp.2.args=x\n",
      },
    },
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.1.main=c.D\nclientApp.1.name=D\n#clientApp.3.main=e.F\n",
      },
    },
  },
];

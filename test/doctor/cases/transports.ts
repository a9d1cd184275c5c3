import type { RuleCase } from "../../support/doctor.js";

export const transportCases: readonly RuleCase[] = [
  {
    rule: "N02",
    triggers: {
      files: {
        "router.config": "i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\ni2np.udp.enable=false\n",
      },
      at: ["router.config:3:1"],
      fixed: {
        "router.config": "i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\ni2np.udp.enable=true\n",
      },
    },
    near: {
      files: {
        "router.config": "i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\ni2np.udp.enable=true\n",
      },
    },
  },
];

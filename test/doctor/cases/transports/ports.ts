import type { RuleCase } from "../../../support/doctor.js";
import { router } from "./router.js";

const both = "i2np.udp.internalPort=18321\ni2np.udp.port=18321\n";

export const portCases: readonly RuleCase[] = [
  {
    rule: "N08",
    triggers: {
      ...router("i2np.udp.internalPort=7655\ni2np.udp.port=7655\n"),
      at: ["router.config:1:23"],
      fixed: { "router.config": "" },
    },
    near: router("i2np.udp.internalPort=7649\ni2np.udp.port=7649\n"),
  },
  {
    rule: "N08",
    triggers: {
      ...router("i2np.udp.internalPort=1023\ni2np.udp.port=18321\n"),
      at: ["router.config:1:23"],
      fixed: { "router.config": both },
    },
    near: router("i2np.udp.internalPort=1024\ni2np.udp.port=18321\n"),
  },
  {
    rule: "N08",
    triggers: {
      ...router("i2np.udp.port=65536\n"),
      at: ["router.config:1:15"],
      fixed: { "router.config": "" },
    },
    near: router("i2np.udp.port=65535\n"),
  },
  {
    rule: "N08",
    triggers: {
      ...router("i2np.udp.internalPort=0\n"),
      at: ["router.config:1:23"],
      fixed: { "router.config": "" },
    },
    // Not positive is not set.
    near: router("i2np.udp.internalPort=0\ni2np.udp.port=18321\n"),
  },
  {
    rule: "N08",
    triggers: {
      ...router("i2np.udp.internalPort=-1\ni2np.udp.port=80\n"),
      at: ["router.config:2:15"],
      fixed: { "router.config": "" },
    },
    near: router("i2np.udp.enable=false\ni2np.udp.internalPort=80\ni2np.udp.port=80\n"),
  },
  {
    // Which of two usable ports it shall be, the user knows.
    rule: "N08",
    triggers: {
      ...router("i2np.ntcp.port=18322\ni2np.udp.internalPort=80\ni2np.udp.port=18321\n"),
      at: ["router.config:2:23"],
    },
    near: router("i2np.ntcp.port=18322\ni2np.udp.internalPort=18322\ni2np.udp.port=18322\n"),
  },
  {
    rule: "N09",
    triggers: {
      ...router(`i2np.ntcp.autoport=false\ni2np.ntcp.port=443\n${both}`),
      at: ["router.config:2:16"],
      fixed: { "router.config": `i2np.ntcp.autoport=true\n${both}` },
    },
    near: router(`i2np.ntcp.autoport=false\ni2np.ntcp.port=1443\n${both}`),
  },
  {
    rule: "N09",
    triggers: {
      ...router(`i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=9001\n${both}`),
      at: ["router.config:2:16"],
      fixed: { "router.config": `i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n${both}` },
    },
    near: router("i2np.ntcp.enable=false\ni2np.ntcp.port=9001\n"),
  },
  {
    rule: "N09",
    triggers: { ...router("i2np.ntcp.port=32000\ni2np.udp.enable=false\n"), at: ["router.config:1:16"] },
    near: router("i2np.ntcp.port=32001\ni2np.udp.enable=false\n"),
  },
  {
    // Which of the two is right, a firewall knows.
    rule: "N10",
    triggers: {
      ...router("i2np.udp.internalPort=18321\ni2np.udp.port=18322\n"),
      at: ["router.config:2:15"],
    },
    near: router(both),
  },
  {
    rule: "N10",
    triggers: {
      ...router("i2np.udp.internalPort=18321\ni2np.udp.port=7655\n"),
      at: ["router.config:2:15"],
      fixed: { "router.config": both },
    },
    near: router("i2np.udp.internalPort=18321\ni2np.udp.port=0\n"),
  },
  {
    // A hidden router publishes nothing.
    rule: "N10",
    triggers: {
      ...router("i2np.udp.internalPort=18321\ni2np.udp.port=18322\nrouter.isHidden=false\n"),
      at: ["router.config:2:15"],
    },
    near: router("i2np.udp.internalPort=18321\ni2np.udp.port=18322\nrouter.isHidden=true\n"),
  },
  {
    rule: "N11",
    triggers: {
      ...router("i2np.udp.internalPort=18321\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": both },
    },
    near: router(both),
  },
  {
    rule: "N11",
    triggers: {
      ...router("i2np.udp.port=18321\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": both },
    },
    near: router("#i2np.udp.internalPort=18321\n#i2np.udp.port=18321\n"),
  },
  {
    rule: "N12",
    triggers: { ...router(`i2np.ntcp.port=18322\n${both}`), at: ["router.config:1:16"] },
    near: router(`i2np.ntcp.port=18321\n${both}`),
  },
  {
    rule: "N12",
    triggers: {
      ...router("i2np.ntcp.port=18322\ni2np.udp.port=18321\n"),
      at: ["router.config:1:16"],
    },
    near: router(`i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18322\n${both}`),
  },
  {
    rule: "N12",
    triggers: {
      ...router(`i2np.ntcp.port=18322\n${both}router.hiddenMode=false\n`),
      at: ["router.config:1:16"],
    },
    near: router(`i2np.ntcp.port=18322\n${both}router.hiddenMode=true\n`),
  },
  {
    rule: "N13",
    triggers: {
      ...router("i2np.ntcp.autoport=false\n"),
      at: ["router.config:1:20"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\n" },
    },
    near: router("i2np.ntcp.autoport=false\ni2np.ntcp.port=18321\n"),
  },
  {
    rule: "N13",
    triggers: {
      ...router("i2np.ntcp.autoport=0\n"),
      at: ["router.config:1:20"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\n" },
    },
    // Then the router picks a port, and saves it.
    near: router("i2np.ntcp.autoport=false\ni2np.udp.enable=false\n"),
  },
  {
    rule: "N14",
    triggers: {
      ...router("i2np.ntcp.autoport=TRUE\ni2np.ntcp.port=18321\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": "i2np.ntcp.port=18321\n" },
    },
    near: router("i2np.ntcp.autoport=false\ni2np.ntcp.port=18321\n"),
  },
  {
    rule: "N15",
    triggers: {
      ...router(`i2np.ntcp.hostname=site.example.org\n${both}`),
      at: ["router.config:1:1"],
      fixed: {
        "router.config": `i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n${both}`,
      },
    },
    near: router(`i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n${both}`),
  },
  {
    rule: "N15",
    triggers: {
      ...router(`i2np.ntcp.autoport=true\ni2np.ntcp.hostname=site.example.org\n${both}`),
      at: ["router.config:2:1"],
      fixed: {
        "router.config": `i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n${both}`,
      },
    },
    near: router(`i2np.ntcp.autoport=true\n#i2np.ntcp.hostname=site.example.org\n${both}`),
  },
  {
    rule: "N15",
    triggers: { ...router("i2np.ntcp.hostname=site.example.org\n"), at: ["router.config:1:1"] },
    near: router("i2np.ntcp.hostname=\n"),
  },
  {
    rule: "N31",
    triggers: {
      ...router("i2np.udp.host=site.example.org\ni2np.udp.internalPort=18321\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": `i2np.udp.host=site.example.org\n${both}` },
    },
    near: router(`i2np.udp.host=site.example.org\n${both}`),
  },
  {
    rule: "N31",
    triggers: {
      ...router("i2np.udp.host=site.example.org\ni2np.udp.internalPort=7655\n"),
      at: ["router.config:1:1"],
    },
    near: router("i2np.udp.host=site.example.org\n"),
  },
];

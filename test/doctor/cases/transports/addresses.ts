import type { RuleCase } from "../../../support/doctor.js";
import { router } from "./router.js";

export const addressCases: readonly RuleCase[] = [
  {
    rule: "N04",
    triggers: {
      ...router("i2np.ntcp.hostname=192.168.1.20\ni2np.ntcp.port=18321\ni2np.udp.internalPort=18321\n"),
      at: ["router.config:1:20"],
      fixed: { "router.config": "i2np.ntcp.port=18321\ni2np.udp.internalPort=18321\n" },
    },
    near: router("i2np.ntcp.hostname=192.169.1.20\ni2np.ntcp.port=18321\n"),
  },
  {
    rule: "N04",
    triggers: {
      ...router("i2np.ntcp.autoip=false\ni2np.ntcp.hostname=fd00::1\n"),
      at: ["router.config:2:20"],
      fixed: { "router.config": "i2np.ntcp.autoip=true\n" },
    },
    near: router("i2np.ntcp.autoip=false\ni2np.ntcp.hostname=10.example.org; 2a00::1\n"),
  },
  {
    // The other hosts stay, and with them all that hangs on a host.
    rule: "N04",
    triggers: {
      ...router(
        "i2np.ntcp.autoip=false\ni2np.ntcp.hostname=site.example.org; fd00::1 2a00::1\ni2np.ntcp.port=18321\n",
      ),
      at: ["router.config:2:20"],
      fixed: {
        "router.config":
          "i2np.ntcp.autoip=false\ni2np.ntcp.hostname=site.example.org,2a00::1\ni2np.ntcp.port=18321\n",
      },
    },
    near: router(
      "i2np.ntcp.autoip=false\ni2np.ntcp.hostname=site.example.org; 2a00::1\ni2np.ntcp.port=18321\n",
    ),
  },
  {
    // Without UDP nobody would tell the router its address.
    rule: "N04",
    triggers: {
      ...router("i2np.ntcp.hostname=10.0.0.1\ni2np.ntcp.port=18321\ni2np.udp.enable=false\n"),
      at: ["router.config:1:20"],
    },
    near: router("i2np.ntcp.hostname=10.0.0.1\ni2np.ntcp.port=18321\nrouter.isHidden=true\n"),
  },
  {
    // A port of its own is bound at once only with a host.
    rule: "N04",
    triggers: {
      ...router("i2np.ntcp.hostname=10.0.0.1\ni2np.ntcp.port=18321\ni2np.udp.internalPort=18322\n"),
      at: ["router.config:1:20"],
    },
    near: router("i2np.ntcp.hostname=10.0.0.1\ni2np.ntcp.port=18321\ni2np.ntcp.enable=false\n"),
  },
  {
    rule: "N05",
    triggers: {
      ...router("i2np.udp.host=127.1\ni2np.udp.internalPort=18321\ni2np.udp.port=18321\n"),
      at: ["router.config:1:15"],
      fixed: { "router.config": "i2np.udp.internalPort=18321\ni2np.udp.port=18321\n" },
    },
    near: router("i2np.udp.host=128.1\ni2np.udp.internalPort=18321\ni2np.udp.port=18321\n"),
  },
  {
    rule: "N05",
    triggers: {
      ...router("i2np.udp.host=192.168.1.20, 8.8.8.8 site.example.org;fe80::1\n"),
      at: ["router.config:1:15"],
      fixed: { "router.config": "i2np.udp.host=8.8.8.8,site.example.org\n" },
    },
    near: router("i2np.udp.host=192.168.1.20\ni2np.udp.enable=false\n"),
  },
  {
    rule: "N05",
    triggers: {
      ...router("i2np.udp.host=::ffff:10.0.0.1\n"),
      at: ["router.config:1:15"],
      fixed: { "router.config": "" },
    },
    near: router("i2np.allowLocal=true\ni2np.udp.host=10.0.0.1\n"),
  },
  {
    rule: "N23",
    triggers: {
      ...router("i2np.ipv4.firewalled=true\ni2np.ntcp.autoip=false\ni2np.ntcp.hostname=8.8.8.8\n"),
      at: ["router.config:3:1"],
      fixed: { "router.config": "i2np.ipv4.firewalled=true\ni2np.ntcp.autoip=true\n" },
    },
    near: router("i2np.ipv4.firewalled=false\ni2np.ntcp.autoip=false\ni2np.ntcp.hostname=8.8.8.8\n"),
  },
  {
    rule: "N23",
    triggers: {
      ...router("i2np.ipv4.firewalled=true\ni2np.ntcp.autoip=always\n"),
      at: ["router.config:2:18"],
      fixed: { "router.config": "i2np.ipv4.firewalled=true\ni2np.ntcp.autoip=true\n" },
    },
    near: router("i2np.ipv4.firewalled=true\ni2np.ntcp.autoip=true\n"),
  },
  {
    rule: "N23",
    triggers: {
      ...router("i2np.ipv4.firewalled=true\ni2np.ntcp.hostname=2a00::1 8.8.8.8\ni2np.udp.enable=false\n"),
      at: ["router.config:2:1"],
    },
    // IPv6 is not firewalled by it.
    near: router("i2np.ipv4.firewalled=true\ni2np.ntcp.hostname=2a00::1\n"),
  },
];

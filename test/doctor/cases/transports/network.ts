import type { RuleCase } from "../../../support/doctor.js";
import { router } from "./router.js";

export const networkCases: readonly RuleCase[] = [
  {
    rule: "N24",
    triggers: {
      ...router("i2np.udp.ipv6=false\n"),
      at: ["router.config:1:15"],
      fixed: { "router.config": "i2np.ntcp.ipv6=false\ni2np.udp.ipv6=false\n" },
    },
    // The default.
    near: router("i2np.udp.ipv6=preferIPv6\n"),
  },
  {
    rule: "N24",
    triggers: {
      ...router("i2np.ntcp.ipv6=only\ni2np.udp.ipv6=enable\n"),
      at: ["router.config:1:16"],
    },
    near: router("i2np.ntcp.ipv6=true\ni2np.udp.ipv6=enable\n"),
  },
  {
    rule: "N24",
    triggers: {
      ...router("i2np.ntcp.ipv6=disable\n"),
      at: ["router.config:1:16"],
      fixed: { "router.config": "i2np.ntcp.ipv6=disable\ni2np.udp.ipv6=disable\n" },
    },
    near: router("i2np.ntcp.enable=false\ni2np.ntcp.ipv6=disable\n"),
  },
  {
    rule: "N27",
    triggers: {
      ...router("time.disabled=true\ntime.sntpServerList=0.pool.ntp.org\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": "time.sntpServerList=0.pool.ntp.org\n" },
    },
    near: router("time.disabled=false\ntime.sntpServerList=0.pool.ntp.org\n"),
  },
  {
    rule: "N27",
    triggers: {
      ...router("time.disabled=false\ntime.sntpServerList= , \n"),
      at: ["router.config:2:1"],
      fixed: { "router.config": "time.disabled=false\n" },
    },
    near: router("time.disabled=false\ntime.sntpServerList= ,localhost \n"),
  },
  {
    rule: "N28",
    triggers: {
      ...router(
        "i2np.allowLocal=true\ni2p.dummyClientFacade=true\ni2p.dummyNetDb=TRUE\ni2p.dummyPeerManager=true\ni2p.dummyTunnelManager=true\ni2p.vmCommSystem=true\nrouter.networkID=99\n",
      ),
      at: [1, 2, 3, 4, 5, 6, 7].map((line) => `router.config:${line}:1`),
      fixed: { "router.config": "" },
    },
    near: router(
      "i2np.allowLocal=false\ni2p.dummyClientFacade=false\ni2p.dummyNetDb=false\ni2p.dummyPeerManager=1\ni2p.vmCommSystem=false\nrouter.networkID=2\n",
    ),
  },
  {
    rule: "N28",
    triggers: {
      ...router("router.networkID=255\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": "" },
    },
    // F10 speaks of what is no number.
    near: router("router.networkID=two\n"),
  },
  {
    rule: "N29",
    triggers: {
      ...router("i2np.udp.status=err-reject\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": "" },
    },
    near: router("i2np.udp.status=OK\n"),
  },
];

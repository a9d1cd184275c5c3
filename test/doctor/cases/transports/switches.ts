import type { RuleCase, Situation } from "../../../support/doctor.js";
import { router } from "./router.js";

/** What the two keys of the TCP address add to the rest. */
const address = "i2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n";

/** Hidden routers publish no address, and need none. */
const hidden = (text: string): Situation => router(`${text}router.isHidden=true\n`);

export const switchCases: readonly RuleCase[] = [
  {
    rule: "N01",
    triggers: {
      ...router("i2np.udp.enable=false\ni2np.upnp.enable=false\n"),
      at: ["router.config:1:17"],
      fixed: { "router.config": "i2np.upnp.enable=false\n" },
    },
    near: router("i2np.udp.enable=True\ni2np.upnp.enable=false\n"),
  },
  {
    // What UPnP would take for false.
    rule: "N01",
    triggers: {
      ...router("i2np.ntcp.hostname=\ni2np.udp.enable=no\nrouter.isHidden=false\n"),
      at: ["router.config:2:17"],
      fixed: {
        "router.config": "i2np.ntcp.autoport=true\ni2np.ntcp.hostname=\nrouter.isHidden=false\n",
      },
    },
    near: hidden("i2np.udp.enable=false\n"),
  },
  {
    rule: "N01",
    triggers: {
      ...router("i2np.ntcp.autoport=false\ni2np.udp.enable=false\ni2np.upnp.enable=false\n"),
      at: ["router.config:2:17"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\ni2np.upnp.enable=false\n" },
    },
    near: router("i2np.ntcp.autoport=false\ni2np.ntcp.enable=false\ni2np.udp.enable=false\n"),
  },
  {
    rule: "N01",
    triggers: {
      ...router("i2np.ntcp.port=18321\ni2np.udp.enable=false\n"),
      at: ["router.config:2:17"],
    },
    near: router(`${address}i2np.udp.enable=false\n`),
  },
  {
    rule: "N01",
    triggers: {
      ...router("i2np.ntcp.hostname=site.example.org\ni2np.udp.enable=false\n"),
      at: ["router.config:2:17"],
    },
    near: router("i2np.ntcp.hostname=site.example.org\n#i2np.udp.enable=false\n"),
  },
  {
    rule: "N02",
    triggers: {
      ...router(`${address}i2np.udp.enable=false\n`),
      at: ["router.config:3:17"],
      fixed: { "router.config": `${address}i2np.udp.enable=true\n` },
    },
    near: router(`${address}i2np.udp.enable=true\n`),
  },
  {
    rule: "N02",
    triggers: {
      ...router(`i2np.udp.enable=0\n${address}`),
      at: ["router.config:1:17"],
      fixed: { "router.config": `i2np.udp.enable=true\n${address}` },
    },
    near: hidden(`${address}i2np.udp.enable=false\n`),
  },
  {
    rule: "N03",
    triggers: {
      ...router("i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\ni2np.udp.enable=false\n"),
      at: ["router.config:3:17"],
      fixed: {
        "router.config": "i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\ni2np.udp.enable=true\n",
      },
    },
    near: router("i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\n"),
  },
  {
    rule: "N03",
    triggers: {
      ...router("i2np.disable=true\ni2np.upnp.enable=false\n"),
      at: ["router.config:1:14"],
      fixed: { "router.config": "i2np.upnp.enable=false\n" },
    },
    near: router("i2np.disable=false\ni2np.upnp.enable=false\n"),
  },
  {
    rule: "N16",
    triggers: {
      ...router("i2np.ntcp.autoip=false\n"),
      at: ["router.config:1:18"],
      fixed: { "router.config": "i2np.ntcp.autoip=true\n" },
    },
    near: router("i2np.ntcp.autoip=false\ni2np.ntcp.hostname=site.example.org\ni2np.ntcp.port=18321\n"),
  },
  {
    rule: "N16",
    triggers: {
      ...router("i2np.ntcp.autoip=false\ni2np.ntcp.hostname=\n"),
      at: ["router.config:1:18"],
      fixed: { "router.config": "i2np.ntcp.autoip=true\ni2np.ntcp.hostname=\n" },
    },
    near: hidden("i2np.ntcp.autoip=false\n"),
  },
  {
    rule: "N17",
    triggers: {
      ...router("i2np.ntcp.autoip=disabled\ni2np.ntcp.autoport=true\n"),
      at: ["router.config:1:18"],
      fixed: {
        "router.config": "i2np.ntcp.autoip=disabled\ni2np.ntcp.autoport=true\ni2np.ntcp.enable=false\n",
      },
    },
    near: router("i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\n"),
  },
  {
    // TCP is all that there is.
    rule: "N17",
    triggers: {
      ...router("i2np.ntcp.autoip=disabled\ni2np.udp.enable=false\n"),
      at: ["router.config:1:18"],
    },
    near: router("i2np.ntcp.autoip=false\ni2np.udp.enable=false\n"),
  },
  {
    rule: "N17",
    triggers: {
      ...router("i2np.ntcp.enable=false\ni2np.ntcp.ipv6=only\n"),
      at: ["router.config:1:18"],
      fixed: {
        "router.config": "i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\ni2np.ntcp.ipv6=only\n",
      },
    },
    near: router("i2np.ntcp.enable=true\ni2np.ntcp.ipv6=only\n"),
  },
];

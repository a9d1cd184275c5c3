import type { RuleCase } from "../../../support/doctor.js";
import { router } from "./router.js";

const socks = "wrapper.java.additional.1=-Di2p.x=y\nwrapper.java.additional.2=-DsocksProxyHost=127.0.0.1\n";

export const upnpCases: readonly RuleCase[] = [
  {
    rule: "N26",
    triggers: {
      ...router("i2np.upnp.enable=true\nrouter.isHidden=true\n"),
      at: ["router.config:1:18"],
      fixed: { "router.config": "i2np.upnp.enable=false\nrouter.isHidden=true\n" },
    },
    near: router("i2np.upnp.enable=false\nrouter.isHidden=true\n"),
  },
  {
    rule: "N26",
    triggers: {
      ...router("router.hiddenMode=true\n"),
      at: ["router.config:1:19"],
      fixed: { "router.config": "i2np.upnp.enable=false\nrouter.hiddenMode=true\n" },
    },
    near: router("router.hiddenMode=false\n"),
  },
  {
    rule: "N26",
    triggers: {
      ...router("i2np.udp.bindInterface=8.8.8.8\ni2np.udp.host=8.8.8.8\ni2np.udp.port=18321\n"),
      at: ["router.config:2:15"],
      fixed: {
        "router.config":
          "i2np.udp.bindInterface=8.8.8.8\ni2np.udp.host=8.8.8.8\ni2np.udp.port=18321\ni2np.upnp.enable=false\n",
      },
    },
    near: router("i2np.udp.bindInterface=192.168.1.2\ni2np.udp.host=8.8.8.8\ni2np.udp.port=18321\n"),
  },
  {
    rule: "N26",
    triggers: {
      layout: "portable",
      files: { "router.config": "i2np.ntcp.autoport=true\n", "wrapper.config": socks },
      at: ["wrapper.config:2:27"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\ni2np.upnp.enable=false\n" },
    },
    near: {
      layout: "portable",
      files: { "router.config": "i2np.ntcp.autoport=true\n", "wrapper.config": `#${socks}` },
    },
  },
  {
    rule: "N26",
    triggers: {
      layout: "loose",
      files: { "a/router.config": "i2np.upnp.enable=true\n", "a/wrapper.config": socks },
      at: ["a/router.config:1:18"],
      fixed: { "a/router.config": "i2np.upnp.enable=false\n" },
    },
    near: { layout: "loose", files: { "a/wrapper.config": socks } },
  },
  {
    rule: "N30",
    triggers: {
      ...router("i2np.upnp.enable=true\n"),
      at: ["router.config:1:1"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\ni2np.upnp.enable=true\n" },
    },
    near: router("i2np.ntcp.autoport=true\ni2np.upnp.enable=true\n"),
  },
  {
    rule: "N30",
    triggers: {
      ...router("i2np.udp.port=18321\n"),
      at: ["router.config"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\ni2np.udp.port=18321\n" },
    },
    near: router("i2np.udp.port=18321\ni2np.upnp.enable=false\n"),
  },
  {
    rule: "N30",
    triggers: {
      layout: "loose",
      files: { "router.config": "i2np.upnp.enable=true\n" },
      at: ["router.config:1:1"],
      fixed: { "router.config": "i2np.ntcp.autoport=true\ni2np.upnp.enable=true\n" },
    },
    near: router("i2np.ntcp.port=18321\ni2np.udp.port=18321\ni2np.upnp.enable=true\n"),
  },
];

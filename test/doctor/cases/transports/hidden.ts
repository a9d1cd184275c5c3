import type { RuleCase } from "../../../support/doctor.js";
import { router } from "./router.js";

const floodfill = "router.floodfillParticipant=true\n";

export const hiddenCases: readonly RuleCase[] = [
  {
    rule: "N18",
    triggers: { ...router("router.isHidden=true\n"), at: ["router.config:1:17"] },
    near: router("router.isHidden=false\n"),
  },
  {
    rule: "N18",
    triggers: {
      ...router("router.hiddenMode=true\nrouter.isHidden=true\n"),
      at: ["router.config:1:19"],
    },
    near: router("router.hiddenMode=1\n"),
  },
  {
    rule: "N19",
    triggers: { ...router("i2np.udp.addressSources=hidden\n"), at: ["router.config:1:25"] },
    near: router("i2np.udp.addressSources=hidden\nrouter.isHidden=true\n"),
  },
  {
    rule: "N19",
    triggers: {
      ...router("i2np.udp.addressSources=hidden\nrouter.isHidden=false\n"),
      at: ["router.config:1:25"],
    },
    near: router("i2np.udp.addressSources=fixed\nrouter.isHidden=false\n"),
  },
  {
    rule: "N19",
    triggers: {
      ...router("router.hiddenMode=true\nrouter.isHidden=false\n"),
      at: ["router.config:2:17"],
      fixed: { "router.config": "router.hiddenMode=true\nrouter.isHidden=true\n" },
    },
    near: router("router.hiddenMode=true\n"),
  },
  {
    rule: "N20",
    triggers: {
      ...router(`i2np.ipv4.firewalled=true\n${floodfill}`),
      at: ["router.config:2:29"],
      fixed: { "router.config": "i2np.ipv4.firewalled=true\nrouter.floodfillParticipant=auto\n" },
    },
    near: router(`i2np.ipv4.firewalled=false\n${floodfill}`),
  },
  {
    rule: "N20",
    triggers: {
      ...router(`i2np.udp.enable=false\n${floodfill}`),
      at: ["router.config:2:29"],
      fixed: { "router.config": "i2np.udp.enable=false\nrouter.floodfillParticipant=auto\n" },
    },
    // Only the exact word counts.
    near: router("i2np.udp.enable=false\nrouter.floodfillParticipant=True\n"),
  },
  {
    rule: "N20",
    triggers: {
      ...router(`i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\n${floodfill}`),
      at: ["router.config:3:29"],
      fixed: {
        "router.config":
          "i2np.ntcp.autoip=disabled\ni2np.ntcp.enable=false\nrouter.floodfillParticipant=auto\n",
      },
    },
    near: router(`i2np.ipv4.firewalled=true\n${floodfill}router.isHidden=true\n`),
  },
  {
    rule: "N21",
    triggers: {
      ...router(`${floodfill}router.isHidden=true\n`),
      at: ["router.config:1:1"],
      fixed: { "router.config": "router.isHidden=true\n" },
    },
    near: router("router.floodfillParticipant=auto\nrouter.isHidden=true\n"),
  },
  {
    rule: "N21",
    triggers: {
      ...router(`${floodfill}router.hiddenMode=true\n`),
      at: ["router.config:1:1"],
      fixed: { "router.config": "router.hiddenMode=true\n" },
    },
    near: router(`${floodfill}router.isHidden=false\n`),
  },
  {
    rule: "N22",
    triggers: { ...router(`i2np.laptopMode=true\n${floodfill}`), at: ["router.config:2:29"] },
    near: router(`i2np.laptopMode=false\n${floodfill}`),
  },
];

import type { Value } from "../schema/codec.js";
import { inverted, routerSetting } from "./router-setting.js";
import type { Setting } from "./setting.js";

const floodfillWords = { on: "true", off: "false", auto: "auto" } as const;

/** The router's part in the network. */
export const networkSettings: readonly Setting[] = [
  routerSetting("router.isHidden", {
    name: "hidden",
    type: { kind: "bool" },
    summary: "Hidden mode: no address is published",
    danger: "A change makes the router take a new identity.",
    example: "hidden=on",
  }),
  routerSetting("i2np.laptopMode", {
    name: "laptop-mode",
    type: { kind: "bool" },
    summary: "Whether the router takes a new identity where its address changes while it runs",
    danger: "It cannot become a floodfill by itself then.",
    example: "laptop-mode=on",
  }),
  routerSetting(
    "router.floodfillParticipant",
    {
      name: "floodfill",
      type: { kind: "enum", choices: ["auto", "on", "off"] },
      summary: "Whether to be a floodfill",
      danger: "A firewalled floodfill hurts the network.",
      example: "floodfill=off",
    },
    {
      fromRouter: (value) => (value === "true" ? "on" : value === "false" ? "off" : "auto"),
      toRouter: (value) => (value === "on" || value === "off" ? floodfillWords[value] : "auto"),
    },
  ),
  routerSetting(
    "router.sharePercentage",
    {
      name: "bandwidth.share",
      type: { kind: "int", min: 0, max: 100, unit: "%" },
      summary: "Share of the bandwidth for other people's tunnels, in percent",
      example: "bandwidth.share=60",
    },
    { fromRouter: percentOf, toRouter: (percent) => (percent === 1 ? "0.01" : percent) },
  ),
  routerSetting(
    "time.disabled",
    {
      name: "ntp",
      type: { kind: "bool" },
      summary: "Whether the router asks time servers",
      danger: "A clock that is wrong isolates the router.",
      example: "ntp=off",
    },
    inverted,
  ),
  routerSetting("time.sntpServerList", {
    name: "ntp.servers",
    type: { kind: "list" },
    summary: "Time servers, in place of those of the router's country",
    example: "ntp.servers=0.pool.ntp.org,1.pool.ntp.org",
  }),
  routerSetting(
    "router.reseedDisable",
    {
      name: "reseed",
      type: { kind: "bool" },
      summary: "Whether the router asks reseed hosts for other routers when it knows too few",
      danger: "Without it a router that knows nobody stays alone.",
      example: "reseed=off",
    },
    inverted,
  ),
  routerSetting("i2p.reseedURL", {
    name: "reseed.urls",
    type: { kind: "list" },
    summary: "Reseed hosts, in place of the built-in ones",
    danger: "A hostile one decides which routers this one knows.",
    example: "reseed.urls=https://reseed.example.org/",
  }),
];

/** The router takes values up to 1 as fractions, so 1 is all of it (catalogue: router.sharePercentage). */
function percentOf(value: Value): Value {
  return typeof value === "number" && value <= 1 ? Math.round(value * 100) : value;
}

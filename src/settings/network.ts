import type { Value } from "../schema/codec.js";
import { routerSetting } from "./router-setting.js";
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
];

/** The router takes values up to 1 as fractions, so 1 is all of it (catalogue: router.sharePercentage). */
function percentOf(value: Value): Value {
  return typeof value === "number" && value <= 1 ? Math.round(value * 100) : value;
}

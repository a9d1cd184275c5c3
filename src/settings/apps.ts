import { clientSwitch } from "./client-setting.js";
import type { Setting } from "./setting.js";

/** Client apps that are only turned on and off. */
export const appSettings: readonly Setting[] = [
  clientSwitch("net.i2p.i2ptunnel.TunnelControllerGroup", {
    name: "tunnels",
    summary: "Whether the tunnels of i2ptunnel start",
    example: "tunnels=on",
  }),
  clientSwitch("net.i2p.apps.systray.UrlLauncher", {
    name: "browser",
    summary: "Whether a browser opens the console at start",
    example: "browser=off",
  }),
];

import { BROWSER_MAIN, JETTY_MAIN, TUNNELS_MAIN } from "../../files/client.js";
import { clientSwitch } from "../kinds/client-setting.js";
import type { Setting } from "../setting.js";

/** Client apps that are only turned on and off. */
export const appSettings: readonly Setting[] = [
  clientSwitch(TUNNELS_MAIN, {
    name: "tunnels",
    summary: "Whether the tunnels of i2ptunnel start",
    example: "tunnels=on",
  }),
  clientSwitch(BROWSER_MAIN, {
    name: "browser",
    summary: "Whether a browser opens the console at start",
    example: "browser=off",
  }),
  clientSwitch(JETTY_MAIN, {
    name: "eepsite",
    summary: "Whether the web server of the eepsite starts",
    example: "eepsite=on",
  }),
];

import { routerSetting } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";

/** UPnP, which opens the router's ports in the home router. */
export const upnpSettings: readonly Setting[] = [
  routerSetting("i2np.upnp.enable", {
    name: "upnp",
    type: { kind: "bool" },
    summary: "Whether UPnP opens the router's ports in the home router",
    danger: "UPnP opens ports and listens on LAN addresses.",
    example: "upnp=off",
  }),
  routerSetting("i2np.upnp.HTTPPort", {
    name: "upnp.http-port",
    type: { kind: "port", min: 1024 },
    summary: "TCP port for UPnP events",
    example: "upnp.http-port=7652",
  }),
  routerSetting("i2np.upnp.SSDPPort", {
    name: "upnp.ssdp-port",
    type: { kind: "port", min: 1024 },
    summary: "UDP port for UPnP search replies",
    example: "upnp.ssdp-port=7653",
  }),
];

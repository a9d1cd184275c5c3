import type { Location } from "../install/location.js";
import { EVERY_ADDRESS, listenAt } from "./listen.js";
import { type Listener, type Outbound, PRIVATE_ADDRESSES } from "./ports.js";
import type { Programs } from "./programs.js";
import { RouterKeys } from "./router-keys.js";

/** The port of SSDP, which the protocol fixes. */
const SSDP = 1900;

/** What UPnP listens at, for devices of the local network alone (facts: ports upnp-ssdp-multicast and those behind it). */
export function upnpListeners({ location }: Programs): readonly Listener[] {
  const keys = new RouterKeys(location);
  const enabled = isUpnpOn(location, keys);
  const [searchKey, eventsKey] = ["i2np.upnp.SSDPPort", "i2np.upnp.HTTPPort"];
  const lan = { scope: "lan", enabled } as const;
  return [
    ...listenAt([EVERY_ADDRESS], {
      ...lan,
      id: "upnp-ssdp-multicast",
      protocol: "udp",
      port: SSDP,
      what: "UPnP, notifications",
      origin: undefined,
    }),
    ...listenAt([PRIVATE_ADDRESSES], {
      ...lan,
      id: "upnp-ssdp-search",
      protocol: "udp",
      port: keys.port(searchKey) ?? 7653,
      what: "UPnP, search replies",
      origin: keys.origin(searchKey),
    }),
    ...listenAt([PRIVATE_ADDRESSES], {
      ...lan,
      id: "upnp-http-events",
      protocol: "tcp",
      port: keys.port(eventsKey) ?? 7652,
      what: "UPnP, event callbacks",
      origin: keys.origin(eventsKey),
    }),
  ];
}

/** What UPnP asks of the local network (facts: ports upnp-search-out, upnp-control-out). */
export function upnpOutbound({ location }: Programs): readonly Outbound[] {
  const enabled = isUpnpOn(location, new RouterKeys(location));
  const common = { enabled, origin: undefined };
  return [
    {
      ...common,
      id: "upnp-search-out",
      protocol: "udp",
      ports: [[SSDP, SSDP]],
      to: "239.255.255.250, ff02::c",
      what: "UPnP, discovery",
    },
    {
      ...common,
      id: "upnp-control-out",
      protocol: "tcp",
      ports: [],
      to: "the home router, at the port that it announces",
      what: "UPnP, control",
    },
  ];
}

/** A proxy of the whole JVM turns it off (facts: catalogue i2np.upnp.enable, socksProxyHost). */
function isUpnpOn(location: Location, keys: RouterKeys): boolean {
  const isProxied =
    location.jvmOption("socksProxyHost") !== undefined ||
    location.jvmOption("java.net.useSystemProxies")?.toLowerCase() === "true";
  return keys.isOn("i2np.upnp.enable", true) && !isProxied && !keys.isOn("i2p.vmCommSystem", false);
}

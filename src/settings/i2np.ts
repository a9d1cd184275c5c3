import { ROUTER_CONFIG } from "../files/file-names.js";
import { readKey, routerSetting, unsetKey, writableRouterConfig, writeKey } from "./router-setting.js";
import type { Setting } from "./setting.js";

const UDP_INTERNAL = "i2np.udp.internalPort";
const UDP_EXTERNAL = "i2np.udp.port";
const TCP_PORT = "i2np.ntcp.port";
const TCP_AUTO_PORT = "i2np.ntcp.autoport";
const TCP_ENABLE = "i2np.ntcp.enable";
const TCP_AUTO_IP = "i2np.ntcp.autoip";

/** I2NP, the transports between routers, and UPnP that opens their ports. */
export const i2npSettings: readonly Setting[] = [
  {
    name: "i2np.port",
    type: { kind: "i2np-port" },
    summary: "Port for other routers: UDP inside and outside, and TCP where it has one of its own",
    restart: "soft",
    example: "i2np.port=18321",
    sources: [{ kind: "keys", file: ROUTER_CONFIG, keys: [UDP_INTERNAL, UDP_EXTERNAL, TCP_PORT] }],
    read(location) {
      const inside = readKey(location, UDP_INTERNAL);
      return inside.value === undefined ? readKey(location, UDP_EXTERNAL) : inside;
    },
    write(location, value, context) {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      if (!file) return false;
      for (const key of [UDP_INTERNAL, UDP_EXTERNAL]) writeKey(file, key, value, context);
      if (file.reader.get(TCP_PORT) !== undefined) writeKey(file, TCP_PORT, value, context);
      return true;
    },
    reset(location, context) {
      for (const key of [UDP_INTERNAL, UDP_EXTERNAL]) unsetKey(location, key, context);
      return true;
    },
  },
  {
    name: "i2np.tcp-port",
    type: { kind: "i2np-port", word: "auto" },
    summary: "TCP port for other routers; auto takes the UDP one",
    restart: "soft",
    example: "i2np.tcp-port=auto",
    sources: [{ kind: "keys", file: ROUTER_CONFIG, keys: [TCP_PORT, TCP_AUTO_PORT] }],
    read(location) {
      const port = readKey(location, TCP_PORT);
      return port.value === undefined
        ? { value: "auto", origin: readKey(location, TCP_AUTO_PORT).origin }
        : port;
    },
    write(location, value, context) {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      if (!file) return false;
      if (value === "auto") context.draft(file).unset(TCP_PORT);
      else writeKey(file, TCP_PORT, value, context);
      writeKey(file, TCP_AUTO_PORT, value === "auto", context);
      return true;
    },
    reset(location, context) {
      for (const key of [TCP_PORT, TCP_AUTO_PORT]) unsetKey(location, key, context);
      return true;
    },
  },
  routerSetting("i2np.udp.enable", {
    name: "i2np.udp",
    type: { kind: "bool" },
    summary: "Whether the UDP transport is on",
    danger: "Without UDP a firewalled router cannot be reached.",
    example: "i2np.udp=on",
  }),
  {
    name: "i2np.tcp",
    type: { kind: "bool" },
    summary: "Whether the TCP transport is on",
    restart: "full",
    example: "i2np.tcp=off",
    sources: [{ kind: "keys", file: ROUTER_CONFIG, keys: [TCP_ENABLE, TCP_AUTO_IP] }],
    read: (location) => readKey(location, TCP_ENABLE),
    write(location, value, context) {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      if (!file) return false;
      writeKey(file, TCP_ENABLE, value, context);
      // The console writes the two together; `disabled` is the only one that stands in the way of turning TCP on again.
      if (value === false) writeKey(file, TCP_AUTO_IP, "disabled", context);
      else if (file.reader.get(TCP_AUTO_IP) === "disabled") writeKey(file, TCP_AUTO_IP, "true", context);
      return true;
    },
    reset(location, context) {
      unsetKey(location, TCP_ENABLE, context);
      if (location.file(ROUTER_CONFIG).reader.get(TCP_AUTO_IP) === "disabled")
        unsetKey(location, TCP_AUTO_IP, context);
      return true;
    },
  },
  routerSetting("i2np.udp.host", {
    name: "i2np.host",
    type: { kind: "hosts" },
    summary: "Addresses that the router publishes, in place of those that it finds out",
    danger: "A private or wrong one makes the router unreachable.",
    example: "i2np.host=router.example.org",
  }),
  routerSetting("i2np.ipv4.firewalled", {
    name: "i2np.firewalled",
    type: { kind: "bool" },
    summary: "Whether nobody can connect from outside over IPv4, so that no such address is published",
    example: "i2np.firewalled=on",
  }),
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

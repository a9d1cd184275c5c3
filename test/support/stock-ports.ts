import {
  type Listener,
  type Outbound,
  type PortRange,
  type Ports,
  PRIVATE_ADDRESSES,
} from "../../src/ports/ports.js";
import { i2npPortRanges } from "../../src/schema/i2np-ports.js";

/** A listener on loopback, unless told otherwise. */
export function listener(id: string, port: number | undefined, rest: Partial<Listener> = {}): Listener {
  const usual = {
    protocol: "tcp",
    bind: "127.0.0.1",
    scope: "local",
    enabled: true,
    origin: undefined,
  } as const;
  return { ...usual, id, port, what: id, ...rest };
}

/** What is connected to outside, unless told otherwise by TCP. */
export function outbound(id: string, ports: readonly PortRange[], rest: Partial<Outbound> = {}): Outbound {
  return {
    id,
    protocol: "tcp",
    ports,
    to: "any router",
    what: id,
    enabled: true,
    origin: undefined,
    ...rest,
  };
}

const both = ["udp", "tcp"] as const;
const I2NP = "I2NP, other routers";
const EVERYWHERE = { bind: "0.0.0.0", scope: "internet" } as const;
const NEARBY = { bind: PRIVATE_ADDRESSES, scope: "lan" } as const;

/** An installation as it is shipped, with the I2NP port drawn. */
export const stock: Ports = {
  listeners: [
    ...both.map((protocol) => listener(`i2np-${protocol}`, 18_321, { ...EVERYWHERE, protocol, what: I2NP })),
    listener("upnp-ssdp-multicast", 1900, {
      bind: "0.0.0.0",
      scope: "lan",
      protocol: "udp",
      what: "UPnP, notifications",
    }),
    listener("upnp-ssdp-search", 7653, { ...NEARBY, protocol: "udp", what: "UPnP, search replies" }),
    listener("upnp-http-events", 7652, { ...NEARBY, what: "UPnP, event callbacks" }),
    listener("console-http", 7657, { bind: "::1", what: "router console" }),
    listener("console-http", 7657, { what: "router console" }),
    listener("i2cp", 7654, { what: "I2CP" }),
    listener("sam-tcp", 7656, { enabled: false, what: "SAM bridge" }),
    listener("sam-udp", 7655, { protocol: "udp", enabled: false, what: "SAM datagrams" }),
    listener("http-proxy", 4444, { what: "tunnel I2P HTTP Proxy" }),
    listener("irc", 6668, { what: "tunnel Irc2P" }),
    listener("smtp", 7659, { what: "tunnel smtp.postman.i2p" }),
    listener("pop3", 7660, { what: "tunnel pop3.postman.i2p" }),
    listener("https-proxy", 4445, { what: "tunnel I2P HTTPS Proxy" }),
    listener("eepsite", 7658, { what: "eepsite's web server" }),
    listener("wrapper-port", 32_000, { what: "service wrapper" }),
  ],
  outbound: [
    ...both.map((protocol) => outbound(`i2np-${protocol}-out`, i2npPortRanges(), { protocol, what: I2NP })),
    outbound("upnp-search-out", [[1900, 1900]], {
      protocol: "udp",
      to: "239.255.255.250, ff02::c",
      what: "UPnP, discovery",
    }),
    outbound("upnp-control-out", [], {
      to: "the home router, at the port that it announces",
      what: "UPnP, control",
    }),
    outbound("ntp", [[123, 123]], { protocol: "udp", to: "the NTP pool", what: "clock (NTP)" }),
    ...both.map((protocol) =>
      outbound("dns", [[53, 53]], { protocol, to: "the system's resolver", what: "host names (DNS)" }),
    ),
    outbound(
      "reseed",
      [
        [443, 443],
        [8443, 8443],
      ],
      { to: "the built-in reseed hosts", what: "reseed" },
    ),
    outbound("news-update", [[4444, 4444]], { to: "127.0.0.1", what: "news, through the HTTP proxy" }),
    outbound("bandwidth-test", [[3001, 3001]], { to: "mlab-ns.appspot.com", enabled: false }),
  ],
};

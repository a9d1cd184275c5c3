import { isClockOn } from "./clock.js";
import type { Outbound } from "./ports.js";
import type { Programs } from "./programs.js";
import { isReseedDirect } from "./reseed.js";
import { RouterKeys } from "./router-keys.js";

const HTTPS_KEY = "eepget.useDNSOverHTTPS";
const TIME_KEY = "time.useDNSOverHTTPS";

/** How the router finds addresses of hosts: from the system's resolver, and over HTTPS for what it fetches directly (facts: ports dns, doh). */
export function nameOutbound({ location }: Programs): readonly Outbound[] {
  const keys = new RouterKeys(location);
  const isForHttps = keys.isOn(HTTPS_KEY, true) && isReseedDirect(location);
  const isForTime = keys.isOn(TIME_KEY, false) && isClockOn(keys);
  const dns = (["udp", "tcp"] as const).map((protocol) => ({
    id: "dns",
    protocol,
    ports: [[53, 53]] as const,
    to: "the system's resolver",
    what: "host names (DNS)",
    enabled: true,
    origin: undefined,
  }));
  return [
    ...dns,
    {
      id: "doh",
      protocol: "tcp",
      ports: [[443, 443]],
      to: "dns.google, 1.1.1.1, 1.0.0.1, 9.9.9.9, 149.112.112.112",
      what: "host names over HTTPS (DoH)",
      enabled: isForHttps || isForTime,
      origin: isForHttps ? keys.origin(HTTPS_KEY) : keys.origin(TIME_KEY),
    },
  ];
}

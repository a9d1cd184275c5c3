import type { Outbound } from "./ports.js";
import type { Programs } from "./programs.js";
import { RouterKeys } from "./router-keys.js";

/** The router's clock, over UDP alone (facts: ports ntp). */
export function clockOutbound({ location }: Programs): readonly Outbound[] {
  const keys = new RouterKeys(location);
  const list = "time.sntpServerList";
  return [
    {
      id: "ntp",
      protocol: "udp",
      ports: [[123, 123]],
      to:
        keys
          .text(list)
          ?.split(/[,\s]+/)
          .join(", ") ?? "the NTP pool",
      what: "clock (NTP)",
      enabled: isClockOn(keys),
      origin: keys.origin(list),
    },
  ];
}

/** Whether the router asks time servers. */
export function isClockOn(keys: RouterKeys): boolean {
  return !keys.isOn("time.disabled", false);
}

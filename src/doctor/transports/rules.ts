import type { Rule } from "../rule.js";
import { addressRules } from "./addresses.js";
import { hiddenRules } from "./hidden.js";
import { networkRules } from "./network.js";
import { clashRules } from "./port-clashes.js";
import { switchRules } from "./switches.js";
import { tcpPortRules } from "./tcp-ports.js";
import { udpPortRules } from "./udp-ports.js";
import { upnpRules } from "./upnp.js";

/** How other routers are reached, and reach this one. */
export const transportRules: readonly Rule[] = [
  ...switchRules,
  ...addressRules,
  ...udpPortRules,
  ...tcpPortRules,
  ...clashRules,
  ...hiddenRules,
  ...networkRules,
  ...upnpRules,
];

import type { RuleCase } from "../../support/doctor.js";
import { addressCases } from "./transports/addresses.js";
import { clashCases } from "./transports/clashes.js";
import { hiddenCases } from "./transports/hidden.js";
import { networkCases } from "./transports/network.js";
import { portCases } from "./transports/ports.js";
import { switchCases } from "./transports/switches.js";
import { upnpCases } from "./transports/upnp.js";

export const transportCases: readonly RuleCase[] = [
  ...switchCases,
  ...addressCases,
  ...portCases,
  ...clashCases,
  ...hiddenCases,
  ...networkCases,
  ...upnpCases,
];

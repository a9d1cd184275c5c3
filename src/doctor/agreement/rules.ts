import type { Rule } from "../rule.js";
import { consoleLinkRules } from "./console-links.js";
import { eepsiteRules } from "./eepsite.js";
import { i2cpRules } from "./i2cp.js";
import { i2cpPortClash } from "./i2cp-clash.js";
import { mailPorts } from "./mail-ports.js";
import { sharedClientRules } from "./shared-clients.js";
import { tunnelKeyRules } from "./tunnel-keys.js";
import { tunnelPortRules } from "./tunnel-ports.js";
import { updateProxy } from "./update-proxy.js";

/** What one file says of another. */
export const agreementRules: readonly Rule[] = [
  ...consoleLinkRules,
  ...i2cpRules,
  i2cpPortClash,
  ...eepsiteRules,
  mailPorts,
  updateProxy,
  ...sharedClientRules,
  ...tunnelKeyRules,
  ...tunnelPortRules,
];

import { consoleLinkRules } from "./agreement/console-links.js";
import { eepsiteRules } from "./agreement/eepsite.js";
import { i2cpRules } from "./agreement/i2cp.js";
import { i2cpPortClash } from "./agreement/i2cp-clash.js";
import { mailPorts } from "./agreement/mail-ports.js";
import { sharedClientRules } from "./agreement/shared-clients.js";
import { tunnelKeyRules } from "./agreement/tunnel-keys.js";
import { tunnelPortRules } from "./agreement/tunnel-ports.js";
import { updateProxy } from "./agreement/update-proxy.js";
import { bandwidthRules } from "./anonymity/bandwidth.js";
import { destinationRules } from "./anonymity/destinations.js";
import { keysOfRouterRules } from "./anonymity/keys-of-router.js";
import { loggingRules } from "./anonymity/logging.js";
import { outproxyRules } from "./anonymity/outproxies.js";
import { reseedRules } from "./anonymity/reseed.js";
import { sharingRules } from "./anonymity/sharing.js";
import { poolRules } from "./anonymity/tunnel-pools.js";
import { updateRules } from "./anonymity/updates.js";
import { exposureRules } from "./exposure/rules.js";
import { fileFormatRules } from "./file-format/rules.js";
import type { Rule } from "./rule.js";
import { addressRules } from "./transports/addresses.js";
import { hiddenRules } from "./transports/hidden.js";
import { networkRules } from "./transports/network.js";
import { clashRules } from "./transports/port-clashes.js";
import { switchRules } from "./transports/switches.js";
import { tcpPortRules } from "./transports/tcp-ports.js";
import { udpPortRules } from "./transports/udp-ports.js";
import { upnpRules } from "./transports/upnp.js";
import { whichFileRules } from "./which-file/which-file-rules.js";
import { wrapperRules } from "./wrapper/wrapper-rules.js";

/** The letters of the groups, in the order of the facts. */
const groups = "FSNXAQW";

/** Every rule, in the order of the facts. */
export const rules: readonly Rule[] = [
  // F: the lines of files
  ...fileFormatRules,
  // S: which file is read
  ...whichFileRules,
  // N: transports
  ...switchRules,
  ...addressRules,
  ...udpPortRules,
  ...tcpPortRules,
  ...clashRules,
  ...hiddenRules,
  ...networkRules,
  ...upnpRules,
  // X: exposure and authentication
  ...exposureRules,
  // A: agreement between files
  ...consoleLinkRules,
  ...i2cpRules,
  i2cpPortClash,
  ...eepsiteRules,
  mailPorts,
  updateProxy,
  ...sharedClientRules,
  ...tunnelKeyRules,
  ...tunnelPortRules,
  // Q: anonymity, tunnels, bandwidth, reseed, updates
  ...poolRules,
  ...destinationRules,
  ...outproxyRules,
  ...bandwidthRules,
  ...sharingRules,
  ...reseedRules,
  ...updateRules,
  ...keysOfRouterRules,
  ...loggingRules,
  // W: wrapper.config
  ...wrapperRules,
].sort((a, b) => groups.indexOf(a.id[0] ?? "") - groups.indexOf(b.id[0] ?? "") || (a.id < b.id ? -1 : 1));

/** The rule of an id or a name, in any case. */
export function ruleNamed(text: string): Rule | undefined {
  const wanted = text.toLowerCase();
  return rules.find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === wanted));
}

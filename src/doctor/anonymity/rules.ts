import type { Rule } from "../rule.js";
import { bandwidthRules } from "./bandwidth.js";
import { destinationRules } from "./destinations.js";
import { keysOfRouterRules } from "./keys-of-router.js";
import { loggingRules } from "./logging.js";
import { outproxyRules } from "./outproxies.js";
import { reseedRules } from "./reseed.js";
import { sharingRules } from "./sharing.js";
import { poolRules } from "./tunnel-pools.js";
import { updateRules } from "./updates.js";

/** What gives the user away, or keeps the router from taking its part: tunnels, bandwidth, reseeding, updates. */
export const anonymityRules: readonly Rule[] = [
  ...poolRules,
  ...destinationRules,
  ...outproxyRules,
  ...bandwidthRules,
  ...sharingRules,
  ...reseedRules,
  ...updateRules,
  ...keysOfRouterRules,
  ...loggingRules,
];

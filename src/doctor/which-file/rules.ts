import type { Rule } from "../rule.js";
import { clientLineRules } from "./client-lines.js";
import { duplicateClientRules } from "./duplicate-client.js";
import { numberRules } from "./numbers.js";
import { runningRules } from "./running.js";
import { splitClientRules } from "./split-clients.js";
import { splitDisagreesRules } from "./split-disagrees.js";
import { splitTunnelRules } from "./split-tunnels.js";
import { startWordRules } from "./start-words.js";
import { tunnelTypeRules } from "./tunnel-types.js";
import { wrongDirectoryRules } from "./wrong-directory.js";

/** Which of several files is read, and how far. */
export const whichFileRules: readonly Rule[] = [
  ...wrongDirectoryRules,
  ...splitClientRules,
  ...splitTunnelRules,
  ...splitDisagreesRules,
  ...duplicateClientRules,
  ...numberRules,
  ...tunnelTypeRules,
  ...startWordRules,
  ...clientLineRules,
  ...runningRules,
];

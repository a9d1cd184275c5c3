import type { Rule } from "../rule.js";
import { bobRules } from "./bob.js";
import { consoleRules } from "./console.js";
import { consoleSwitchRules } from "./console-switches.js";
import { consoleUserRules } from "./console-users.js";
import { eepsiteRules } from "./eepsite.js";
import { fileRules } from "./files.js";
import { i2cpRules } from "./i2cp.js";
import { i2pcontrolRules } from "./i2pcontrol.js";
import { samRules } from "./sam.js";
import { targetRules } from "./targets.js";
import { openTunnelRules } from "./tunnels.js";

/** X01 to X22: who reaches what, and what asks them for a login. */
export const exposureRules: readonly Rule[] = [
  ...consoleRules,
  ...consoleUserRules,
  ...i2cpRules,
  ...samRules,
  ...bobRules,
  ...openTunnelRules,
  ...targetRules,
  ...eepsiteRules,
  ...consoleSwitchRules,
  ...fileRules,
  ...i2pcontrolRules,
];

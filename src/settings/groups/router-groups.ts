import { bandwidthSettings } from "./bandwidth.js";
import { consoleAuthSettings } from "./console-auth.js";
import { i2npAddressSettings } from "./i2np-addresses.js";
import { reseedSettings } from "./reseed.js";
import { updateSettings } from "./updates.js";

/** Groups of settings of router.config that few lines name, together: the build makes one part of them. */
export const routerGroups = {
  bandwidthSettings,
  consoleAuthSettings,
  i2npAddressSettings,
  reseedSettings,
  updateSettings,
};

import { i2cpSettings } from "./i2cp.js";
import { i2npSettings } from "./i2np.js";
import { networkSettings } from "./network.js";
import type { Setting } from "./setting.js";

/** The settings that live in router.config; loaded together when one of them is named. */
export const routerSettings: readonly Setting[] = [...i2cpSettings, ...i2npSettings, ...networkSettings];

import { consoleSettings } from "./console.js";
import { i2cpSettings } from "./i2cp.js";
import { i2npSettings } from "./i2np.js";
import { routerSettings } from "./router.js";
import { samSettings } from "./sam.js";
import type { Setting } from "./setting.js";

/** Every named setting, in the order of the documentation. */
export const settings: readonly Setting[] = [...consoleSettings, ...samSettings, ...i2cpSettings, ...i2npSettings, ...routerSettings];

export function settingOf(name: string): Setting | undefined {
  return settings.find((setting) => setting.name === name);
}

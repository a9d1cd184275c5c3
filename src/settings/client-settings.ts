import { appSettings } from "./apps.js";
import { consoleSettings } from "./console.js";
import { samSettings } from "./sam.js";
import type { Setting } from "./setting.js";

/** The settings that live in client apps; loaded together when one of them is named. */
export const clientSettings: readonly Setting[] = [...consoleSettings, ...samSettings, ...appSettings];

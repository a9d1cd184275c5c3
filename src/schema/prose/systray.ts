import type { Prose } from "../prose.js";

/** What there is to say of the keys of systray.config, which no release reads. */
export const systrayProse: Prose = {
  browser: {
    summary: "Browser command for the old tray menu.",
    deprecated: "no reader left in 2.8.0; only the portable sample files still ship it",
    writer: "user",
    source: "ConfigFile, installer portable configs (inferred)",
  },
  port: {
    summary: "Console port for the old tray menu.",
    deprecated: "no reader left in 2.8.0; only the portable sample files still ship it",
    writer: "user",
    source: "ConfigFile, installer portable configs (inferred)",
  },
};

import type { Prose } from "../prose.js";

/** What there is to say of the keys of plugins.config. */
export const pluginsProse: Prose = {
  "plugin.{name}.startOnLoad": {
    summary: "Start that plugin; deleted marks one to remove at the next start.",
    since: "0.7.12",
    writer: "console",
    source: "PluginStarter.ENABLED",
  },
};

// Written by `npm run schema` from the tables and the prose.

/** The keys of plugins.config, with the types of their values. */
export interface PluginsKeys {
  /**
   * Start that plugin; deleted marks one to remove at the next start.
   * Default: true
   * Source: PluginStarter.ENABLED; a change takes a restart.
   */
  [key: `plugin.${string}.startOnLoad`]: "true" | "false" | "deleted";
}

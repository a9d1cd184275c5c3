// Written by `npm run schema` from the tables and the prose.

/** The keys of webapps.config, with the types of their values. */
export interface WebappsKeys {
  /**
   * Start that webapp; only the exact text false disables.
   * Default: true (false for jsonrpc)
   * Source: RouterConsoleRunner.ENABLED; a change takes a restart.
   */
  [key: `webapps.${string}.startOnLoad`]: boolean;
  /**
   * Extra classpath of a webapp (plugin).
   * Source: WebAppConfiguration.CLASSPATH; a change takes a restart.
   */
  [key: `webapps.${string}.classpath`]: readonly string[];
}

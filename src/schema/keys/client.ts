// Written by `npm run schema` from the tables and the prose.

/** The keys of a client app, without the prefix `clientApp.N.`, with the types of their values. */
export interface ClientKeys {
  /**
   * Class to run; reading stops at the first number without a main.
   * Beware: Any Java class on the classpath is run with the router's rights.
   * Source: ClientAppConfig.getClientApp; a change takes a restart.
   */
  main: string;
  /**
   * Name shown on the client configuration page; the writer fails on a null name.
   * Source: ClientAppConfig; a change takes a restart.
   */
  name: string;
  /**
   * Arguments, split at blanks, with single or double quotes for grouping; a # cuts the line off.
   * Beware: Holds bind addresses of the console and SAM.
   * Source: LoadClientAppsJob.parseArgs; a change takes a restart.
   */
  args: string;
  /**
   * Seconds to wait before starting; negative waits until the router runs; TunnelControllerGroup always waits for the router instead.
   * Range: from -1 to 2147483 s. Default: 120
   * Source: ClientAppConfig; a change takes a restart.
   */
  delay: number;
  /**
   * true or yes start at once, whatever delay says; dropped when the router rewrites the file (it becomes delay=0).
   * Source: ClientAppConfig; a change takes a restart.
   */
  onBoot: boolean;
  /**
   * Whether to start it; only the exact text false disables.
   * Default: true
   * Source: ClientAppConfig; a change takes a restart.
   */
  startOnLoad: boolean;
  /**
   * Extra classpath, for plugins' clients.config; lost when the router rewrites the file.
   * Source: ClientAppConfig; a change takes a restart.
   */
  classpath: readonly string[];
  /**
   * Arguments used to stop it (plugins only).
   * Source: ClientAppConfig; a change takes a restart.
   */
  stopargs: string;
  /**
   * Arguments used to uninstall it (plugins only).
   * Source: ClientAppConfig; a change takes a restart.
   */
  uninstallargs: string;
}

// Written by `npm run schema` from the tables and the prose.

/** The keys of the plugin.config of a plugin, with the types of their values. */
export interface PluginKeys {
  /**
   * Plugin name.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  name: string;
  /**
   * Plugin version.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  version: string;
  /**
   * Signer address.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  signer: string;
  /**
   * Signing key (old xpi2p format).
   * Source: PluginUpdateRunner, PluginStarter; a change takes a restart.
   */
  key: string;
  /**
   * Update address (old format).
   * Source: PluginUpdateHandler; a change takes a restart.
   */
  updateURL: string;
  /**
   * Update address (su3).
   * Source: PluginUpdateHandler; a change takes a restart.
   */
  "updateURL.su3": string;
  /**
   * Oldest router.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "min-i2p-version": string;
  /**
   * Newest router.
   * Source: PluginStarter; a change takes a restart.
   */
  "max-i2p-version": string;
  /**
   * Oldest Java.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "min-java-version": string;
  /**
   * Oldest Jetty.
   * Source: PluginStarter; a change takes a restart.
   */
  "min-jetty-version": string;
  /**
   * Newest Jetty.
   * Source: PluginStarter; a change takes a restart.
   */
  "max-jetty-version": string;
  /**
   * Cannot update.
   * Default: false
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "install-only": boolean;
  /**
   * Cannot install.
   * Default: false
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "update-only": boolean;
  /**
   * Oldest version to update.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "min-installed-version": string;
  /**
   * Newest version to update.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "max-installed-version": string;
  /**
   * Needs a restart.
   * Default: false
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "router-restart-required": boolean;
  /**
   * Do not start after installing.
   * Default: false
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  "dont-start-at-install": boolean;
  /**
   * Other plugins needed.
   * Source: PluginUpdateRunner; a change takes a restart.
   */
  depends: readonly string[];
  /**
   * No stop button.
   * Default: false
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  disableStop: boolean;
  /**
   * Link text in the console.
   * Source: PluginStarter; a change takes a restart.
   */
  consoleLinkName: string;
  /**
   * Link address in the console.
   * Source: PluginStarter; a change takes a restart.
   */
  consoleLinkURL: string;
  /**
   * Link tooltip.
   * Source: PluginStarter; a change takes a restart.
   */
  consoleLinkTooltip: string;
  /**
   * Icon.
   * Source: PluginStarter; a change takes a restart.
   */
  "console-icon": string;
  /**
   * Icon as data.
   * Source: PluginStarter; a change takes a restart.
   */
  "icon-code": string;
  /**
   * License.
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  license: string;
  /**
   * Text.
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  description: string;
  /**
   * Author.
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  author: string;
  /**
   * Home page.
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  websiteURL: string;
  /**
   * Build date.
   * Unit: ms since epoch.
   * Source: ConfigClientsHelper; a change takes a restart.
   */
  date: number;
}

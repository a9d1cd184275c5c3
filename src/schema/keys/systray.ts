// Written by `npm run schema` from the tables and the prose.

/** The keys of systray.config, which no release reads, with the types of their values. */
export interface SystrayKeys {
  /**
   * Browser command for the old tray menu.
   * Default: default
   * Source: ConfigFile, installer portable configs (inferred); the router takes a change up by itself.
   * @deprecated no reader left in 2.8.0; only the portable sample files still ship it.
   */
  browser: string;
  /**
   * Console port for the old tray menu.
   * Range: from 1 to 65535. Default: 7657
   * Source: ConfigFile, installer portable configs (inferred); the router takes a change up by itself.
   * @deprecated no reader left in 2.8.0; only the portable sample files still ship it.
   */
  port: number;
}

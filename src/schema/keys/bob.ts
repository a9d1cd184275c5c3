// Written by `npm run schema` from the tables and the prose.

/** The keys of bob.config, which no release since 1.8.0 reads, with the types of their values. */
export interface BobKeys {
  /**
   * BOB command port.
   * Range: from 1 to 65535. Default: 2827
   * Source: BOB.PROP_BOB_PORT; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "BOB.port": number;
  /**
   * BOB bind address.
   * Beware: BOB has no login.
   * Default: localhost
   * Source: BOB.PROP_BOB_HOST; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "BOB.host": string;
  /**
   * Format version.
   * Default: 1
   * Source: BOB.PROP_CFG_VER; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "BOB.CFG.VER": number;
  /**
   * I2CP address.
   * Default: localhost
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "i2cp.tcp.host": string;
  /**
   * I2CP port.
   * Range: from 1 to 65535. Default: 7654
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "i2cp.tcp.port": number;
  /**
   * Default inbound hops.
   * Range: from 0 to 7. Default: 3
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "inbound.length": number;
  /**
   * Default outbound hops.
   * Range: from 0 to 7. Default: 3
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "outbound.length": number;
  /**
   * Default inbound variance.
   * Default: 0
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "inbound.lengthVariance": number;
  /**
   * Default outbound variance.
   * Default: 0
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "outbound.lengthVariance": number;
  /**
   * Delivery status wanted.
   * Default: none
   * Source: BOB.main; a change takes a restart.
   * @deprecated BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it.
   */
  "i2cp.messageReliability": "none" | "BestEffort" | "Guaranteed";
}

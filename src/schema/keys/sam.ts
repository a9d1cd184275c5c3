// Written by `npm run schema` from the tables and the prose.

/** The keys of sam.config, with the types of their values. */
export interface SamKeys {
  /**
   * SAM bind address (positional argument wins).
   * Beware: Opens SAM to others.
   * Default: 127.0.0.1
   * Source: SAMBridge.PROP_TCP_HOST; a change takes a restart.
   */
  "sam.tcp.host": string;
  /**
   * SAM TCP port (positional argument wins).
   * Range: from 1 to 65535. Default: 7656
   * Source: SAMBridge.PROP_TCP_PORT; a change takes a restart.
   */
  "sam.tcp.port": number;
  /**
   * Bind address of the SAM v3 datagram server, started on first use; also accepted as name=value argument.
   * Beware: Opens SAM datagrams to others; they carry no login.
   * Default: 127.0.0.1
   * Source: SAMBridge.PROP_DATAGRAM_HOST; a change takes a restart.
   */
  "sam.udp.host": string;
  /**
   * UDP port of the SAM v3 datagram server; also accepted as name=value argument.
   * Range: from 1 to 65535. Default: 7655
   * Source: SAMBridge.PROP_DATAGRAM_PORT; a change takes a restart.
   */
  "sam.udp.port": number;
  /**
   * File of named keys.
   * Default: sam.keys
   * Source: SAMBridge.PROP_SAM_KEYFILE; a change takes a restart.
   */
  "sam.keyfile": string;
  /**
   * Use TLS.
   * Default: false
   * Source: SAMBridge.PROP_SAM_SSL; a change takes a restart.
   */
  "sam.useSSL": boolean;
  /**
   * Require USER and PASSWORD (SAM 3.2).
   * Default: false
   * Source: SAMBridge.PROP_AUTH; a change takes a restart.
   */
  "sam.auth": boolean;
  /**
   * SAM password of one user, same recipe as i2cp.auth.{user}.shash.
   * Source: SAMBridge.PROP_PW_PREFIX; a change takes a restart.
   */
  [key: `sam.auth.${string}.shash`]: string;
  /**
   * TLS keystore.
   * Default: computed: generated
   * Source: SSLUtil.PROP_KS_NAME; a change takes a restart.
   */
  "sam.keystoreFile": string;
  /**
   * Password of the TLS keystore.
   * Default: changeit
   * Source: SSLUtil.PROP_KEYSTORE_PASSWORD; a change takes a restart.
   */
  "sam.keystorePassword": string;
  /**
   * Password of the TLS key.
   * Beware: Secret.
   * Default: computed: generated
   * Source: SSLUtil.PROP_KEY_PASSWORD; a change takes a restart.
   */
  "sam.keyPassword": string;
  /**
   * Alias of the TLS key.
   * Default: computed: generated
   * Source: SSLUtil.PROP_KEY_ALIAS; a change takes a restart.
   */
  "sam.keyAlias": string;
  /**
   * Flush each send at once (per session option, may be given here).
   * Default: false
   * Source: SAMStreamSession.PROP_FORCE_FLUSH; a change takes a restart.
   */
  "sam.forceFlush": boolean;
  /**
   * I2CP address for SAM sessions; ignored inside the router JVM.
   * Default: 127.0.0.1
   * Source: SAMStreamSession, I2PSessionImpl.getHost; a change takes a restart.
   */
  "i2cp.tcp.host": string;
  /**
   * I2CP port for SAM sessions; ignored inside the router JVM.
   * Range: from 1 to 65535. Default: 7654
   * Source: SAMStreamSession, I2PSessionImpl.getPort; a change takes a restart.
   */
  "i2cp.tcp.port": number;
  /**
   * Any other name=value is a default option for SAM sessions.
   * Source: SAMBridge.getOptions; a change takes a restart.
   */
  [key: `inbound.${string}`]: string;
  /**
   * Any other name=value is a default option for SAM sessions.
   * Source: SAMBridge.getOptions; a change takes a restart.
   */
  [key: `outbound.${string}`]: string;
  /**
   * Any other name=value is a default option for SAM sessions.
   * Source: SAMBridge.getOptions; a change takes a restart.
   */
  [key: `i2cp.${string}`]: string | number;
  /**
   * Any other name=value is a default option for SAM sessions.
   * Source: SAMBridge.getOptions; a change takes a restart.
   */
  [key: `i2p.streaming.${string}`]: string;
  /**
   * Log level.
   * Source: SAMBridge.usage; a change takes a restart.
   * @deprecated only the usage text names it (inferred).
   */
  loglevel: "DEBUG" | "WARN" | "ERROR" | "CRIT";
}

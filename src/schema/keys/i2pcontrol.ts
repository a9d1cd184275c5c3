// Written by `npm run schema` from the tables and the prose.

/** The keys of i2pcontrol.config, with the types of their values. */
export interface I2pcontrolKeys {
  /**
   * Bind address of the plugin's own TLS server; keys are lower-cased when read.
   * Beware: Remote control of the router.
   * Default: 127.0.0.1
   * Source: I2PControlController.buildDefaultListener; a change takes a restart.
   */
  "i2pcontrol.listen.address": string;
  /**
   * Its TCP port; the jsonrpc webapp uses the console port instead.
   * Range: from 1 to 65535. Default: 7650
   * Source: I2PControlController.DEFAULT_PORT; a change takes a restart.
   */
  "i2pcontrol.listen.port": number;
  /**
   * More allowed Host names.
   * Beware: Weakens the rebinding guard.
   * Default:
   * Source: I2PControlController.PROP_ALLOWED_HOSTS; a change takes a restart.
   */
  "i2pcontrol.allowedhosts": readonly string[];
  /**
   * bcrypt hash of the API password.
   * Beware: The default password is public.
   * Default: computed: bcrypt of the default password itoopie
   * Source: SecurityManager.getSavedPasswdHash; a change takes a restart.
   */
  "auth.password": string;
  /**
   * bcrypt salt of that hash (cost 10).
   * Beware: Secret.
   * Default: computed: generated
   * Source: SecurityManager; a change takes a restart.
   */
  "auth.salt": string;
}

// Written by `npm run schema` from the tables and the prose.

/** The keys of i2psnark.config, with the types of their values. */
export interface I2psnarkKeys {
  /**
   * Data directory.
   * Default: i2psnark
   * Source: SnarkManager.PROP_DIR; the router takes a change up by itself.
   */
  "i2psnark.dir": string;
  /**
   * Make files world readable.
   * Beware: Downloads become readable to other users.
   * Default: false
   * Source: SnarkManager.PROP_FILES_PUBLIC; the router takes a change up by itself.
   */
  "i2psnark.filesPublic": boolean;
  /**
   * Start torrents automatically.
   * Default: computed: false in the router, true standalone
   * Source: SnarkManager.PROP_AUTO_START; a change takes a soft restart.
   */
  "i2psnark.autoStart": boolean;
  /**
   * Old name of i2psnark.autoStart.
   * Source: SnarkManager.PROP_OLD_AUTO_START; a change takes a soft restart.
   * @deprecated misspelt old name, read only while migrating.
   */
  "i2snark.autoStart": boolean;
  /**
   * Minutes to wait after router start.
   * Range: at least 0 minutes. Default: 3
   * Source: SnarkManager.PROP_STARTUP_DELAY; a change takes a soft restart.
   */
  "i2psnark.startupDelay": number;
  /**
   * Page refresh; negative never.
   * Unit: s. Default: 15
   * Source: SnarkManager.PROP_REFRESH_DELAY; the router takes a change up by itself.
   */
  "i2psnark.refreshSeconds": number;
  /**
   * Torrents per page.
   * Range: at least 5. Default: 50
   * Source: SnarkManager.PROP_PAGE_SIZE; the router takes a change up by itself.
   */
  "i2psnark.pageSize": number;
  /**
   * Theme.
   * Default: ubergine
   * Source: SnarkManager.PROP_THEME; the router takes a change up by itself.
   */
  "i2psnark.theme": string;
  /**
   * Collapse panels.
   * Default: true
   * Source: SnarkManager.PROP_COLLAPSE_PANELS; the router takes a change up by itself.
   */
  "i2psnark.collapsePanels": boolean;
  /**
   * Language (standalone).
   * Source: SnarkManager.PROP_LANG; the router takes a change up by itself.
   */
  "i2psnark.lang": string;
  /**
   * Country variant (standalone).
   * Source: SnarkManager.PROP_COUNTRY; the router takes a change up by itself.
   */
  "i2psnark.country": string;
  /**
   * Ignore leading The when sorting.
   * Default: true
   * Source: SnarkManager.PROP_SMART_SORT; the router takes a change up by itself.
   */
  "i2psnark.smartSort": boolean;
  /**
   * I2CP address; ignored inside the router JVM.
   * Default: 127.0.0.1
   * Source: SnarkManager.PROP_I2CP_HOST; a change takes a soft restart.
   */
  "i2psnark.i2cpHost": string;
  /**
   * I2CP port; ignored inside the router JVM.
   * Range: from 1 to 65535. Default: 7654
   * Source: SnarkManager.PROP_I2CP_PORT; a change takes a soft restart.
   */
  "i2psnark.i2cpPort": number;
  /**
   * Space separated I2CP and streaming options.
   * Default: inbound.length=3 outbound.length=3 inbound.quantity=3 outbound.quantity=3
   * Source: SnarkManager.PROP_I2CP_OPTS; a change takes a soft restart.
   */
  "i2psnark.i2cpOptions": string;
  /**
   * Upload slots in all.
   * Range: at least 4. Default: 20
   * Source: SnarkManager.PROP_UPLOADERS_TOTAL; the router takes a change up by itself.
   */
  "i2psnark.uploaders.total": number;
  /**
   * Upload limit.
   * Range: at least 5 KiB/s. Default: 25
   * Source: SnarkManager.PROP_UPBW_MAX; the router takes a change up by itself.
   */
  "i2psnark.upbw.max": number;
  /**
   * Download limit.
   * Range: at least 10 KiB/s. Default: 200
   * Source: SnarkManager.PROP_DOWNBW_MAX; the router takes a change up by itself.
   */
  "i2psnark.downbw.max": number;
  /**
   * Use open trackers.
   * Default: true
   * Source: SnarkManager.PROP_USE_OPENTRACKERS; the router takes a change up by itself.
   */
  "i2psnark.useOpentrackers": boolean;
  /**
   * Open trackers.
   * Default: http://opentracker.dg2.i2p/a
   * Source: SnarkManager.PROP_OPENTRACKERS; the router takes a change up by itself.
   */
  "i2psnark.opentrackers": readonly string[];
  /**
   * Private trackers.
   * Source: SnarkManager.PROP_PRIVATETRACKERS; the router takes a change up by itself.
   */
  "i2psnark.privatetrackers": readonly string[];
  /**
   * Known trackers as name,url=web pairs.
   * Default: built-in list
   * Source: SnarkManager.PROP_TRACKERS; the router takes a change up by itself.
   */
  "i2psnark.trackers": readonly string[];
  /**
   * Use the DHT.
   * Default: true
   * Source: SnarkManager.PROP_USE_DHT; a change takes a soft restart.
   */
  "i2psnark.enableDHT": boolean;
  /**
   * Ratings.
   * Default: true
   * Source: SnarkManager.PROP_RATINGS; the router takes a change up by itself.
   */
  "i2psnark.ratings": boolean;
  /**
   * Comments.
   * Default: true
   * Source: SnarkManager.PROP_COMMENTS; the router takes a change up by itself.
   */
  "i2psnark.comments": boolean;
  /**
   * Name on comments.
   * Beware: Shown to others.
   * Default:
   * Source: SnarkManager.PROP_COMMENTS_NAME; the router takes a change up by itself.
   */
  "i2psnark.commentsName": string;
  /**
   * Largest number of files in a torrent.
   * Default: 2000
   * Source: SnarkManager.PROP_MAX_FILES_PER_TORRENT; a change takes a soft restart.
   */
  "i2psnark.maxFilesPerTorrent": number;
  /**
   * Magnets being fetched.
   * Default: .
   * Source: SnarkManager.PROP_META_MAGNET_PREFIX; a change takes a soft restart.
   */
  [key: `i2psnark.magnet.${string}`]: string;
  /**
   * Old place of torrent state.
   * Source: SnarkManager.PROP_META_PREFIX; a change takes a soft restart.
   * @deprecated moved to i2psnark.config.d files.
   */
  [key: `i2psnark.zmeta.${string}`]: string;
  /**
   * Connections per torrent (command-line Snark).
   * Source: Snark.PROP_MAX_CONNECTIONS; a change takes a soft restart.
   */
  "i2psnark.maxConnections": number;
  /**
   * Old link prefix.
   * Source: SnarkManager; a change takes a soft restart.
   * @deprecated reader commented out.
   */
  "i2psnark.linkPrefix": string;
  /**
   * Old HTTP proxy host.
   * Source: SnarkManager; a change takes a soft restart.
   * @deprecated reader commented out.
   */
  "i2psnark.eepHost": string;
  /**
   * Old HTTP proxy port.
   * Source: SnarkManager; a change takes a soft restart.
   * @deprecated reader commented out.
   */
  "i2psnark.eepPort": number;
}

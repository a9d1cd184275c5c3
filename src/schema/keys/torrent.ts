// Written by `npm run schema` from the tables and the prose.

/** The keys of a torrent's file in i2psnark.config.d, with the types of their values. */
export interface TorrentKeys {
  /**
   * Where the torrent's data is.
   * Source: SnarkManager.PROP_META_BASE; a change takes a soft restart.
   */
  base: string;
  /**
   * Which pieces are here.
   * Source: SnarkManager.PROP_META_BITFIELD; a change takes a soft restart.
   */
  bitfield: string;
  /**
   * When it was saved.
   * Unit: ms since epoch.
   * Source: SnarkManager.PROP_META_STAMP; a change takes a soft restart.
   */
  stamp: number;
  /**
   * When it was added.
   * Unit: ms since epoch.
   * Source: SnarkManager.PROP_META_ADDED; a change takes a soft restart.
   */
  added: number;
  /**
   * When it was complete.
   * Unit: ms since epoch.
   * Source: SnarkManager.PROP_META_COMPLETED; a change takes a soft restart.
   */
  completed: number;
  /**
   * Start it with the program.
   * Default: true
   * Source: SnarkManager.PROP_META_RUNNING; a change takes a soft restart.
   */
  running: boolean;
  /**
   * File priorities.
   * Source: SnarkManager.PROP_META_PRIORITY; a change takes a soft restart.
   */
  priority: readonly string[];
  /**
   * Keep original file names.
   * Default: false
   * Source: SnarkManager.PROP_META_PRESERVE_NAMES; a change takes a soft restart.
   */
  preserveFileNames: boolean;
  /**
   * Bytes sent so far.
   * Unit: bytes. Default: 0
   * Source: SnarkManager.PROP_META_UPLOADED; a change takes a soft restart.
   */
  uploaded: number;
  /**
   * Download in order.
   * Default: false
   * Source: SnarkManager.PROP_META_INORDER; a change takes a soft restart.
   */
  inOrder: boolean;
  /**
   * Comments for this torrent.
   * Source: SnarkManager.PROP_META_COMMENTS; a change takes a soft restart.
   */
  comments: boolean;
  /**
   * Last activity.
   * Unit: ms since epoch. Default: 0
   * Source: SnarkManager.PROP_META_ACTIVITY; a change takes a soft restart.
   */
  activity: number;
  /**
   * Still a magnet.
   * Default: false
   * Source: SnarkManager.PROP_META_MAGNET; a change takes a soft restart.
   */
  magnet: boolean;
  /**
   * Magnet name.
   * Source: SnarkManager.PROP_META_MAGNET_DN; a change takes a soft restart.
   */
  magnet_dn: string;
  /**
   * Magnet tracker.
   * Source: SnarkManager.PROP_META_MAGNET_TR; a change takes a soft restart.
   */
  magnet_tr: string;
  /**
   * Magnet directory.
   * Source: SnarkManager.PROP_META_MAGNET_DIR; a change takes a soft restart.
   */
  magnet_dir: string;
}

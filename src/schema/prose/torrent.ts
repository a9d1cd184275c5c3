import type { Prose } from "../prose.js";

/** What there is to say of the keys of a torrent of i2psnark, the files below i2psnark.config.d. */
export const torrentProse: Prose = {
  base: {
    summary: "Where the torrent's data is.",
    writer: "router",
    source: "SnarkManager.PROP_META_BASE",
  },
  bitfield: {
    summary: "Which pieces are here.",
    since: "0.9.15",
    writer: "router",
    source: "SnarkManager.PROP_META_BITFIELD",
  },
  stamp: {
    summary: "When it was saved.",
    since: "0.9.15",
    writer: "router",
    source: "SnarkManager.PROP_META_STAMP",
  },
  added: {
    summary: "When it was added.",
    writer: "router",
    source: "SnarkManager.PROP_META_ADDED",
  },
  completed: {
    summary: "When it was complete.",
    writer: "router",
    source: "SnarkManager.PROP_META_COMPLETED",
  },
  running: {
    summary: "Start it with the program.",
    since: "0.9.21",
    writer: "router",
    source: "SnarkManager.PROP_META_RUNNING",
  },
  priority: {
    summary: "File priorities.",
    since: "0.7.11",
    writer: "router",
    source: "SnarkManager.PROP_META_PRIORITY",
  },
  preserveFileNames: {
    summary: "Keep original file names.",
    since: "0.9.15",
    writer: "router",
    source: "SnarkManager.PROP_META_PRESERVE_NAMES",
  },
  uploaded: {
    summary: "Bytes sent so far.",
    since: "0.9.15",
    writer: "router",
    source: "SnarkManager.PROP_META_UPLOADED",
  },
  inOrder: {
    summary: "Download in order.",
    since: "0.9.36",
    writer: "router",
    source: "SnarkManager.PROP_META_INORDER",
  },
  comments: {
    summary: "Comments for this torrent.",
    since: "0.9.31",
    writer: "router",
    source: "SnarkManager.PROP_META_COMMENTS",
  },
  activity: {
    summary: "Last activity.",
    since: "0.9.42",
    writer: "router",
    source: "SnarkManager.PROP_META_ACTIVITY",
  },
  magnet: {
    summary: "Still a magnet.",
    writer: "router",
    source: "SnarkManager.PROP_META_MAGNET",
  },
  magnet_dn: {
    summary: "Magnet name.",
    since: "0.9.23",
    writer: "router",
    source: "SnarkManager.PROP_META_MAGNET_DN",
  },
  magnet_tr: {
    summary: "Magnet tracker.",
    since: "0.9.23",
    writer: "router",
    source: "SnarkManager.PROP_META_MAGNET_TR",
  },
  magnet_dir: {
    summary: "Magnet directory.",
    since: "0.9.23",
    writer: "router",
    source: "SnarkManager.PROP_META_MAGNET_DIR",
  },
};

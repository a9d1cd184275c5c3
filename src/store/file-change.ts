import type { LineChange } from "../text/line-change.js";

/** What the history tells of a file. */
export interface FileInfo {
  /** `config`, `base` or `also`; `state` for what i2pconf keeps for itself. */
  readonly location: string;
  /** The changed lines, without secrets. */
  readonly changes: readonly LineChange[];
}

/** What a file is to hold, one piece after the other: what stays of a large text is not copied for it. */
export type Content = readonly Uint8Array[];

/** A file to be written. */
export interface FileChange {
  readonly path: string;
  /** What the plan was made from; `undefined` for a new file. */
  readonly before: Uint8Array | undefined;
  /** `undefined` for a file that goes: it is renamed to a `.bak` beside it, as the router does, unless the history alone keeps it. */
  readonly after: Content | undefined;
  readonly leavesNoBackup?: boolean | undefined;
  /** The mode of a new file, such as 0o600. An old file keeps its own. */
  readonly mode: number;
  /** The mode of the directory of a new file where that is missing too; one whose directory above is missing is refused. */
  readonly directoryMode?: number | undefined;
  /** Whether a link in this place may lead out of the installation: that of a file that I2P itself knows by its name. */
  readonly mayLeadOut?: boolean | undefined;
  /** Written through the same inode where there is one, instead of being replaced: hard links and mounted files need it. */
  readonly inPlace?: boolean | undefined;
  /** A directory that goes with the file if nothing else is in it. */
  readonly emptiedDirectory?: string | undefined;
  readonly info: FileInfo;
}

/** Whether two texts, or their absence, are the same. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}

/** Whether a text is that of a content, or neither is there. */
export function holdsSame(text: Uint8Array | undefined, content: Content | undefined): boolean {
  if (text === undefined || content === undefined) return text === content;
  let at = 0;
  for (const piece of content) {
    if (Buffer.compare(text.subarray(at, at + piece.length), piece) !== 0) return false;
    at += piece.length;
  }
  return at === text.length;
}

export function lengthOf(content: Content): number {
  return content.reduce((length, piece) => length + piece.length, 0);
}

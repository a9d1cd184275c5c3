import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";
import type { LocationKind } from "./layout.js";

/** What becomes of one file. */
export interface FilePlan {
  readonly location: LocationKind;
  readonly path: string;
  /** True where the file is new. */
  readonly isNew: boolean;
  /** Against the text before. */
  readonly edits: readonly TextEdit[];
  readonly changes: readonly LineChange[];
  readonly before: string;
  readonly after: string;
  readonly bytesBefore: Uint8Array | undefined;
  /** `undefined` where the file goes; it stays as `.bak` beside its place, unless the history alone keeps it. */
  readonly bytesAfter: Uint8Array | undefined;
  /** The same in pieces, of which those that stay are those of `bytesBefore`. */
  readonly piecesAfter: readonly Uint8Array[] | undefined;
  /** Of a file that goes: nothing stays beside its place. */
  readonly isKept?: boolean;
  /** Of a new file: its mode, where it is not that of every new file in such a place. */
  readonly mode?: number;
  /** A directory that goes with the file if nothing else is in it. */
  readonly emptiedDirectory?: string;
  /** Both texts as they may be shown, where they are not of the line language: without secrets. */
  readonly shown?: { readonly before: string; readonly after: string };
}

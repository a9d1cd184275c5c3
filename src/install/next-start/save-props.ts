import { basename } from "node:path";
import { refusedByStoreProps } from "../../properties/storable.js";
import { storeProps } from "../../properties/store-props.js";
import { encodeText } from "../../text/bytes.js";
import type { Overlay } from "./overlay.js";

/** Files that the router saves are for its user alone. */
export const SECURE_FILE = 0o600;
export const SECURE_DIRECTORY = 0o700;

/**
 * Saves a file as net.i2p.data.DataHelper.storeProps does: beside it under another name, then renamed over it (facts: formats 2).
 * `failed` is its IOException; `refused` its IllegalArgumentException, thrown when the file is in place without the refused entry.
 */
export function saveProps(
  tree: Overlay,
  path: string,
  entries: readonly (readonly [string, string])[],
  savedAt: string,
): "saved" | "failed" | "refused" {
  const temporary = `${path}.tmp`;
  const text = storeProps(basename(path), entries, savedAt);
  const isSaved = tree.write(temporary, encodeText(text), SECURE_FILE) && tree.move(temporary, path);
  if (!isSaved) return "failed";
  return entries.some(([key, value]) => refusedByStoreProps(key, value) !== undefined) ? "refused" : "saved";
}

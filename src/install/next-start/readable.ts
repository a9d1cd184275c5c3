import { PropertiesText } from "../../properties/text.js";
import { type FileTree, isUnreadable } from "../tree.js";

/** What a file of properties says; `undefined` where it cannot be read, or is not there. */
export function readProperties(tree: FileTree, path: string): PropertiesText | undefined {
  const bytes = whereReadable(() => tree.read(path));
  return bytes && PropertiesText.ofBytes(bytes);
}

/** What is read from a tree; `undefined` where it cannot be read. */
export function whereReadable<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

import { join } from "node:path";
import { encodeText } from "../text/bytes.js";
import type { FileTree } from "./tree.js";

/** A directory `/` that holds nothing but these files, by their names. */
export function textTree(files: ReadonlyMap<string, string>): FileTree {
  const paths = new Map([...files].map(([name, text]) => [join("/", name), encodeText(text)]));
  const below = (directory: string) =>
    [...paths.keys()].filter((path) => path.startsWith(join(directory, "/")));
  return {
    read: (path) => paths.get(path),
    list: (path) => [
      ...new Set(below(path).map((each) => each.slice(join(path, "/").length).split("/")[0] ?? "")),
    ],
    isDirectory: (path) => below(path).length > 0,
    isFile: (path) => paths.has(path),
    modified: () => undefined,
    mode: () => undefined,
    realPath: (path) => (paths.has(path) ? path : undefined),
  };
}

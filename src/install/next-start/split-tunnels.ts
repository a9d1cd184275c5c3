import { tunnelFileName } from "../../files/file-names.js";
import { routerPath } from "../machine-path.js";
import type { StartContext } from "./context.js";
import type { Overlay } from "./overlay.js";
import { SECURE_DIRECTORY, saveProps } from "./save-props.js";
import type { TunnelEntries, TunnelFile, TunnelPlaces } from "./tunnel-files.js";

/** What the splitting of the single file came to. */
export type Split =
  | { readonly kind: "done" }
  /** Something could not be written: the tunnels are taken from memory, where each knows the file that was meant for it. */
  | { readonly kind: "failed"; readonly tunnels: readonly TunnelEntries[] }
  /** The router throws an exception: this file is in place, without the key that cannot be stored. */
  | { readonly kind: "thrown"; readonly path: string };

/** Writes every tunnel into a file of its own, and puts the single file out of the way (facts: formats 4.2). */
export function splitTunnels(
  tree: Overlay,
  { root, savedAt }: StartContext,
  { path, tunnels }: TunnelFile,
  { splitDirectory }: TunnelPlaces,
): Split {
  if (!tree.makeDirectories(splitDirectory, SECURE_DIRECTORY)) return { kind: "failed", tunnels };
  let isComplete = true;
  const inMemory: TunnelEntries[] = [];
  for (const [index, tunnel] of tunnels.entries()) {
    const target = `${splitDirectory}/${tunnelFileName(index, tunnel.get("name"))}`;
    const entries = withConfigFile(tunnel, routerPath(root, target));
    const saved = saveProps(tree, target, [...entries], savedAt);
    if (saved === "refused") return { kind: "thrown", path: target };
    if (saved === "failed") isComplete = false;
    inMemory.push(entries);
  }
  if (!isComplete) return { kind: "failed", tunnels: inMemory };
  tree.moveOrRemove(path, `${path}.bak`);
  return { kind: "done" };
}

/** The entries with the path of their file. Only sorted entries can lack it: those of a file without numbers have it already. */
function withConfigFile(tunnel: TunnelEntries, path: string): TunnelEntries {
  if (tunnel.has("configFile")) return new Map(tunnel).set("configFile", path);
  return new Map([...tunnel, ["configFile", path] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

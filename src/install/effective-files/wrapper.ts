import { join } from "node:path";
import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { InstallationFiles } from "../installation-files.js";
import type { FileStatus } from "./status.js";

/** The wrapper.config that counts, and those that lie in the directories for nothing (facts: formats 3.5). */
export function wrapperFiles({ wrapperConfig, layout, tree }: InstallationFiles): FileStatus[] {
  if (!wrapperConfig) return [];
  const { path, exists, location } = wrapperConfig;
  const decoys = layout.places
    .map(({ kind, dir }) => ({ location: kind, path: join(dir, WRAPPER_CONFIG) }))
    .filter((other) => other.path !== path && tree.isFile(other.path));
  const reason = exists
    ? "the service wrapper reads it when it starts"
    : "the router is started without the service wrapper";
  return [
    { kind: "other", location, path, state: exists ? "live" : "missing", reason },
    ...decoys.map((decoy): FileStatus => {
      return { kind: "other", ...decoy, state: "ignored", reason: `the service wrapper reads ${path}` };
    }),
  ];
}

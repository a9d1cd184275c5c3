import { type FileSystem, fileSystem } from "../../src/store/file-system.js";

/** The files of this machine, of which some belong to another user, who is not root. */
export function ownedByOther(...paths: readonly string[]): FileSystem {
  return {
    ...fileSystem,
    lstat(each) {
      const stat = fileSystem.lstat(each);
      return stat && paths.includes(each) ? Object.assign(stat, { uid: 4_000_000n }) : stat;
    },
  };
}

/** Whether two trees have the same files, with the same mode and text each. */
export function sameTree(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, entry]) => other.get(path) === entry);
}

import { join } from "node:path";
import { decodeText } from "../../text/bytes.js";
import { machinePath } from "../machine-path.js";
import type { Search } from "./search.js";

/** The home directory of an account, below the root; `undefined` where `/etc/passwd` does not have the account. */
export function homeOf({ tree, root }: Search, user: string): string | undefined {
  const bytes = tree.read(join(root, "etc/passwd"));
  const accounts = bytes ? decodeText(bytes).split("\n") : [];
  const home = accounts.map((line) => line.split(":")).find(([name]) => name === user)?.[5];
  return home === undefined || home === "" ? undefined : machinePath(root, root, home);
}

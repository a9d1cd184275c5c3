import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileChange } from "../../src/store/file-change.js";
import { changeOf } from "../support/transaction.js";

/** The directories of the files: two locations, and what i2pconf keeps for itself. */
const directories = ["config", "base", "state"] as const;

/** What there is before: each file with its mode. */
const files: Readonly<Record<string, number>> = {
  "config/a": 0o640,
  "config/b": 0o600,
  "config/c": 0o600,
  "config/old.d/1": 0o600,
  "base/t": 0o644,
  "base/u": 0o664,
  "state/memory": 0o600,
};

const OLD = "the old text\n";
const NEW = "the new text, which is longer\nthan the old one\n";

/** Files and directories by their paths: mode and text. */
export type Tree = ReadonlyMap<string, string>;

/** A small installation in a directory of its own. */
export class Home {
  readonly root = mkdtempSync(join(tmpdir(), "i2pconf-faults-"));

  constructor() {
    for (const [path, mode] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), OLD);
      chmodSync(join(this.root, path), mode);
    }
  }

  get state(): string {
    return join(this.root, "state");
  }

  get directories(): readonly string[] {
    const inside = readdirSync(this.root, { recursive: true, encoding: "utf8", withFileTypes: true });
    const own = inside.filter(
      (each) => each.isDirectory() && !each.name.startsWith(".") && each.name !== "history",
    );
    return own.map(({ parentPath, name }) => join(parentPath, name));
  }

  /** All but the history, and but directories that are empty: whether one stays behind that went empty matters to nobody. */
  tree(): Tree {
    const paths = readdirSync(this.root, { recursive: true, encoding: "utf8" });
    const isFull = (path: string) =>
      !lstatSync(join(this.root, path)).isDirectory() ||
      readdirSync(join(this.root, path)).some((name) => !name.includes(".i2pconf-"));
    const own = paths.filter((path) => !path.startsWith("state/history") && isFull(path));
    return new Map(
      own.sort().map((path) => {
        const stat = lstatSync(join(this.root, path));
        const text = stat.isFile() ? readFileSync(join(this.root, path), "utf8") : "";
        return [path, `${(stat.mode & 0o7777).toString(8)} ${text}`];
      }),
    );
  }

  journals(): readonly string[] {
    return readdirSync(join(this.state, "history"));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  replaced(path: string, more: Partial<FileChange> = {}): FileChange {
    return changeOf(join(this.root, path), OLD, NEW, more);
  }

  added(path: string, more: Partial<FileChange> = {}): FileChange {
    return changeOf(join(this.root, path), undefined, NEW, more);
  }

  removed(path: string, more: Partial<FileChange> = {}): FileChange {
    return changeOf(join(this.root, path), OLD, undefined, more);
  }
}

/** Every kind of change, alone and with others. */
export const transactions: Readonly<Record<string, (home: Home) => readonly FileChange[]>> = {
  "1 file, replaced": (home) => [home.replaced("config/a")],
  "1 file, new": (home) => [home.added("config/n", { mode: 0o644 })],
  "1 file, new with its directory": (home) => [
    home.added("base/n.d/1", { mode: 0o644, directoryMode: 0o755 }),
  ],
  "1 file, gone to .bak": (home) => [home.removed("config/b")],
  "1 file, gone": (home) => [home.removed("config/b", { leavesNoBackup: true })],
  "1 file, gone with its directory": (home) => [
    home.removed("config/old.d/1", {
      leavesNoBackup: true,
      emptiedDirectory: join(home.root, "config/old.d"),
    }),
  ],
  "1 file, in place": (home) => [home.replaced("config/a", { inPlace: true })],
  "2 files, of two locations": (home) => [home.replaced("config/a"), home.replaced("base/t")],
  "2 files, one to a new directory": (home) => [
    home.added("config/n.d/1", { directoryMode: 0o700 }),
    home.removed("config/b"),
  ],
  "5 files, of every kind": (home) => [
    home.replaced("config/a"),
    home.added("config/n.d/1", { directoryMode: 0o750 }),
    home.removed("config/b"),
    home.replaced("base/t", { inPlace: true }),
    home.replaced("state/memory", { info: { location: "state", changes: [] } }),
  ],
  "5 files, in another order": (home) => [
    home.replaced("base/u", { inPlace: true }),
    home.removed("config/c", { leavesNoBackup: true }),
    home.added("base/n", { mode: 0o644 }),
    home.replaced("base/t"),
    home.removed("config/b"),
  ],
};

/** What another command writes afterwards, once in each directory: it cleans up where it writes. */
export function nextChanges(home: Home): readonly FileChange[] {
  return [...directories, "config/old.d"].map((directory) =>
    home.added(`${directory}/next`, { directoryMode: 0o755 }),
  );
}

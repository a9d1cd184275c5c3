import { ConfigError } from "../text/error.js";
import type { FileSystem } from "./file-system.js";
import { type LockMark, takeAway, tryLock, unlock } from "./lock.js";
import { lockName } from "./names.js";

/** How long to wait for files that others have locked. */
export interface Patience {
  /** In milliseconds. */
  readonly lockTimeout: number;
  /** Whether somebody wants the process to end. */
  isInterrupted(): boolean;
}

/** Sees to what a process that ended may have left unfinished, in its directory of journals. */
export type OnLeft = (journals: string) => Promise<void>;

/** Attempts at short intervals, of milliseconds: most files are locked for no longer. */
const QUICK_ATTEMPTS = 5;
const QUICK_PAUSE = 10;
/** The longest pause between two later ones: many that wait for long must not take the time of those that work. */
const LONGEST_PAUSE = 200;

/** Locks on files, each a file beside its own. */
export class Locks {
  readonly #fs: FileSystem;
  readonly #mark: LockMark;
  readonly #held: string[] = [];

  constructor(mark: LockMark, fs: FileSystem) {
    this.#mark = mark;
    this.#fs = fs;
  }

  /**
   * Locks all files, in the order of their paths, so that no two processes wait for each other. What a process that ended has left is taken
   * away once `onLeft` has seen to its journal.
   * @returns whether anything had to be waited for
   * @throws {ConfigError} `LOCK_TIMEOUT`, `INTERRUPTED`, `LOCATION_NOT_WRITABLE`, `IO_FAILED`; nothing is locked then
   */
  async acquire(paths: Iterable<string>, patience: Patience, onLeft: OnLeft): Promise<boolean> {
    let hasWaited = false;
    const until = performance.now() + patience.lockTimeout;
    const sorted = [...new Set([...paths].map(lockName))].sort();
    try {
      for (let at = 0, attempts = 0; at < sorted.length; attempts++) {
        const path = sorted[at] ?? "";
        const attempt = tryLock(path, this.#mark, this.#fs);
        hasWaited ||= attempt.kind !== "locked";
        if (attempt.kind === "locked") {
          this.#held.push(path);
          at++;
          attempts = 0;
        } else if (attempt.kind === "left") {
          // Its own locks must not stand in the way of what it left.
          this.release();
          at = 0;
          if (attempt.by) await onLeft(attempt.by.journals);
          if (!takeAway(path, attempt.by, this.#fs))
            await pause(path, attempt.by, { ...patience, until, attempts });
        } else await pause(path, attempt.by, { ...patience, until, attempts });
      }
      return hasWaited;
    } catch (error) {
      this.release();
      throw error;
    }
  }

  release(): void {
    for (const path of this.#held.splice(0)) unlock(path, this.#mark, this.#fs);
  }
}

async function pause(
  path: string,
  by: LockMark | undefined,
  { until, attempts, isInterrupted }: Patience & { readonly until: number; readonly attempts: number },
): Promise<void> {
  const left = until - performance.now();
  if (isInterrupted()) throw new ConfigError("INTERRUPTED", "interrupted; nothing was written", { path });
  if (left <= 0) throw heldTooLong(path, by);
  // Those who wait must not all come back at once.
  const longest = attempts < QUICK_ATTEMPTS ? QUICK_PAUSE : LONGEST_PAUSE;
  await new Promise((done) => setTimeout(done, Math.min(left, 1 + Math.random() * longest)));
}

function heldTooLong(path: string, by: LockMark | undefined): ConfigError {
  const who = by
    ? `process ${by.pid} on ${by.host} since ${new Date(by.time).toISOString()}`
    : "another process";
  const message = `${path}: the file is locked by ${who}; nothing was written. Wait for it with --lock-timeout SECONDS, or remove the lock if that process is gone`;
  return new ConfigError("LOCK_TIMEOUT", message, { path });
}

import { readFileSync } from "node:fs";
import { errno } from "./disk.js";

/** A process that holds something. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** What tells it from a later process of the same number, on Linux: the clock's ticks from the start of the system to its own. */
  readonly start?: string | undefined;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, host: hostName(), start: startOf("self") };
}

/**
 * Whether a process has ended. One on another host, such as another container on the same volume, is taken to run, for nobody here can know.
 */
export function hasEnded({ pid, host, start }: ProcessMark): boolean {
  if (host !== hostName()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid);
  return start !== undefined && now !== undefined && now !== start;
}

/** Whether there is a process of this number on this host, the same one or a later one. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errno(error) !== "ESRCH";
  }
}

/** Field 22 of `/proc/PID/stat`; the second one, the name of the program, may hold blanks and brackets. */
function startOf(pid: number | "self"): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function hostName(): string {
  return process.getBuiltinModule("node:os").hostname();
}

import { detectLayout } from "../../src/install/detect-layout.js";
import type { InstallationOptions, Layout } from "../../src/install/layout.js";
import type { Machine } from "../../src/install/machine.js";
import { ConfigError } from "../../src/text/error.js";
import { machineOf } from "./machine.js";
import { type MemoryEntry, memoryTree } from "./memory-tree.js";

/** The layout of some files in memory, below `/R` unless another root is given. */
export function layoutOf(
  entries: Readonly<Record<string, MemoryEntry>>,
  options: InstallationOptions = { root: "/R" },
  machine: Machine = machineOf(),
): Promise<Layout> {
  return detectLayout(memoryTree(entries), options, machine);
}

/** A layout's name and directories in one line each: `user`, `config /home/alice/.i2p`. */
export function told({ name, places }: Layout): string[] {
  return [name, ...places.map(({ kind, dir }) => `${kind} ${dir}`)];
}

/** The ConfigError that a promise ends with; any other end fails. */
export async function refusalOf(promise: Promise<unknown>): Promise<ConfigError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (ConfigError.is(error)) return error;
  throw error ?? new Error("nothing was refused");
}

import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { ConfigError } from "../text/error.js";

/** What some locations had in common after their last sync: what has changed since then, and where, is told by it. */
export interface Snapshot {
  /** Values by address; an address that is not here had no value anywhere. */
  readonly agreed: ReadonlyMap<string, string>;
  /** Addresses that were left different. */
  readonly open: ReadonlySet<string>;
}

const schema = z.object({
  version: z.literal(1),
  locations: z.array(z.string()),
  agreed: z.record(z.string(), z.string()),
  open: z.array(z.string()),
});

/** The name of the snapshot's file in the state directory, from the directories that are kept in sync. */
export function snapshotName(directories: readonly string[]): string {
  const digest = createHash("sha256")
    .update([...directories].sort().join("\0"))
    .digest("hex");
  return `sync-${digest.slice(0, 16)}.json`;
}

/** @throws {ConfigError} `FILE_UNREADABLE` where the text is no snapshot */
export function parseSnapshot(text: string, path: string): Snapshot {
  try {
    const { agreed, open } = schema.parse(JSON.parse(text));
    return { agreed: new Map(Object.entries(agreed)), open: new Set(open) };
  } catch {
    const message = `${path} is no snapshot of a sync; remove it and say --from at the next sync`;
    throw new ConfigError("FILE_UNREADABLE", message, { path });
  }
}

/** The text of a snapshot; the same for the same state. */
export function renderSnapshot(directories: readonly string[], { agreed, open }: Snapshot): string {
  const value: z.infer<typeof schema> = {
    version: 1,
    locations: [...directories],
    agreed: Object.fromEntries([...agreed].sort(([a], [b]) => (a < b ? -1 : 1))),
    open: [...open].sort(),
  };
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

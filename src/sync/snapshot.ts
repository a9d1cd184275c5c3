import * as z from "zod/mini";
import { ConfigError } from "../text/error.js";

/** What some locations had in common after their last sync: what has changed since then, and where, is told by it. */
export interface Snapshot {
  /** Values by address; an address that is not here had no value anywhere. */
  readonly agreed: ReadonlyMap<string, string>;
  /** Addresses that were left different. */
  readonly open: ReadonlySet<string>;
}

/** A snapshot and the directories that were brought together then, by their real paths. */
export interface SyncRecord {
  readonly locations: readonly string[];
  readonly snapshot: Snapshot;
}

const schema = z.object({
  version: z.literal(2),
  syncs: z.array(
    z.object({
      locations: z.array(z.string()),
      agreed: z.record(z.string(), z.string()),
      open: z.array(z.string()),
    }),
  ),
});

/**
 * What some directories had in common when they were last brought together; `undefined` where one of them never was. A further copy may have
 * been left out lately: then it is what it had in common with the others before that.
 * @param records the last sync first
 */
export function snapshotFor(
  records: readonly SyncRecord[],
  directories: readonly string[],
): Snapshot | undefined {
  const concerned = records.filter(({ locations }) => locations.some((dir) => directories.includes(dir)));
  const known = new Set(concerned.flatMap(({ locations }) => locations));
  // Copies that were left behind at different times have no snapshot in common.
  if (concerned.length > 2 || !directories.every((dir) => known.has(dir))) return undefined;
  return concerned.at(-1)?.snapshot;
}

/** Puts a sync first, and takes its directories out of what was there. */
export function addRecord(records: readonly SyncRecord[], added: SyncRecord): SyncRecord[] {
  const older = records.map(({ locations, snapshot }) => ({
    locations: locations.filter((dir) => !added.locations.includes(dir)),
    snapshot,
  }));
  return [added, ...older.filter(({ locations }) => locations.length > 0)];
}

/** @throws {ConfigError} `FILE_UNREADABLE` where the text holds no snapshots */
export function parseSnapshots(text: string, path: string): SyncRecord[] {
  try {
    return schema.parse(JSON.parse(text)).syncs.map(({ locations, agreed, open }) => ({
      locations,
      snapshot: { agreed: new Map(Object.entries(agreed)), open: new Set(open) },
    }));
  } catch {
    const message = `${path} is no snapshot of a sync; remove it and say --from at the next sync`;
    throw new ConfigError("FILE_UNREADABLE", message, { path });
  }
}

/** The text of snapshots; the same for the same state. */
export function renderSnapshots(records: readonly SyncRecord[]): string {
  const value: z.infer<typeof schema> = {
    version: 2,
    syncs: records.map(({ locations, snapshot: { agreed, open } }) => ({
      locations: [...locations],
      agreed: Object.fromEntries([...agreed].sort(([a], [b]) => (a < b ? -1 : 1))),
      open: [...open].sort(),
    })),
  };
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

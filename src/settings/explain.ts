import { effectiveFiles, filesNamed } from "../install/effective-files/effective-files.js";
import type { FileState, FileStatus } from "../install/effective-files/status.js";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Location } from "../install/location.js";
import { type FileOutcome, outcomeText } from "../install/next-start/outcome.js";
import type { Origin } from "../install/origin.js";
import { type RestartClass, restartOf } from "../install/plan.js";
import type { Prediction } from "../install/predict.js";
import { encodeValue, type Value } from "../schema/codec.js";
import { ConfigError } from "../text/error.js";
import type { Address } from "./address.js";
import { fallbackOf } from "./fallback.js";
import { type HolderQuery, queriesOf } from "./holder-query.js";
import { type HoldingLine, linesHolding } from "./holders.js";
import { readAddress } from "./read.js";
import type { Reading } from "./setting.js";

/** A line that holds a setting. */
export interface Holder {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  /** As the router reads the line. */
  readonly text: string;
  readonly state: FileState;
  /** Whether it is the line that counts. */
  readonly wins: boolean;
  /** Why it counts, or does not. */
  readonly reason: string;
}

/** What there is to say about an address. */
export interface Explanation {
  readonly address: string;
  readonly summary: string | undefined;
  readonly danger: string | undefined;
  /** `undefined` where nothing is set and there is no fixed default. */
  readonly value: Value | undefined;
  readonly origin: Origin | undefined;
  /** What the router takes where nothing is set. */
  readonly fallback: Value | undefined;
  readonly restart: Exclude<RestartClass, "none">;
  /** Whether it is a field of a tunnel, which can be restarted by itself. */
  readonly isOfTunnel: boolean;
  readonly holders: readonly Holder[];
  /** What the next start does to the files that hold it: `renames A to B`. */
  readonly nextStart: readonly string[];
  /** The value after the router's next start, which may read other files. */
  readonly afterNextStart: Value | undefined;
  /** `ambiguous`: then several clients or tunnels match, as they may where templates join what is there. */
  readonly atNextStart: "stays" | "changes" | "ambiguous";
}

/** Explains an address: what it is, every line that holds it, which counts and why, and what the next start makes of it. */
export async function explain(
  files: InstallationFiles,
  address: Address,
  { after, changes, source: sourceAfter }: Prediction,
): Promise<Explanation> {
  const source = files.source();
  const [reading] = await readAddress(source, address);
  const later = await readLater(sourceAfter, address);
  const queries = queriesOf(source, address);
  const held = heldIn(files, queries);
  const winner = held.find(
    ({ status, line }) =>
      status.path === reading?.origin?.path && line === reading.origin.line && mayCount(status),
  );
  return {
    address: address.text,
    summary: address.kind === "setting" ? address.setting.summary : undefined,
    danger: address.kind === "setting" ? address.setting.danger : undefined,
    value: reading?.value,
    origin: reading?.origin,
    fallback: await fallbackOf(source, address),
    restart: restartClassOf(address),
    isOfTunnel: isOfTunnel(address),
    holders: held.map((each) => {
      const { status, line, key, text } = each;
      const wins = each === winner;
      const reason = wins ? status.reason : whyNot(each, winner);
      return { path: status.path, line, key, text, state: status.state, wins, reason };
    }),
    nextStart: changesTo([...held, ...heldIn(after, queries)], changes),
    ...(later === "ambiguous"
      ? { afterNextStart: undefined, atNextStart: later }
      : {
          afterNextStart: later?.value,
          atNextStart: textOf(reading?.value) === textOf(later?.value) ? "stays" : "changes",
        }),
  };
}

async function readLater(source: Location, address: Address): Promise<Reading | undefined | "ambiguous"> {
  try {
    const [reading] = await readAddress(source, address);
    return reading;
  } catch (error) {
    if (!ConfigError.is(error)) throw error;
    if (error.code === "CLIENT_AMBIGUOUS" || error.code === "TUNNEL_AMBIGUOUS") return "ambiguous";
    throw error;
  }
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : encodeValue(value);
}

interface Held extends HoldingLine {
  readonly status: FileStatus;
}

/** A file that an address names itself is read, though it may be one that the router never reads. */
function mayCount({ state }: FileStatus): boolean {
  return state !== "ignored" && state !== "stale";
}

/** Every line of every file that holds what is looked for. */
function heldIn(files: InstallationFiles, queries: readonly HolderQuery[]): Held[] {
  const statuses = effectiveFiles(files);
  const known = new Set(statuses.map(({ path }) => path));
  const names = new Set(queries.flatMap((query) => (query.kind === "keys" ? [query.file] : [])));
  const named = [...names].flatMap((name) => filesNamed(files, name)).filter(({ path }) => !known.has(path));
  return [...statuses, ...named].flatMap((status) =>
    linesHolding(files.tree, status, queries).map((line) => ({ status, ...line })),
  );
}

/** What the next start does to the files that hold a setting now, or will hold it then. */
function changesTo(held: readonly Held[], changes: readonly FileOutcome[]): string[] {
  const paths = new Set(held.map(({ status }) => status.path));
  const concerns = (change: FileOutcome) =>
    paths.has(change.path) || (change.kind === "renamed" && paths.has(change.from));
  return changes.filter(concerns).map(outcomeText);
}

/** Why a line does not count. */
function whyNot({ status, key, line }: Held, winner: Held | undefined): string {
  if (winner?.status.path !== status.path) return status.reason;
  if (winner.key !== key) return "the router reads it beside the one that counts";
  return winner.line > line ? `a later line of the same key counts, ${winner.line}` : status.reason;
}

function isOfTunnel(address: Address): boolean {
  return address.kind === "setting"
    ? address.setting.sources.some(({ kind }) => kind === "tunnel")
    : address.kind === "tunnel";
}

function restartClassOf(address: Address): Explanation["restart"] {
  switch (address.kind) {
    case "setting":
      return address.setting.restart;
    case "client":
      return "full";
    case "tunnel":
      return "soft";
    case "key":
      return restartOf(address.file, address.key);
  }
}

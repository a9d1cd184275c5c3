import type { FileState, FileStatus } from "../../install/effective-files/status.js";
import type { InstallationFiles, Scope } from "../../install/installation-files.js";
import type { Location } from "../../install/location.js";
import { type FileOutcome, outcomeText } from "../../install/next-start/outcome.js";
import { emptiesList, type StartProblem } from "../../install/next-start/problem.js";
import type { Origin } from "../../install/origin.js";
import type { Prediction } from "../../install/predict.js";
import { type RestartClass, type RestartedPart, restartedPartOf, restartOf } from "../../install/restart.js";
import { encodeValue } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import type { Address } from "../address/address.js";
import { isAmbiguous } from "../ambiguous.js";
import { fallbackOf } from "../reading/fallback.js";
import { readAddress } from "../reading/read.js";
import type { Reading } from "../setting.js";
import { type HolderQuery, queriesOf } from "./holder-query.js";
import { type HeldLine, HoldingFiles } from "./holding-files.js";
import type { Meaning } from "./meaning.js";

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
  /** What can be restarted by itself for it. */
  readonly restarted: RestartedPart | undefined;
  readonly holders: readonly Holder[];
  /** What the next start does to the files that hold it: `renames A to B`. */
  readonly nextStart: readonly string[];
  /** What goes wrong then with these files, or with the whole list that they belong to. */
  readonly problems: readonly StartProblem[];
  /** The value after the router's next start, which may read other files. */
  readonly afterNextStart: Value | undefined;
  /** `ambiguous`: then several clients or tunnels match, as they may where templates join what is there. */
  readonly atNextStart: "stays" | "changes" | "ambiguous";
}

/** Where an installation stands, worked out once for all the addresses that are explained. */
export interface Situation {
  /** The location whose values are told. */
  readonly source: Location;
  /** The same once the router has started again. */
  readonly later: Location;
  /** Whether it is the location that the router goes by. */
  readonly isLive: boolean;
  readonly prediction: Prediction;
  readonly now: HoldingFiles;
  readonly afterwards: HoldingFiles;
}

/**
 * What is needed to explain addresses; `scope` where it is not the location that the router goes by.
 * @throws {ConfigError} `USAGE` where the installation has no such location, `FILE_UNREADABLE`
 */
export function situationOf(files: InstallationFiles, prediction: Prediction, scope?: Scope): Situation {
  const source = files.source(scope);
  const isLive = source === files.source();
  return {
    source,
    later: isLive ? prediction.source : prediction.after.source(scope),
    isLive,
    prediction,
    now: new HoldingFiles(files),
    afterwards: new HoldingFiles(prediction.after),
  };
}

/** What an address, or one of the tunnels that it means, is now and at the next start. */
export interface Subject {
  readonly reading: Reading | undefined;
  readonly later: Reading | undefined | "ambiguous";
  readonly fallback: Value | undefined;
  readonly meaning: Meaning;
  readonly queries: readonly HolderQuery[];
}

/** Explains an address: what it is, every line that holds it, which counts and why, and what the next start makes of it. */
export async function explain(situation: Situation, address: Address): Promise<Explanation> {
  const { source, later } = situation;
  const [reading] = await readAddress(source, address);
  return explainSubject(situation, address, {
    reading,
    later: await readLater(later, address),
    fallback: await fallbackOf(source, address),
    meaning: (await import("./meaning.js")).meaningOf(address),
    queries: queriesOf(source, address),
  });
}

/** Explains what an address means. */
export function explainSubject(situation: Situation, address: Address, subject: Subject): Explanation {
  const { prediction, now, afterwards, isLive } = situation;
  const { reading, fallback, queries } = subject;
  const held = now.lines(queries);
  const paths = new Set([...held, ...afterwards.lines(queries)].map(({ status }) => status.path));
  const fatal = isLive ? prediction.problems.filter((problem) => concernsAll(problem, address)) : [];
  const later = fatal.length > 0 ? undefined : subject.later;
  const counts = ({ status, line }: HeldLine) =>
    status.path === reading?.origin?.path && line === reading.origin.line && mayCount(status);
  const winner = isLive && fatal.length === 0 ? held.find(counts) : undefined;
  return {
    address: address.text,
    ...subject.meaning,
    value: reading?.value,
    origin: reading?.origin,
    fallback,
    restart: restartClassOf(address),
    restarted: restartedPart(address),
    holders: held.map((each) => {
      const { status, line, key, text } = each;
      const wins = each === winner;
      const reason = wins ? status.reason : whyNot(each, winner);
      return { path: status.path, line, key, text, state: status.state, wins, reason };
    }),
    nextStart: changesTo(paths, prediction.changes),
    problems: prediction.problems.filter((problem) => fatal.includes(problem) || paths.has(problem.path)),
    ...(later === "ambiguous"
      ? { afterNextStart: undefined, atNextStart: later }
      : {
          afterNextStart: later?.value,
          atNextStart: textOf(reading?.value) === textOf(later?.value) ? "stays" : "changes",
        }),
  };
}

/** Whether the router loads nothing of what an address is about. */
function concernsAll(problem: StartProblem, address: Address): boolean {
  const kinds = address.kind === "setting" ? address.setting.sources.map(({ kind }) => kind) : [address.kind];
  return (
    (kinds.includes("client") && emptiesList(problem, "clients")) ||
    (kinds.includes("tunnel") && emptiesList(problem, "tunnels"))
  );
}

async function readLater(source: Location, address: Address): Promise<Reading | undefined | "ambiguous"> {
  try {
    const [reading] = await readAddress(source, address);
    return reading;
  } catch (error) {
    if (isAmbiguous(error)) return "ambiguous";
    throw error;
  }
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : encodeValue(value);
}

/** A file that an address names itself is read, though it may be one that the router never reads. */
function mayCount({ state }: FileStatus): boolean {
  return state !== "ignored" && state !== "stale";
}

/** What the next start does to the files that hold a setting now, or will hold it then. */
function changesTo(paths: ReadonlySet<string>, changes: readonly FileOutcome[]): string[] {
  const concerns = (change: FileOutcome) =>
    paths.has(change.path) || (change.kind === "renamed" && paths.has(change.from));
  return changes.filter(concerns).map(outcomeText);
}

/** Why a line does not count. */
function whyNot({ status, key, line }: HeldLine, winner: HeldLine | undefined): string {
  if (winner?.status.path !== status.path) return status.reason;
  if (winner.key !== key) return "the router reads it beside the one that counts";
  return winner.line > line ? `a later line of the same key counts, ${winner.line}` : status.reason;
}

function restartedPart(address: Address): RestartedPart | undefined {
  const sources = address.kind === "setting" ? address.setting.sources : [address];
  const kinds = sources.map(({ kind }) => kind);
  if (kinds.includes("tunnel")) return "tunnel";
  if (kinds.includes("xml")) return "web server";
  const [first] = sources;
  return first?.kind === "keys" || first?.kind === "key" ? restartedPartOf(first.file) : undefined;
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
    case "xml":
      return restartOf(address.place.file, "");
  }
}

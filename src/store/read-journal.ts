import { closeSync, openSync, readSync } from "node:fs";
import * as z from "zod/mini";
import { ConfigError } from "../text/error.js";
import { attempt } from "./attempt.js";
import type { FileSystem } from "./file-system.js";
import type { JournalFile, JournalHeader } from "./journal.js";
import { applySplice } from "./splice.js";

const text = z.nullable(z.string());
const change = z.object({
  line: z.number(),
  op: z.enum(["replace", "insert", "delete", "comment", "uncomment"]),
  key: z.string(),
  oldKey: z.optional(z.string()),
  old: text,
  new: text,
});
const file = z.object({
  path: z.string(),
  target: z.string(),
  location: z.string(),
  mode: z.number(),
  before: z.nullable(z.number()),
  splice: z.nullable(z.object({ start: z.number(), end: z.number(), length: z.number() })),
  inPlace: z.boolean(),
  backup: text,
  newDirectory: text,
  directoryMode: z.nullable(z.number()),
  emptiedDirectory: text,
  changes: z.array(change),
});
const header = z.object({
  version: z.literal(1),
  id: z.string(),
  time: z.number(),
  verb: z.string(),
  restart: z.string(),
  directories: z.array(z.string()),
  undoes: z.optional(z.string()),
  by: z.object({ pid: z.number(), host: z.string(), start: z.optional(z.string()) }),
  files: z.array(file),
});

/** A file of a transaction with both of its texts; `undefined` where it was not there, or went. */
export interface JournalText {
  readonly file: JournalFile;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** A journal, read as a whole. */
export interface Journal {
  readonly header: JournalHeader;
  readonly texts: readonly JournalText[];
}

const LINE_END = 0x0a;
const CHUNK = 65_536;

/**
 * Reads a journal.
 * @throws {ConfigError} `FILE_UNREADABLE` for what is none, or of another version; `LOCATION_NOT_WRITABLE`, `IO_FAILED`
 */
export function readJournal(path: string, fs: FileSystem): Journal {
  const bytes = attempt(path, () => fs.read(path));
  const end = bytes.indexOf(LINE_END);
  const found = headerIn(bytes.subarray(0, end), path);
  let at = end + 1;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const texts = found.files.map((each) => {
    const before = each.before === null ? undefined : take(each.before);
    const after =
      each.splice === null
        ? undefined
        : applySplice(each.splice, before ?? new Uint8Array(), take(each.splice.length));
    return { file: each, before, after };
  });
  if (at !== bytes.length) throw noJournal(path);
  return { header: found, texts };
}

/** Its first line alone, without the texts. */
export function readHeader(path: string): JournalHeader {
  const parts: Buffer[] = [];
  const descriptor = attempt(path, () => openSync(path, "r"));
  try {
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const length = attempt(path, () => readSync(descriptor, chunk));
      const end = chunk.subarray(0, length).indexOf(LINE_END);
      parts.push(chunk.subarray(0, end < 0 ? length : end));
      if (end >= 0 || length === 0) return headerIn(Buffer.concat(parts), path);
    }
  } finally {
    closeSync(descriptor);
  }
}

function headerIn(bytes: Buffer, path: string): JournalHeader {
  try {
    return header.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    throw noJournal(path);
  }
}

function noJournal(path: string): ConfigError {
  const message = `${path} is no journal that this i2pconf can read; it was written by another version, or is damaged; remove it to go on without it`;
  return new ConfigError("FILE_UNREADABLE", message, { path });
}

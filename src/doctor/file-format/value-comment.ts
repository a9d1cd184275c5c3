import { problemOf } from "../../schema/check.js";
import { decodeValue, listItems } from "../../schema/codec.js";
import { isHost } from "../../schema/hosts.js";
import { isBoolean, isNumber, type KeySpec } from "../../schema/spec.js";
import type { Subject } from "../subject.js";
import { type CatalogueEntry, catalogueEntries } from "./catalogued.js";

/** What counts for a key that the router knows. */
export interface KnownEntry extends CatalogueEntry {
  readonly spec: KeySpec;
}

/** The values that a type can be wrong for: without those that a comment was written into or a # cut off, which are other mistakes. */
export function knownEntries(subject: Subject): readonly KnownEntry[] {
  return catalogueEntries(subject)
    .filter(isKnown)
    .filter((entry) => commentAt(entry) === undefined && !isCutOff(entry));
}

function isCutOff({ file: { document }, key, value }: CatalogueEntry): boolean {
  const line = value === "" ? document.index.effective(key) : undefined;
  return line !== undefined && document.lines.cut(line) > 0;
}

function isKnown(entry: CatalogueEntry): entry is KnownEntry {
  return entry.spec !== undefined;
}

/** What is read as a whole or not at all. */
export function isWord(spec: KeySpec): boolean {
  return isNumber(spec) || isBoolean(spec) || spec.type === "enum";
}

/** Texts that have no blank with a semicolon behind it in them. */
const plainTexts: readonly KeySpec["type"][] = [
  "base64",
  "class",
  "host",
  "hostlist",
  "md5",
  "ntphosts",
  "path",
  "sha256",
  "shash",
  "url",
];

/** Where a value ends that a comment was written behind; `undefined` where there is none, or the semicolon may well belong to the value. */
export function commentAt({ group, own, value, spec }: CatalogueEntry): number | undefined {
  const at = value.search(/[ \t];/);
  if (at <= 0 || !spec) return undefined;
  const [before, behind] = [value.slice(0, at).trimEnd(), value.slice(at + 2)];
  if (group === "clients.config" && own === "args") return at;
  if (isBoolean(spec)) return /^(?:true|false)$/i.test(before) ? at : undefined;
  if (!isWord(spec) && !plainTexts.includes(spec.type)) return undefined;
  // The addresses of UDP may have semicolons between them.
  if (spec.type === "hostlist" && listItems(behind.replaceAll(";", ",")).every(isHost)) return undefined;
  const typed = decodeValue(spec, before);
  return typed === undefined || problemOf(spec, typed) ? undefined : at;
}

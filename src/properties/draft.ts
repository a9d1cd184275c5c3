import type { Diagnostic } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import { changesOf, editsOf } from "./draft-edits.js";
import { type DraftLine, DraftLines } from "./draft-lines.js";
import { changesNothing, FinishedLines } from "./finished.js";
import type { SetOptions, UnsetOptions } from "./options.js";
import { orderOf, SortedKeys } from "./placement.js";
import { RelatedKeys } from "./related-keys.js";
import { quote } from "./storable.js";
import type { PropertiesReader, PropertiesText } from "./text.js";

/**
 * A document while it is edited: operations see the ones before them, and nothing is written out until {@link PropertiesDraft.finish}.
 * The only mutable thing of this folder; it lives inside {@link PropertiesDocument.edit}, or in a plan.
 */
export class PropertiesDraft implements PropertiesReader {
  readonly document: PropertiesText;
  readonly #lines: DraftLines;
  readonly #notes: Diagnostic[] = [];
  /** Where new lines go; worked out when the first one comes. */
  #places: SortedKeys | RelatedKeys<DraftLine> | undefined;

  constructor(document: PropertiesText) {
    this.document = document;
    this.#lines = new DraftLines(document);
  }

  /** What operations had to say about lines that they left alone, such as duplicates. */
  get notes(): readonly Diagnostic[] {
    return this.#notes;
  }

  get(key: string): string | undefined {
    const touched = this.#lines.touched(key);
    if (!touched) return this.document.get(key);
    return touched.live[touched.live.length - 1]?.value;
  }

  *keys(): IterableIterator<string> {
    for (const key of this.document.keys()) if (this.get(key) !== undefined) yield key;
    for (const key of this.#lines.newKeys())
      if (this.document.get(key) === undefined && this.get(key) !== undefined) yield key;
  }

  /** Keys that stand on commented-out lines now. */
  *disabledKeys(): IterableIterator<string> {
    for (const key of this.document.index.disabledKeys()) if (!this.#lines.touched(key)) yield key;
    for (const key of this.#lines.newKeys()) if (this.#lines.touched(key)?.disabled.length) yield key;
  }

  /** See {@link PropertiesDocument.set}. */
  set(key: string, value: string, options: SetOptions = {}): void {
    if (this.get(key) === value) return;
    const { dialect } = this.document;
    dialect.checkValue(key, value);
    const { live } = this.#lines.of(key);
    const effective = live[live.length - 1];
    if (!effective) {
      dialect.checkKey(key);
      this.#add(this.#lines.readKey(key), value, options);
      return;
    }
    if (dialect.losesKey(key)) dialect.checkKey(key);
    effective.value = value;
    for (const line of live.slice(0, -1)) {
      const message = `${quote(key)} also stands here; a later line wins, which was changed`;
      if (line.base !== undefined) this.#note("DUPLICATE_KEY", line.base, message);
    }
  }

  /** See {@link PropertiesDocument.unset}. */
  unset(key: string, options: UnsetOptions = {}): void {
    const lines = this.#lines.of(key);
    for (const line of lines.live) {
      line.deleted = true;
      if (options.withComment && line.base !== undefined) this.#lines.deleteCommentAbove(line.base);
    }
    lines.live = [];
  }

  /** See {@link PropertiesDocument.comment}. */
  comment(key: string): void {
    const lines = this.#lines.of(key);
    for (const line of lines.live) line.marked = true;
    lines.disabled = [...lines.disabled, ...lines.live].sort(byPlace);
    lines.live = [];
  }

  /** See {@link PropertiesDocument.uncomment}. */
  uncomment(asked: string, value?: string): void {
    const key = this.#lines.readKey(asked);
    const current = this.get(key);
    if (current !== undefined && (value === undefined || current === value)) return;
    const all = this.#lines.of(key).disabled.filter((line) => line.key === key);
    const wanted = value === undefined ? all : all.filter((line) => line.value === value);
    const last = wanted[wanted.length - 1];
    if (!last) {
      const what = value === undefined ? quote(key) : `${quote(key)} with that value`;
      throw new ConfigError("KEY_NOT_FOUND", `there is no commented-out line of ${what}`, {
        candidates: all.map((line) => line.value),
      });
    }
    if (current !== undefined) {
      throw new ConfigError("KEY_IS_LIVE", `${quote(key)} is set already; use swap to change lines`);
    }
    if (wanted.some((line) => line.value !== last.value)) {
      const candidates = wanted.map((line) => line.value);
      throw new ConfigError(
        "COMMENT_AMBIGUOUS",
        `several commented-out lines of ${quote(key)}: name the value`,
        { candidates },
      );
    }
    this.#revive(last);
  }

  /** See {@link PropertiesDocument.swap}. */
  swap(asked: string, value: string): void {
    const key = this.#lines.readKey(asked);
    if (this.get(key) === value) return;
    const { dialect } = this.document;
    dialect.checkValue(key, value);
    const lines = this.#lines.of(key);
    const old = lines.live[lines.live.length - 1];
    const candidates = lines.disabled.filter((line) => line.key === key && line.value === value);
    if (candidates.length === 0) dialect.checkKey(key);
    this.comment(key);
    const nearest = this.#lines.nearest(candidates, old);
    if (nearest) this.#revive(nearest);
    else if (old) this.#register(this.#lines.insertAfter(old, key, value));
    else this.#add(key, value, {});
  }

  /** Takes every line of a key away, commented-out ones included. */
  purge(key: string): void {
    const lines = this.#lines.of(key);
    for (const line of [...lines.live, ...lines.disabled]) line.deleted = true;
    lines.live = [];
    lines.disabled = [];
  }

  /** Gives the lines of a key, commented-out ones included, to another key, which has none of its own. */
  move(from: string, to: string): void {
    this.document.dialect.checkKey(to);
    const [lines, target] = [this.#lines.of(from), this.#lines.of(to)];
    if (target.live.length > 0) throw new ConfigError("KEY_EXISTS", `${quote(to)} is set already`);
    for (const line of [...lines.live, ...lines.disabled]) line.key = line.key.replace(from, () => to);
    target.live = lines.live;
    target.disabled = [...target.disabled, ...lines.disabled].sort(byPlace);
    lines.live = [];
    lines.disabled = [];
  }

  /** See {@link PropertiesDocument.rename}. */
  rename(from: string, to: string): void {
    if (from === to) return;
    this.document.dialect.checkKey(to);
    const lines = this.#lines.of(from);
    if (lines.live.length === 0) throw new ConfigError("KEY_NOT_FOUND", `${quote(from)} is not set`);
    const target = this.#lines.of(to);
    if (target.live.length > 0) throw new ConfigError("KEY_EXISTS", `${quote(to)} is set already`);
    for (const line of lines.live) line.key = to;
    target.live = lines.live;
    lines.live = [];
  }

  /** What all operations come to. */
  finish(): FinishedLines {
    const { source } = this.document.lines;
    const result = this.#lines.result();
    const edits = editsOf(this.document, result);
    return changesNothing(source, edits)
      ? new FinishedLines(source, [], [])
      : new FinishedLines(source, edits, changesOf(result));
  }

  #revive(line: DraftLine): void {
    const lines = this.#lines.of(line.key);
    line.marked = false;
    lines.disabled = lines.disabled.filter((other) => other !== line);
    lines.live.push(line);
  }

  #add(key: string, value: string, options: SetOptions): void {
    const neighbour = options.before ?? options.after;
    const { disabled } = this.#lines.of(key);
    const last = disabled[disabled.length - 1];
    if (neighbour !== undefined) {
      const { live } = this.#lines.of(neighbour);
      const line = options.before === undefined ? live[live.length - 1] : live[0];
      if (!line)
        throw new ConfigError(
          "KEY_NOT_FOUND",
          `there is no line of ${quote(neighbour)} to put the new one beside`,
        );
      const insert = options.before === undefined ? this.#lines.insertAfter : this.#lines.insertBefore;
      this.#register(insert.call(this.#lines, line, key, value));
    } else if (last) this.#register(this.#lines.insertAfter(last, key, value));
    else this.#addInPlace(key, value);
  }

  #addInPlace(key: string, value: string): void {
    if (this.document.dialect.isOrdered) {
      this.#register(this.#lines.insertAfter(this.#lines.last(), key, value));
      return;
    }
    this.#places ??= this.#findPlaces();
    const places = this.#places;
    if (places instanceof SortedKeys) {
      this.#register(this.#lines.insertSorted(places.placeOf(key), key, value, places.order));
      return;
    }
    const place = places.placeOf(key);
    const anchor = typeof place === "number" ? this.#lines.at(place) : (place ?? this.#lines.last());
    const line = this.#register(this.#lines.insertAfter(anchor, key, value));
    places.insert(key, line, place);
  }

  #findPlaces(): SortedKeys | RelatedKeys<DraftLine> {
    const { lines } = this.document;
    const order = orderOf(lines);
    return order ? new SortedKeys(lines, order) : new RelatedKeys(lines);
  }

  #register(line: DraftLine): DraftLine {
    this.#lines.of(line.key).live.push(line);
    return line;
  }

  #note(code: string, line: number, message: string): void {
    const { lines } = this.document;
    this.#notes.push({ code, severity: "warn", message, start: lines.start(line), end: lines.end(line) });
  }
}

/** In the order of the file as far as that is known: new lines stand behind the old ones. */
function byPlace(a: DraftLine, b: DraftLine): number {
  return (a.base ?? Infinity) - (b.base ?? Infinity) || 0;
}

import type { PropertiesDraft } from "../properties/draft.js";
import type { PropertiesReader } from "../properties/text.js";

/** What the keys of a list begin with: `clientApp.0.main`, `tunnel.0.type`. */
export type NumberedPrefix = "clientApp" | "tunnel";

/**
 * Takes one number out of a list of numbered entries, and moves those behind it down by one: the router reads such a list up to the first
 * number that is missing (facts: formats 5.1, 7.2). Commented-out lines go and move with the others, so that none of them stands for
 * another entry than before.
 */
export function removeNumber(draft: PropertiesDraft, prefix: NumberedPrefix, number: number): void {
  const fields = fieldsByNumber(draft, prefix);
  for (const field of fields.get(number) ?? []) draft.purge(`${prefix}.${number}.${field}`);
  const behind = [...fields.keys()].filter((other) => other > number).sort((a, b) => a - b);
  for (const other of behind) moveNumber(draft, prefix, other, other - 1, fields.get(other));
}

/**
 * Frees numbers behind the end of a list for new entries. What stands there or beyond is out of the router's sight, because it is commented
 * out, or a number is missing before it; it moves up by as many, and stays so.
 */
export function freeNumbers(
  draft: PropertiesDraft,
  prefix: NumberedPrefix,
  first: number,
  count: number,
): void {
  const fields = fieldsByNumber(draft, prefix);
  const behind = [...fields.keys()].filter((other) => other >= first).sort((a, b) => b - a);
  for (const other of behind) moveNumber(draft, prefix, other, other + count, fields.get(other));
}

/**
 * Numbers the entries of a list from 0 on without a gap, in their order, commented-out lines with them. What stands under a number that one
 * of them gets, be it commented out or a part of an entry alone, goes behind the end, so that it stands for no other entry than before.
 */
export function closeGaps(draft: PropertiesDraft, prefix: NumberedPrefix, entries: readonly number[]): void {
  const fields = fieldsByNumber(draft, prefix);
  const numbers = [...fields.keys()].sort((a, b) => a - b);
  const moves = new Map<number, number>();
  for (const [to, from] of [...entries].sort((a, b) => a - b).entries()) moves.set(from, to);
  const others = numbers.filter((number) => !moves.has(number));
  const staying = new Set(others.filter((number) => number >= entries.length));
  let free = entries.length;
  for (const other of others) {
    if (staying.has(other)) continue;
    while (staying.has(free)) free++;
    moves.set(other, free++);
  }
  // By way of numbers that nothing has, so that no two entries meet.
  const beyond = (numbers.at(-1) ?? 0) + 1;
  const moving = [...moves].filter(([from, to]) => from !== to);
  for (const [from] of moving) moveNumber(draft, prefix, from, beyond + from, fields.get(from));
  for (const [from, to] of moving) moveNumber(draft, prefix, beyond + from, to, fields.get(from));
}

function moveNumber(
  draft: PropertiesDraft,
  prefix: NumberedPrefix,
  from: number,
  to: number,
  fields: Iterable<string> = [],
): void {
  for (const field of fields) draft.move(`${prefix}.${from}.${field}`, `${prefix}.${to}.${field}`);
}

/** The first key of a number that no entry is read from, because one before it is missing or it lacks what makes it one. */
export function strayKey(
  reader: PropertiesReader,
  prefix: NumberedPrefix,
  isRead: (number: number) => boolean,
): string | undefined {
  for (const key of reader.keys()) {
    const { head, number } = parseKey(key) ?? {};
    if (head === prefix && number !== undefined && !isRead(number)) return key;
  }
  return undefined;
}

/** The fields that each number has, commented out or not. */
function fieldsByNumber(draft: PropertiesDraft, prefix: NumberedPrefix): ReadonlyMap<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const key of [...draft.keys(), ...draft.disabledKeys()]) {
    const parsed = parseKey(key);
    if (parsed?.head !== prefix) continue;
    const fields = found.get(parsed.number) ?? new Set<string>();
    found.set(parsed.number, fields.add(parsed.field));
  }
  return found;
}

function parseKey(key: string): { head: string; number: number; field: string } | undefined {
  const [, head, number, field] = /^([A-Za-z]+)\.(0|[1-9]\d{0,8})\.(.+)$/.exec(key) ?? [];
  return head === undefined || field === undefined ? undefined : { head, number: Number(number), field };
}

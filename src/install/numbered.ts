import type { PropertiesDraft } from "../properties/draft.js";

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
  for (const other of behind) moveNumber(draft, prefix, other, other - 1, fields);
}

/**
 * Frees the number behind the end of a list for a new entry. What stands there or beyond is out of the router's sight, because a number is
 * missing before it; it moves up by one, and stays so.
 */
export function freeNumber(draft: PropertiesDraft, prefix: NumberedPrefix, number: number): void {
  const fields = fieldsByNumber(draft, prefix);
  const behind = [...fields.keys()].filter((other) => other >= number).sort((a, b) => b - a);
  const isLive = (other: number) =>
    [...(fields.get(other) ?? [])].some((field) => draft.get(`${prefix}.${other}.${field}`) !== undefined);
  if (!behind.some(isLive)) return;
  for (const other of behind) moveNumber(draft, prefix, other, other + 1, fields);
}

function moveNumber(
  draft: PropertiesDraft,
  prefix: NumberedPrefix,
  from: number,
  to: number,
  fields: ReadonlyMap<number, Set<string>>,
): void {
  for (const field of fields.get(from) ?? [])
    draft.move(`${prefix}.${from}.${field}`, `${prefix}.${to}.${field}`);
}

/** The fields that each number has, commented out or not. */
function fieldsByNumber(draft: PropertiesDraft, prefix: NumberedPrefix): ReadonlyMap<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const key of [...draft.keys(), ...draft.disabledKeys()]) {
    const [, head, number, field] = /^([A-Za-z]+)\.(0|[1-9]\d{0,8})\.(.+)$/.exec(key) ?? [];
    if (head !== prefix || field === undefined) continue;
    const fields = found.get(Number(number)) ?? new Set<string>();
    found.set(Number(number), fields.add(field));
  }
  return found;
}

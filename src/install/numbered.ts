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
  for (const other of behind) {
    for (const field of fields.get(other) ?? [])
      draft.move(`${prefix}.${other}.${field}`, `${prefix}.${other - 1}.${field}`);
  }
}

/** The fields that each number has, commented out or not. */
function fieldsByNumber(draft: PropertiesDraft, prefix: NumberedPrefix): ReadonlyMap<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const key of [...draft.keys(), ...draft.document.index.disabledKeys()]) {
    const [, head, number, field] = /^([A-Za-z]+)\.(0|[1-9]\d{0,8})\.(.+)$/.exec(key) ?? [];
    if (head !== prefix || field === undefined) continue;
    const fields = found.get(Number(number)) ?? new Set<string>();
    found.set(Number(number), fields.add(field));
  }
  return found;
}

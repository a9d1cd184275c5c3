import { type Listener, PRIVATE_ADDRESSES } from "../../ports/ports.js";
import { spelledAlike } from "../../schema/addresses.js";
import { isWildcard } from "../../schema/hosts.js";

/** Two listeners that want one port at addresses that overlap. */
export interface Clash {
  /** The one that the list has first. */
  readonly first: Listener;
  readonly second: Listener;
}

/** Those of some listeners that find their port taken, each with the first that takes it. Linear in their number. */
export function* clashesOf(listeners: readonly Listener[]): Iterable<Clash> {
  const taken = new Map<string, Listener>();
  for (const second of listeners) {
    if (second.port === undefined || !second.enabled) continue;
    const socket = `${second.protocol} ${second.port}`;
    const [first] = meetsAt(second).flatMap((place) => taken.get(`${socket} ${place}`) ?? []);
    if (first) yield { first, second };
    for (const place of takes(second)) {
      const key = `${socket} ${place}`;
      if (!taken.has(key)) taken.set(key, second);
    }
  }
}

/** Whether two listeners want one port at addresses that overlap. */
export function overlap(a: Listener, b: Listener): boolean {
  return a.port === b.port && a.protocol === b.protocol && [...clashesOf([a, b])].length > 0;
}

/** Places that a listener takes, by words for them: its address, and what kind of address that is. */
function takes({ bind, scope }: Listener): readonly string[] {
  if (isWildcard(bind)) return ["any", "wildcard"];
  if (bind === PRIVATE_ADDRESSES) return ["any", "each private"];
  return ["any", addressOf(bind), ...(scope === "lan" ? ["some private"] : [])];
}

/** Places of which none may be taken yet: a wildcard address overlaps every other one (facts: lints N07). */
function meetsAt({ bind, scope }: Listener): readonly string[] {
  if (isWildcard(bind)) return ["any"];
  if (bind === PRIVATE_ADDRESSES) return ["wildcard", "each private", "some private"];
  return ["wildcard", addressOf(bind), ...(scope === "lan" ? ["each private"] : [])];
}

function addressOf(bind: string): string {
  const name = spelledAlike(bind);
  return name === "localhost" ? spelledAlike("127.0.0.1") : name;
}

import type { PortRange } from "../ports.js";

/** What one match of iptables' `multiport` takes; a range counts twice. ufw has the same limit from there. */
const SLOTS = 15;

/** Ports as lists such as `123,7657:7660`, each short enough for one match of `multiport`. */
export function portLists(ports: readonly PortRange[]): readonly string[] {
  const lists: string[] = [];
  let free = 0;
  for (const [first, last] of ports) {
    const text = first === last ? `${first}` : `${first}:${last}`;
    const slots = first === last ? 1 : 2;
    const list = free >= slots ? lists.pop() : undefined;
    free = (list === undefined ? SLOTS : free) - slots;
    lists.push(list === undefined ? text : `${list},${text}`);
  }
  return lists;
}

/** The same ports in rising order, neighbours joined. */
export function joinedPorts(ports: readonly PortRange[]): readonly PortRange[] {
  const joined: PortRange[] = [];
  for (const [first, last] of [...ports].sort(([a], [b]) => a - b)) {
    const before = joined[joined.length - 1];
    if (before === undefined || first > before[1] + 1) joined.push([first, last]);
    else joined[joined.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return joined;
}

/**
 * Ports that I2NP never uses, though they lie between 1024 and 65535: the router drops them for a random one, and peers refuse to connect
 * to them (net.i2p.router.transport.TransportUtil.isValidPort; facts: ports `excludedPorts`).
 */
const excluded: readonly (readonly [first: number, last: number])[] = [
  [1719, 1720],
  [1900, 1900],
  [2049, 2049],
  [2827, 2827],
  [3659, 3659],
  [4045, 4045],
  [4444, 4445],
  [5060, 5061],
  [6000, 6000],
  [6665, 6669],
  [6697, 6697],
  [7070, 7070],
  [7650, 7668],
  [8080, 8080],
  [9001, 9001],
  [9030, 9030],
  [9050, 9050],
  [9100, 9100],
  [9150, 9150],
  [31000, 31000],
  [32000, 32000],
];

const [FIRST, LAST] = [1024, 65535];

/** Whether the router would bind and publish this I2NP port. */
export function isI2npPort(port: number): boolean {
  return port >= FIRST && port <= LAST && !excluded.some(([first, last]) => port >= first && port <= last);
}

/** All of them, as ranges in their order: what the ports of other routers may be. */
export function i2npPortRanges(): readonly (readonly [first: number, last: number])[] {
  const starts = [FIRST, ...excluded.map(([, last]) => last + 1)];
  const ends = [...excluded.map(([first]) => first - 1), LAST];
  return starts.map((start, i) => [start, ends[i] ?? LAST]);
}

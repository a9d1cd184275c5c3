/** The table that both maps of the JDK begin with. */
const FIRST_TABLE = 16;

/**
 * The order in which the router's JVM goes through the keys of a `java.util.Properties`: that of a ConcurrentHashMap, as JDK 9 and later
 * have it. A file that is saved from such a map has its lines in this order. Bins that collide eight times over, which the JDK turns into
 * trees, are kept as lists here.
 *
 * @param keys in the order in which they are put in
 */
export function hashOrder(keys: Iterable<string>): string[] {
  let bins: string[][] = emptyBins(FIRST_TABLE);
  let size = 0;
  for (const key of keys) {
    const bin = bins[indexOf(key, bins.length)] ?? [];
    if (bin.includes(key)) continue;
    bin.push(key);
    size++;
    if (size >= bins.length - (bins.length >>> 2)) bins = doubled(bins);
  }
  return bins.flat();
}

/**
 * The order of Properties.stringPropertyNames: the same keys put into a HashMap, whose table is half as large at 12, 24, 48 … keys. Where
 * i2ptunnel goes by the first key of a file, this decides what the file is (facts: formats 4.2).
 *
 * @param keys in the order in which they are put into the Properties
 */
export function nameOrder(keys: Iterable<string>): string[] {
  const ordered = hashOrder(keys);
  let count = FIRST_TABLE;
  while (ordered.length > count - (count >>> 2)) count *= 2;
  const bins = emptyBins(count);
  for (const key of ordered) bins[indexOf(key, count)]?.push(key);
  return bins.flat();
}

function emptyBins(count: number): string[][] {
  return Array.from({ length: count }, () => []);
}

/** String.hashCode, then ConcurrentHashMap.spread. */
function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 16)) & 0x7fffffff;
}

function indexOf(key: string, count: number): number {
  return hashOf(key) & (count - 1);
}

/** ConcurrentHashMap.transfer: the last run of keys that stay together keeps its order, the keys before it are put in front one by one. */
function doubled(bins: readonly string[][]): string[][] {
  const count = bins.length;
  const result = emptyBins(count * 2);
  bins.forEach((bin, index) => {
    const goesUp = (key: string) => (hashOf(key) & count) !== 0;
    const last = bin[bin.length - 1];
    if (last === undefined) return;
    let run = bin.length - 1;
    while (run > 0 && goesUp(bin[run - 1] ?? "") === goesUp(last)) run--;
    const target = (up: boolean) => result[up ? index + count : index] ?? [];
    target(goesUp(last)).push(...bin.slice(run));
    for (const key of bin.slice(0, run)) target(goesUp(key)).unshift(key);
  });
  return result;
}

/** A key without the blanks of every kind at its ends, which the router reads as a part of it; the byte order mark is told apart. */
export function withoutEdgeBlanks(key: string): string {
  const isBlank = (at: number) => key.charCodeAt(at) <= 0x20 || /^[^\S\uFEFF]$/.test(key.charAt(at));
  let [start, end] = [0, key.length];
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return key.slice(start, end);
}

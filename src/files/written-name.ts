/**
 * The name of a client or tunnel as it stands between the brackets of an address: bare where it reads as itself there, else in quotes, the
 * quote itself doubled.
 */
export function writtenName(name: string): string {
  return isBare(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `grammars/address.ts` reads such a name as it is, and a selector takes it for nothing but a name. */
function isBare(name: string): boolean {
  if (name === "" || name === "*" || name.trim() !== name) return false;
  return !/^(?:["']|type=|\d+$)/.test(name) && isPaired(name);
}

/** Whether every bracket has its other half. */
function isPaired(name: string): boolean {
  let depth = 0;
  for (const character of name) {
    if (character === "[") depth++;
    if (character === "]" && --depth < 0) return false;
  }
  return depth === 0;
}

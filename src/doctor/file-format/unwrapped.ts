/** A value without the quotes around it, and without the punctuation behind it. */
export function unwrapped(value: string): string {
  const bare = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return bare
    .trim()
    .replace(/[;,.]$/, "")
    .trimEnd();
}

/** Whether a name is what a pattern means: the name itself, the beginning of dotted names, or a glob with `*` and `?`. */
export function matchesGlob(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return name === pattern || name.startsWith(`${pattern}.`);
  // As a regular expression, a few stars would take a power of the name's length.
  let [at, inPattern, star, behindStar] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = pattern[inPattern];
    if (wanted === "*") {
      star = inPattern++;
      behindStar = at;
    } else if (wanted === "?" || wanted === name[at]) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++behindStar;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(inPattern));
}

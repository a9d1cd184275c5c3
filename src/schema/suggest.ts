/** Keys that people write and the router never reads, with the one that they mean (needs: pain 6). */
const deadKeys: Readonly<Record<string, string>> = {
  "i2np.upnp.enabled": "i2np.upnp.enable",
  "upnp.enabled": "upnp",
  "laptop.mode": "i2np.laptopMode",
  "i2np.ntcp2.enabled": "i2np.ntcp.enable",
  "i2np.udp.requireIntroductions": "i2np.ipv4.firewalled",
  "router.maxConnections": "i2np.udp.maxConnections",
  "router.minFloodfillPeers": "router.floodfillParticipant",
  "i2np.bandwidth.share.percentage": "router.sharePercentage",
  "i2np.bandwidth.burstKBytesPerSecond": "i2np.bandwidth.inboundBurstKBytesPerSecond",
  "i2np.inboundBurstKBytes.bandwidth": "i2np.bandwidth.inboundBurstKBytes",
  "sam.enabled": "sam",
  "routerconsole.port": "console.port",
  "routerconsole.host": "console.bind",
};

/** Dead keys that only have another name by now: their successors take the same values for the same thing. */
const renamedKeys: readonly string[] = [
  "i2np.upnp.enabled",
  "laptop.mode",
  "i2np.ntcp2.enabled",
  "i2np.bandwidth.share.percentage",
  "i2np.inboundBurstKBytes.bandwidth",
];

/** Whether a key is one that people write although the router never reads it. */
export function isDeadKey(name: string): boolean {
  return Object.hasOwn(deadKeys, name);
}

/** The known name that somebody probably meant, `undefined` where none is near: a dead key's successor, other case, or few typing errors. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  return meantBy(name, known)?.name;
}

/** What somebody probably meant by a name. */
export interface Meant {
  readonly name: string;
  /** Whether nothing but the name can be wrong: it is an old one, has another case, or one typing error that no other name is as near to. */
  readonly isSure: boolean;
}

/** As {@link suggest}, and how sure that is. */
export function meantBy(name: string, known: readonly string[]): Meant | undefined {
  const successor = Object.hasOwn(deadKeys, name) ? deadKeys[name] : undefined;
  if (successor !== undefined) return { name: successor, isSure: renamedKeys.includes(name) };
  const lower = name.toLowerCase();
  const otherCase = known.find(
    (candidate) => candidate.length === name.length && candidate.toLowerCase() === lower,
  );
  if (otherCase !== undefined) return { name: otherCase, isSure: true };
  // Where half of a short name is another one, everything is near.
  const most = Math.min(3, Math.floor(name.length / 4) + 1, Math.ceil(name.length / 2) - 1);
  const letters = lettersOf(lower);
  const near = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= most)
    .filter((candidate) => !lacksMore(letters, candidate.toLowerCase(), most))
    .map((candidate) => ({ candidate, distance: distanceOf(lower, candidate.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first) return undefined;
  const isSure = first.distance === 1 && second?.distance !== 1 && isTypingError(name, first.candidate);
  return { name: first.candidate, isSure };
}

/** In a short name one letter may mean anything, and numbers are chosen. */
function isTypingError(name: string, meant: string): boolean {
  return name.length >= 8 && name.replace(/\D/g, "") === meant.replace(/\D/g, "");
}

/** How often each character stands in a word. Several share a place, which only makes words look nearer. */
function lettersOf(word: string): readonly number[] {
  const letters = new Array<number>(128).fill(0);
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) & 127;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return letters;
}

/** Whether a word has more than `most` characters that the other one lacks, and so takes more edits; told much faster than their number. */
function lacksMore(letters: readonly number[], word: string, most: number): boolean {
  const left = letters.slice();
  let lacking = 0;
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) & 127;
    const count = left[place] ?? 0;
    left[place] = count - 1;
    if (count <= 0 && ++lacking > most) return true;
  }
  return false;
}

/** Edits of one character, and swaps of two neighbours, that lead from one word to the other; where it takes more than `most`, any higher number. */
function distanceOf(a: string, b: string, most: number): number {
  const more = most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    // What lies further from the diagonal takes more in any case.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : more;
    let least = row[from - 1] ?? more;
    for (let j = from; j <= to; j++) {
      let edits = (last[j - 1] ?? more) + (a[i - 1] === b[j - 1] ? 0 : 1);
      edits = Math.min(edits, (last[j] ?? more) + 1, (row[j - 1] ?? more) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? more) + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    // A swap goes two rows back.
    if (least > most && leastBefore > most) return more;
    [before, last, leastBefore] = [last, row, least];
  }
  return last[b.length] ?? more;
}

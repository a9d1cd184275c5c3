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

/** The known name that somebody probably meant, `undefined` where none is near: a dead key's successor, other case, or few typing errors. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const successor = Object.hasOwn(deadKeys, name) ? deadKeys[name] : undefined;
  if (successor !== undefined) return successor;
  const lower = name.toLowerCase();
  const otherCase = known.find((candidate) => candidate.toLowerCase() === lower);
  if (otherCase !== undefined) return otherCase;
  // Where half of a short name is another one, everything is near.
  const most = Math.min(3, Math.floor(name.length / 4) + 1, Math.ceil(name.length / 2) - 1);
  const near = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= most)
    .map((candidate) => ({ candidate, distance: distanceOf(lower, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** Edits of one character, and swaps of two neighbours, that lead from one word to the other. */
function distanceOf(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

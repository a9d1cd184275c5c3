// How what one process does is timed: its rows take turns, so that nothing that slows the machine for a while slows one row alone.

export function timeOf(work) {
  const start = process.hrtime.bigint();
  const result = work();
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (result === 0) throw new Error("nothing was measured");
  return time;
}

/** A new string of these characters each time, so that nothing about it is known from the round before. */
export function freshText(bytes) {
  return bytes.toString("latin1");
}

/** Runs every `[name, work]` once a round, after some rounds for the compiler, and gives each name's samples in milliseconds. */
export function interleaved(works, bytes, rounds) {
  const samples = new Map(works.map(([name]) => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const [name, work] of works) {
      const text = freshText(bytes);
      const time = timeOf(() => work(text));
      if (round >= 0) samples.get(name).push(time);
    }
  }
  return samples;
}

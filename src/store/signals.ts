const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How many actions go on that must not stop in the middle, and the signal that came meanwhile. */
let going = 0;
let caught: NodeJS.Signals | undefined;

/** A signal that somebody else listens to is theirs: it ends nothing. */
function keep(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) caught ??= signal;
}

/**
 * Does something that must not stop in the middle: a signal that would end the process is kept until it is done, and whatever else goes on like
 * it, and then has its effect. What waits asks `isInterrupted`, so as not to keep somebody waiting too.
 */
export async function withSignalsDeferred<Result>(
  action: (isInterrupted: () => boolean) => Promise<Result>,
): Promise<Result> {
  if (going++ === 0) for (const signal of signals) process.on(signal, keep);
  try {
    return await action(() => caught !== undefined);
  } finally {
    // Node hears of signals when its event loop turns.
    await new Promise((done) => setImmediate(done));
    if (--going === 0) letThrough();
  }
}

function letThrough(): void {
  for (const signal of signals) process.off(signal, keep);
  const signal = caught;
  caught = undefined;
  if (signal) process.kill(process.pid, signal);
}

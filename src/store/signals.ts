const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something that must not stop in the middle: a signal that would end the process is kept until it is done, and then has its effect. What
 * waits asks `isInterrupted`, so as not to keep somebody waiting too.
 */
export async function withSignalsDeferred<Result>(
  action: (isInterrupted: () => boolean) => Promise<Result>,
): Promise<Result> {
  let caught: NodeJS.Signals | undefined;
  const keep = (signal: NodeJS.Signals) => {
    caught ??= signal;
  };
  for (const signal of signals) process.on(signal, keep);
  try {
    return await action(() => caught !== undefined);
  } finally {
    // Node hears of signals when its event loop turns.
    await new Promise((done) => setImmediate(done));
    for (const signal of signals) process.off(signal, keep);
    if (caught) process.kill(process.pid, caught);
  }
}

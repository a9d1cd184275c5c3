import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { sameTree } from "./same-tree.js";
import { shareOf } from "./share.js";
import { each, type Trial, withTrial } from "./trial.js";

const LINE = ["set", "i2np.port=18323", "console.bind=0.0.0.0"];
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const lockOf = (trial: Trial) => join(trial.root, "var/lib/i2p/i2p-config/.router.config.i2pconf-lock");

/** Puts a lock on router.config that says this. */
function lock(trial: Trial, mark: Readonly<Record<string, unknown>> | undefined): void {
  const whole = { pid: process.pid, host: hostname(), time: Date.now(), journals: trial.state, ...mark };
  writeFileSync(lockOf(trial), mark ? `${JSON.stringify(whole)}\n` : "");
}

/** The number of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ["--version"]).pid;

const outcomes = async () => ({
  old: await withTrial(async (trial) => trial.tree()),
  new: await withTrial(async (trial) => {
    await trial.run(LINE);
    return trial.tree();
  }),
});

describe("Signals during a commit", () => {
  it.each(signals)(
    "%s after any call: the change is done, and then the process ends by it",
    async (signal) => {
      const ends = await outcomes();
      const calls = await withTrial((trial) => trial.callsOf(LINE));
      const points = shareOf(
        calls.map((_, index) => index + 1),
        11,
      );
      const found = await each(points, (at) =>
        withTrial(async (trial) => {
          const ending = await trial.run(LINE, { at, signal });
          const isDone = sameTree(trial.tree(), ends.new) && trial.journals().join().endsWith(".done");
          return ending.signal === signal && isDone ? [] : [{ at, ...ending }];
        }),
      );
      expect(found.flat()).toEqual([]);
    },
  );

  it("from outside at any time: the change is done or not, and nothing is left", async () => {
    const ends = await outcomes();
    const times = shareOf(
      Array.from({ length: 90 }, (_, index) => index * 3),
      9,
    );
    const found = await each(times, (time) =>
      withTrial(async (trial) => {
        const signal = signals[time % signals.length] ?? "SIGINT";
        const { child, ending } = trial.start(LINE);
        await pause(time);
        child.kill(signal);
        const { code, signal: ended, stderr } = await ending;
        const tree = trial.tree();
        const isNew = sameTree(tree, ends.new);
        const isRight = code === 0 ? isNew : ended === signal && (isNew || sameTree(tree, ends.old));
        const journals = trial.journals().filter((name) => !name.endsWith(".done"));
        return isRight && journals.length === 0 ? [] : [{ time, code, ended, stderr }];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it.each(signals)("%s ends a wait for a lock at once", async (signal) => {
    await withTrial(async (trial) => {
      lock(trial, {});
      const before = trial.tree();
      const { child, ending } = trial.start([...LINE, "--lock-timeout", "600"]);
      await pause(700);
      const sent = performance.now();
      child.kill(signal);
      expect((await ending).signal).toBe(signal);
      expect(performance.now() - sent).toBeLessThan(5000);
      expect(sameTree(trial.tree(), before)).toBe(true);
    });
  });
});

describe("A file that is locked", () => {
  it.each(["0", "1"])("is waited for %s seconds, then the holder is named", async (seconds) => {
    await withTrial(async (trial) => {
      lock(trial, {});
      const begun = performance.now();
      const { code, stderr } = await trial.run([...LINE, "--lock-timeout", seconds]);
      expect(code).toBe(6);
      expect(stderr).toContain(`process ${process.pid} on ${hostname()} since `);
      expect(performance.now() - begun).toBeGreaterThanOrEqual(Number(seconds) * 1000);
    });
  });

  it.each(["x", "-1", "1.5", "", "1e3", "10000000"])("is not waited for %j seconds", async (seconds) => {
    await withTrial(async (trial) => {
      expect((await trial.run([...LINE, `--lock-timeout=${seconds}`])).code).toBe(2);
    });
  });

  it("is changed once it is free", async () => {
    await withTrial(async (trial) => {
      lock(trial, {});
      const { child, ending } = trial.start(LINE);
      await pause(500);
      expect(child.exitCode).toBeNull();
      spawnSync(process.execPath, ["-e", "fs.unlinkSync(process.argv[1])", lockOf(trial)]);
      expect((await ending).code).toBe(0);
    });
  });
});

describe("A lock that was left", () => {
  const impatient = [...LINE, "--lock-timeout", "0"];

  it("is taken from a process that has ended", async () => {
    await withTrial(async (trial) => {
      lock(trial, { pid: deadProcess() });
      expect((await trial.run(impatient)).code).toBe(0);
      expect(existsSync(lockOf(trial))).toBe(false);
    });
  });

  it.runIf(process.platform === "linux")("is taken where a later process has its number", async () => {
    await withTrial(async (trial) => {
      lock(trial, { start: "1" });
      expect((await trial.run(impatient)).code).toBe(0);
    });
  });

  it("is taken when it has been empty for a while, and not before", async () => {
    await withTrial(async (trial) => {
      lock(trial, undefined);
      expect((await trial.run(impatient)).code).toBe(6);
      const before = new Date(Date.now() - 60_000);
      utimesSync(lockOf(trial), before, before);
      expect((await trial.run(impatient)).code).toBe(0);
    });
  });

  it("is never taken from another host", async () => {
    await withTrial(async (trial) => {
      lock(trial, { pid: deadProcess(), host: "elsewhere", time: 0 });
      const { code, stderr } = await trial.run(impatient);
      expect([code, stderr]).toEqual([6, expect.stringContaining("on elsewhere since 1970-01-01")]);
      expect(readFileSync(lockOf(trial), "utf8")).toContain("elsewhere");
    });
  });
});

import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { withSignalsDeferred } from "../../src/store/signals.js";

let kill: MockInstance<typeof process.kill>;
beforeEach(() => {
  kill = vi.spyOn(process, "kill").mockReturnValue(true);
});
afterEach(() => {
  kill.mockRestore();
});

const turn = () => new Promise((done) => setImmediate(done));

describe("withSignalsDeferred", () => {
  it("lets a signal have its effect when the action is done, and not before", async () => {
    await withSignalsDeferred(async () => {
      process.emit("SIGHUP", "SIGHUP");
      await turn();
      expect(kill).not.toHaveBeenCalled();
    });
    expect(kill.mock.calls).toEqual([[process.pid, "SIGHUP"]]);
  });

  it("lets it have its effect where the action fails", async () => {
    const failing = withSignalsDeferred(async () => {
      process.emit("SIGHUP", "SIGHUP");
      throw new Error("failed");
    });
    await expect(failing).rejects.toThrow("failed");
    expect(kill).toHaveBeenCalledOnce();
  });

  it("tells an action that began after the signal came", async () => {
    const told = await withSignalsDeferred(async () => {
      process.emit("SIGHUP", "SIGHUP");
      return await withSignalsDeferred(async (isInterrupted) => isInterrupted());
    });
    expect(told).toBe(true);
  });

  it("waits for all that goes on at the same time", async () => {
    let end = () => {};
    const long = withSignalsDeferred(() => new Promise<void>((done) => (end = done)));
    await withSignalsDeferred(async () => process.emit("SIGHUP", "SIGHUP"));
    expect(kill).not.toHaveBeenCalled();
    end();
    await long;
    expect(kill).toHaveBeenCalledOnce();
  });

  it("leaves a signal to a program that listens to it itself", async () => {
    const listener = vi.fn();
    process.on("SIGHUP", listener);
    const told = await withSignalsDeferred(async (isInterrupted) => {
      process.emit("SIGHUP", "SIGHUP");
      return isInterrupted();
    });
    process.off("SIGHUP", listener);
    expect([told, listener.mock.calls.length, kill.mock.calls.length]).toEqual([false, 1, 0]);
  });

  it("listens once however many actions go on, and no longer than they do", async () => {
    const before = process.listenerCount("SIGHUP");
    const counts = await Promise.all(
      Array.from({ length: 50 }, () => withSignalsDeferred(async () => process.listenerCount("SIGHUP"))),
    );
    expect(Math.max(...counts)).toBe(before + 1);
    expect(process.listenerCount("SIGHUP")).toBe(before);
  });
});

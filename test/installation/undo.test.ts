import { expect, onTestFinished, test, vi } from "vitest";
import { Installation } from "../../src/installation.js";
import { rejectionOf } from "../support/errors.js";
import { Session } from "../support/session.js";

/** An installation whose history is its own. */
async function opened(): Promise<Installation> {
  const session = Session.open("debian");
  vi.stubEnv("I2PCONF_STATE_DIR", session.stateDirectory);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return await Installation.open({ root: session.root });
}

const change = async (i2p: Installation, port: number) =>
  await i2p.commit(await i2p.plan((edit) => edit.set("i2np.udp.port", port)));

test("a plan to undo the last change means that one, whatever is changed before it is written", async () => {
  const i2p = await opened();
  await change(i2p, 20_001);
  const plan = await i2p.planUndo();
  await change(i2p, 20_002);
  expect((await rejectionOf(i2p.commit(plan)))?.code).toBe("UNDO_REFUSED");
  expect((await i2p.get("i2np.udp.port")).value).toBe(20_002);
});

test("a plan to undo tells in the history what it took back", async () => {
  const i2p = await opened();
  const { transaction } = await change(i2p, 20_001);
  await i2p.commit(await i2p.planUndo());
  const [undo, undone] = await i2p.history();
  expect([undo?.undoes, undone?.isUndone]).toEqual([transaction, true]);
});

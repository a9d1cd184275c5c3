import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Mounts, noMounts } from "../support/mounts.js";
import { BASE, CONFIG, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const outside = "outside/router.config";
const before = "i2np.upnp.enable=true\n";
const after = "i2np.upnp.enable=false\n";

/** A tree some of whose directories and files are mounted by themselves. */
async function open(): Promise<{ readonly session: Session; readonly mounts: Mounts }> {
  const session = Session.open("debian", { [seed]: before, [live]: before, [outside]: before });
  const mounts = await Mounts.open();
  session.mounts = mounts;
  return { session, mounts };
}

function makeReadOnly(mounts: Mounts, path: string): void {
  mounts.mount("--bind", path, path);
  mounts.mount("-o", "remount,bind,ro", path);
}

if (noMounts !== undefined)
  console.log(`Mounted files: not tested, nothing can be mounted here: ${noMounts}`);

describe.skipIf(noMounts !== undefined)("a read-only file system", () => {
  it.each([
    { readOnly: BASE, other: "config", written: live },
    { readOnly: CONFIG, other: "base", written: seed },
  ])("of $readOnly stops the change, and --location $other is named and works", async (game) => {
    const { session, mounts } = await open();
    makeReadOnly(mounts, session.path(game.readOnly));
    const { code, changed, stderr } = session.run("--root R set upnp=off");
    const isTold = ["the file system is read-only", `--location ${game.other} would go through`];
    expect({ code, changed, told: isTold.filter((text) => stderr.includes(text)) }).toEqual({
      code: 4,
      changed: {},
      told: isTold,
    });
    const alone = session.run(`--root R set upnp=off --location ${game.other}`);
    expect({ code: alone.code, changed: alone.changed }).toEqual({
      code: 0,
      changed: { [game.written]: after },
    });
  });

  it("of both names no --location", async () => {
    const { session, mounts } = await open();
    for (const directory of [BASE, CONFIG]) makeReadOnly(mounts, session.path(directory));
    const { code, changed, stderr } = session.run("--root R set upnp=off");
    expect({ code, changed, helps: stderr.includes("would go through") }).toEqual({
      code: 4,
      changed: {},
      helps: false,
    });
  });

  it("of the state directory stops the change, and I2PCONF_STATE_DIR is named", async () => {
    const { session, mounts } = await open();
    session.run("--root R set upnp=off");
    session.run("--root R undo");
    makeReadOnly(mounts, session.stateDirectory);
    const { code, changed, stderr } = session.run("--root R set upnp=off");
    expect({ code, changed, isTold: stderr.includes("I2PCONF_STATE_DIR") }).toEqual({
      code: 4,
      changed: {},
      isTold: true,
    });
    const elsewhere = session.run("--root R set upnp=off", { env: { I2PCONF_STATE_DIR: "R/../other" } });
    expect(elsewhere.code).toBe(0);
  });
});

describe.skipIf(noMounts !== undefined)("a file that is mounted by itself", () => {
  const set = "--root R set upnp=off --location config";

  it("cannot be replaced: the reason and --in-place are told, and nothing is written", async () => {
    const { session, mounts } = await open();
    mounts.mount("--bind", session.path(outside), session.path(live));
    const { code, changed, stderr } = session.run(`${set} --json`);
    const told = ["mounted", "--in-place"];
    expect({ code, changed, told: told.filter((text) => stderr.includes(text)) }).toEqual({
      code: 4,
      changed: {},
      told,
    });
  });

  it("keeps the other files of the change as they were", async () => {
    const { session, mounts } = await open();
    mounts.mount("--bind", session.path(outside), session.path(live));
    const { code, changed } = session.run("--root R set upnp=off");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
  });

  it("is written through with --in-place, which tells what that gives up", async () => {
    const { session, mounts } = await open();
    mounts.mount("--bind", session.path(outside), session.path(live));
    const { ino } = statSync(session.path(outside));
    const { code, changed, stdout } = session.run(`${set} --in-place --json`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: after, [outside]: after } });
    expect(statSync(session.path(outside)).ino).toBe(ino);
    expect(JSON.parse(stdout).diagnostics).toContainEqual(
      expect.objectContaining({ code: "WRITTEN_IN_PLACE", severity: "warn", path: session.path(live) }),
    );
  });

  it("is taken back with --in-place too", async () => {
    const { session, mounts } = await open();
    mounts.mount("--bind", session.path(outside), session.path(live));
    session.run(`${set} --in-place`);
    expect(session.run("--root R undo").code).toBe(4);
    expect(session.run("--root R undo --in-place").code).toBe(0);
    expect(readFileSync(session.path(outside), "latin1")).toBe(before);
  });

  it("is written through in a directory that is read-only, without a lock, which is told", async () => {
    const { session, mounts } = await open();
    mounts.mount("--bind", session.path(outside), session.path(live));
    const directory = session.path(CONFIG);
    mounts.mount("--rbind", directory, directory);
    mounts.mount("-o", "remount,bind,ro", directory);
    const { code, changed, stderr } = session.run(`${set} --in-place`);
    expect({ code, changed, isTold: stderr.includes("without a lock") }).toEqual({
      code: 0,
      changed: { [live]: after, [outside]: after },
      isTold: true,
    });
  });
});

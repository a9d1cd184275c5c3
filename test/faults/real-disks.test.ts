import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Mounts, noMounts } from "../support/mounts.js";
import { CONFIG, type Outcome, Session } from "../support/session.js";
import { versionOf } from "../support/shells.js";
import { isAll } from "./share.js";

const live = `${CONFIG}/router.config`;
const line = "a.c=as long as a line of such a file may be\n";
/** A change of two files, of which one fills several blocks. */
const change = "--root R --location config -q set router.config:z.z=1 clients.config:clientApp.0.delay=99";
const done = { code: 0, changed: [`${CONFIG}/clients.config`, live], isTold: true, left: [] };
/** More blocks, or inodes, than the change could need. */
const MOST = 100;
const refused = { code: 6, changed: [], isTold: true, left: [] };

/** A tree, and a state directory that is there. */
function open(): Session {
  const session = Session.open("debian", { [live]: `a.b=1\n${line.repeat(300)}` });
  mkdirSync(session.stateDirectory, { mode: 0o700 });
  writeFileSync(join(session.stateDirectory, "something"), "there");
  return session;
}

/** What a run came to, what it told where it failed, and what it left in the state directory of a transaction that came to no end. */
function summaryOf(session: Session, { code, changed, stderr }: Outcome, reason: string) {
  const history = join(session.mounts?.path(session.stateDirectory) ?? session.stateDirectory, "history");
  const journals = existsSync(history) ? readdirSync(history) : [];
  return {
    code,
    changed: Object.keys(changed),
    isTold: code === 0 || stderr.trimEnd().split("\n").at(-1)?.includes(reason),
    left: journals.filter((name) => !name.endsWith(".done")),
  };
}

if (noMounts !== undefined) console.log(`Full disks: not tested, nothing can be mounted here: ${noMounts}`);

describe.skipIf(noMounts !== undefined)("a full disk", () => {
  const places = [
    { where: "config directory", directory: (session: Session) => session.path(CONFIG) },
    { where: "state directory", directory: (session: Session) => session.stateDirectory },
  ];
  const limits = [
    { unit: "block", options: (used: number, free: number) => `size=${(used + free) * 4096}` },
    { unit: "inode", options: (used: number, free: number) => `nr_inodes=${used + free}` },
  ];
  const games = places.flatMap((place) => limits.map((limit) => ({ ...place, ...limit })));

  it.each(games)("of the $where: not one $unit too few", async ({ where, directory, unit, options }) => {
    const session = open();
    const mounts = await Mounts.open();
    const disk = directory(session);
    mounts.mountMemory(disk);
    session.mounts = mounts;
    const { blocks, bfree, files, ffree } = statfsSync(mounts.path(disk));
    const used = unit === "block" ? blocks - bfree : files - ffree;
    let free = 0;
    for (let isDone = false; !isDone && free < MOST; free++) {
      mounts.mount("-o", `remount,${options(used, free)}`, disk);
      const outcome = session.run(change);
      isDone = outcome.code === 0;
      expect(summaryOf(session, outcome, "the disk is full")).toEqual(isDone ? done : refused);
    }
    console.log(
      `Full disk, ${where}: with 0 to ${free - 2} ${unit}s free nothing is written, with ${free - 1} all`,
    );
    expect(free).toBeGreaterThan(1);
    expect(free).toBeLessThan(MOST);
  });

  it("keeps a file that is written in place", async () => {
    const session = open();
    const mounts = await Mounts.open();
    const disk = session.path(CONFIG);
    mounts.mountMemory(disk);
    session.mounts = mounts;
    const path = mounts.path(session.path(live));
    const before = { text: readFileSync(path, "latin1"), inode: statSync(path).ino };
    const { blocks, bfree } = statfsSync(mounts.path(disk));
    // Enough for the lock, and not for what comes to the file.
    mounts.mount("-o", `remount,size=${(blocks - bfree + 1) * 4096}`, disk);
    const longer = `router.config:z.z=${"z".repeat(4096)}`;
    const words = ["--root", session.root, "--location", "config", "--in-place", "set", longer];
    const { code, stderr } = session.runUnchecked(words);
    const after = { text: readFileSync(path, "latin1"), inode: statSync(path).ino };
    expect({ code, after, isTold: stderr.includes("the disk is full") }).toEqual({
      code: 6,
      after: before,
      isTold: true,
    });
  });
});

const hasLimits = versionOf("prlimit") !== undefined;
if (!hasLimits) console.log("Limits of the size of files: not tested, prlimit is not there");

describe.skipIf(!hasLimits)("a limit of the size of files, as a quota sets one", () => {
  it("not one byte too few", () => {
    const session = open();
    const runWith = (bytes: number) =>
      session.run(change, { prefix: ["prlimit", `--fsize=${bytes}:${bytes}`] });
    const { size } = statSync(session.path(live));
    let [tooFew, enough] = [size, size * 10];
    while (enough - tooFew > 1) {
      const bytes = Math.floor((tooFew + enough) / 2);
      const isEnough = runWith(bytes).code === 0;
      if (isEnough) session.run("--root R undo");
      [tooFew, enough] = isEnough ? [tooFew, bytes] : [bytes, enough];
    }
    // Every byte of the lock, around the size of the file, and at the end of the journal, which holds both; or some of them. Where that ends
    // depends on the digits of the process's number.
    const step = isAll ? 1 : 37;
    const codes: (number | null)[] = [];
    for (const from of [0, size - 20, enough - 120])
      for (let bytes = from; bytes < from + 150; bytes += step) {
        const outcome = runWith(bytes);
        const isDone = bytes > size + 150 && outcome.code === 0;
        expect(summaryOf(session, outcome, "larger than files may be here")).toEqual(isDone ? done : refused);
        if (isDone) session.run("--root R undo");
        codes.push(outcome.code);
      }
    expect(summaryOf(session, session.run(change), "")).toEqual(done);
    const refusals = codes.filter((code) => code !== 0).length;
    expect(refusals).toBeGreaterThan(0);
    expect(refusals).toBeLessThan(codes.length);
    console.log(
      `Limit of the size of files: ${refusals} of ${codes.length} were too low, and nothing was written`,
    );
  });
});

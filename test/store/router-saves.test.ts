import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commit } from "../../src/store/commit.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { rejectionOf } from "../support/errors.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
let path = "";

beforeEach(() => {
  ({ home, state } = temporaryHome());
  path = join(home, "router.config");
  writeFileSync(path, "a=1\n", { mode: 0o600 });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const read = () => readFileSync(path, "latin1");
const modeOf = () => statSync(path).mode & 0o777;
const planned = (text: string, more = {}) => transactionOf(home, [changeOf(path, read(), text, more)]);

/** What the router does when it saves. */
function save(text: string): void {
  writeFileSync(`${path}.tmp`, text, { mode: 0o600 });
  fileSystem.rename(`${path}.tmp`, path);
}

/** A file system on which something happens while the journal is written, or right after the new text is in its place. */
function beside({
  before,
  after,
}: {
  readonly before?: () => void;
  readonly after?: () => void;
}): FileSystem {
  return {
    ...fileSystem,
    rename(from, to) {
      if (to.endsWith(".open")) before?.();
      fileSystem.rename(from, to);
      if (to === path) after?.();
    },
  };
}

const write = (text: string, fs: FileSystem, more = {}) =>
  commit(planned(text, more), undefined, commitOptions(state), fs);

describe("a router that saves while the new text is made ready", () => {
  it("changes nothing where it writes what was there", async () => {
    await write("a=2\n", beside({ before: () => save("a=1\n") }));
    expect(read()).toBe("a=2\n");
  });

  it("is noticed where it writes something else", async () => {
    const error = await rejectionOf(write("a=2\n", beside({ before: () => save("a=9\n") })));
    expect([error?.code, read()]).toEqual(["FILE_CHANGED", "a=9\n"]);
  });

  it("is noticed where its file has another mode", async () => {
    chmodSync(path, 0o640);
    const error = await rejectionOf(write("a=2\n", beside({ before: () => save("a=1\n") })));
    expect([error?.code, read(), modeOf()]).toEqual(["FILE_CHANGED", "a=1\n", 0o600]);
  });
});

it("a mode that is given to a file while the new text is made ready is not lost", async () => {
  const error = await rejectionOf(write("a=2\n", beside({ before: () => chmodSync(path, 0o640) })));
  expect([error?.code, read(), modeOf()]).toEqual(["FILE_CHANGED", "a=1\n", 0o640]);
});

it("a file that is replaced while its attributes are copied has changed", async () => {
  const fs: FileSystem = {
    ...fileSystem,
    chown() {
      unlinkSync(path);
    },
    lstat(name) {
      const stat = fileSystem.lstat(name);
      return name === path && stat ? Object.assign(stat, { uid: 1n }) : stat;
    },
  };
  vi.spyOn(process, "geteuid").mockReturnValue(0);
  const error = await rejectionOf(write("a=2\n", fs));
  expect(error?.code).toBe("FILE_CHANGED");
});

describe("a router that saves what it knew over the new text", () => {
  it("is noticed where its file has got the number of ours, which had gone", async () => {
    let ours: bigint | undefined;
    const fs: FileSystem = {
      ...beside({ after: () => save("a=1\n") }),
      lstat(name) {
        const stat = fileSystem.lstat(name);
        if (name.includes(".i2pconf-")) ours = stat?.ino;
        return name === path && stat && read() === "a=1\n" && ours
          ? Object.assign(stat, { ino: ours })
          : stat;
      },
    };
    const error = await rejectionOf(write("a=2\n", fs));
    expect([error?.code, read()]).toEqual(["FILE_CHANGED", "a=1\n"]);
  });

  it("is noticed where the text was written in place", async () => {
    const fs = {
      ...fileSystem,
      truncate(file: number, length: number) {
        fileSystem.truncate(file, length);
        save("a=1\n");
      },
    };
    const error = await rejectionOf(write("a=2\n", fs, { inPlace: true }));
    expect([error?.code, read()]).toEqual(["FILE_CHANGED", "a=1\n"]);
  });

  it("is noticed where it comes to its end only after the look", async () => {
    let looks = 0;
    const fs: FileSystem = {
      ...beside({ after: () => writeFileSync(`${path}.tmp`, "a=1\n", { mode: 0o600 }) }),
      lstat(name) {
        const stat = fileSystem.lstat(name);
        if (name === `${path}.tmp` && stat && ++looks === 1) fileSystem.rename(name, path);
        return stat;
      },
    };
    const error = await rejectionOf(write("a=2\n", fs));
    expect([error?.code, read()]).toEqual(["FILE_CHANGED", "a=1\n"]);
  });

  it("does no harm where it knew the new one", async () => {
    await write("a=2\n", beside({ after: () => save("a=2\n") }));
    expect(read()).toBe("a=2\n");
  });
});

describe("a router.config.tmp", () => {
  it("is waited for until it is older than any save takes", async () => {
    writeFileSync(`${path}.tmp`, "");
    const time = Date.now() / 1000 - 2.5;
    utimesSync(`${path}.tmp`, time, time);
    await write("a=2\n", fileSystem);
    expect(Date.now() / 1000 - time).toBeGreaterThan(4.9);
  });

  it("that is written to all the time lets nothing through", async () => {
    const fs: FileSystem = {
      ...fileSystem,
      lstat(name) {
        if (name === `${path}.tmp`) writeFileSync(name, "");
        return fileSystem.lstat(name);
      },
    };
    let time = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (time += 100));
    const error = await rejectionOf(write("a=2\n", fs));
    expect([error?.code, read()]).toEqual(["FILE_CHANGED", "a=1\n"]);
  });
});

describe("a plan that is made again", () => {
  it("is made once the router has saved", async () => {
    let seen: string | undefined;
    writeFileSync(path, "a=3\n");
    writeFileSync(`${path}.tmp`, "a=4\n");
    let looks = 0;
    const fs: FileSystem = {
      ...fileSystem,
      lstat(name) {
        if (name === `${path}.tmp` && ++looks === 3) fileSystem.rename(name, path);
        return fileSystem.lstat(name);
      },
    };
    const first = transactionOf(home, [changeOf(path, "a=1\n", "a=2\n")]);
    const again = async () => {
      seen = read();
      return planned("a=2\n");
    };
    await commit(first, again, commitOptions(state), fs);
    expect([seen, read()]).toEqual(["a=4\n", "a=2\n"]);
  });

  it("is all that is left to do where the router has taken up what was written, however often it saved", async () => {
    const fs = beside({ after: () => save(`# ${Math.random()}\n${read()}`) });
    const again = async () => (read().includes("a=2") ? transactionOf(home, []) : planned(`${read()}a=2\n`));
    const first = planned("a=2\n");
    save("a=3\n");
    const id = await commit(first, again, commitOptions(state), fs);
    expect(read()).toMatch(/^# .*\na=3\na=2\n$/);
    expect(readdirSync(join(state, "history"))).toEqual([`${id}.done`]);
  });

  it("may be made once more where it had to wait for a lock first", async () => {
    writeFileSync(join(home, ".router.config.i2pconf-lock"), "");
    setTimeout(() => unlinkSync(join(home, ".router.config.i2pconf-lock")), 20);
    const first = planned("a=2\n");
    writeFileSync(path, "a=1\nb=1\n");
    let times = 0;
    const again = async () => {
      const plan = planned(`${read()}ours=1\n`);
      if (++times === 1) save("a=9\n");
      return plan;
    };
    await commit(first, again, commitOptions(state, { lockTimeout: 5000 }));
    expect([times, read()]).toEqual([2, "a=9\nours=1\n"]);
  });
});

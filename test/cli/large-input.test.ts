import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const line = "i2np.upnp.enable=false";

/** Bytes without any order, the same in every run (xorshift32). */
function noise(length: number): Uint8Array {
  let state = 0x2545f491;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

/** What stands in `after` and not in `before`, where one insertion makes the difference; `undefined` where it takes more. */
function insertion(before: string, after: string): string | undefined {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const tail = before.length - start;
  return after.endsWith(before.slice(start)) ? after.slice(start, after.length - tail) : undefined;
}

describe("10 MB of random bytes as router.config", () => {
  const bytes = noise(10_000_000);
  const open = () => Session.open("debian", { [live]: bytes });

  it("hold no setting", () => {
    const { code, stdout } = open().run("--root R get upnp i2np.udp.port");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "true\n" });
  });

  it("take one line, and every other byte stays", () => {
    const session = open();
    const before = session.text(live);
    const { code, changed } = session.run("--root R --location config set upnp=off");
    const inserted = insertion(before, changed[live] ?? "")?.replace(/[\r\n]/g, "");
    expect({ code, inserted: inserted?.length }).toEqual({ code: 0, inserted: line.length });
  });

  it("have the value afterwards", () => {
    const session = open();
    session.run("--root R --location config set upnp=off");
    expect(session.run("--root R get upnp").stdout).toBe("false\n");
  });

  it("change nothing when it is so already", () => {
    const session = open();
    session.run("--root R --location config set upnp=off");
    const { code, changed } = session.run("--root R --location config set upnp=off");
    expect({ code, changed: Object.keys(changed) }).toEqual({ code: 0, changed: [] });
  });

  it("are the same again once the line is unset", () => {
    const session = open();
    const before = session.text(live);
    session.run("--root R --location config set upnp=off");
    const { code, changed } = session.run("--root R --location config unset upnp");
    expect({ code, restored: changed[live] === before }).toEqual({ code: 0, restored: true });
  });

  it("list in time", () => {
    expect(open().run("--root R list --all upnp").code).toBe(0);
  });
});

describe("a key of 64 kB", () => {
  const key = "k".repeat(65_536);

  it("is read", () => {
    const session = Session.open("debian", { [live]: `${key}=1\n` });
    const { code, stdout } = session.run(["--root", "R", "get", `router.config:${key}`]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "1\n" });
  });

  it.each<[string, string]>([
    ["replaced", `a=1\n${key}=1\nz=1\n`],
    ["added", "a=1\nz=1\n"],
  ])("is %s", (_, before) => {
    const session = Session.open("debian", { [live]: before });
    const { code, changed } = session.run([
      ..."--root R --location config set".split(" "),
      `router.config:${key}=2`,
    ]);
    expect({ code, changed: changed[live] === `a=1\n${key}=2\nz=1\n` }).toEqual({ code: 0, changed: true });
  });

  it("is no obstacle to its neighbours", () => {
    const session = Session.open("debian", { [live]: `i2np.${key}.a=1\ni2np.zzz=1\n` });
    const { code, changed } = session.run("--root R --location config set upnp=off");
    const expected = `i2np.${key}.a=1\n${line}\ni2np.zzz=1\n`;
    expect({ code, changed: changed[live] === expected }).toEqual({ code: 0, changed: true });
  });

  it("of dots alone is no obstacle either", () => {
    const dots = ".".repeat(65_536);
    const session = Session.open("debian", { [live]: `z=1\n${dots}=1\na=1\n` });
    const { code, changed } = session.run("--root R --location config set upnp=off");
    expect({ code, changed: changed[live] === `z=1\n${dots}=1\na=1\n${line}\n` }).toEqual({
      code: 0,
      changed: true,
    });
  });

  it("is an address like any other", () => {
    const { code, changed } = Session.open("debian").run(["--root", "R", "set", `${key}=1`]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("100 000 lines", () => {
  it("take a line and its removal", () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `a.${i}.b=${i}\n`).join("");
    const session = Session.open("debian", { [live]: text });
    session.run("--root R --location config set upnp=off");
    expect(session.run("--root R --location config unset upnp").changed[live] === text).toBe(true);
  });
});

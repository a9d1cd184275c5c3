import { parsePatch } from "diff";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const seed = `${BASE}/router.config`;
const live = `${CONFIG}/router.config`;
const before = "i2np.ntcp2.sp=TopSecret\ni2np.udp.port=13768\nrouterconsole.theme=light\n";
const after =
  "i2np.ntcp2.sp=TopSecret\ni2np.udp.port=13768\ni2np.upnp.enable=false\nrouterconsole.theme=light\n";
const open = () => Session.open("debian", { [live]: before });

/** Files and lines of a unified diff. */
function hunksOf(stdout: string) {
  return parsePatch(stdout).map(({ newFileName, hunks }) => ({
    file: newFileName,
    lines: hunks.flatMap(({ lines }) => lines),
  }));
}

describe("--dry-run", () => {
  it("writes nothing", () => {
    const { code, changed } = open().run("--root R set upnp=off -n");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("refuses what a real run refuses", () => {
    const { code, changed } = open().run("--root R set i2np.port=70000 -n");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("exits 1 with --exit-code if something would change", () => {
    expect(open().run("--root R set upnp=off -n --exit-code").code).toBe(1);
  });

  it("exits 0 with --exit-code if nothing would change", () => {
    const session = Session.open("debian", { [live]: after, [seed]: after });
    expect(session.run("--root R set upnp=off -n --exit-code").code).toBe(0);
  });
});

describe("--diff", () => {
  it("shows every file as a unified diff on stdout, secrets hidden", () => {
    const session = open();
    expect(hunksOf(session.run("--root R set upnp=off -n -d").stdout)).toEqual([
      {
        file: session.path(live),
        lines: [
          " i2np.ntcp2.sp=(protected)",
          " i2np.udp.port=13768",
          "+i2np.upnp.enable=false",
          " routerconsole.theme=light",
        ],
      },
      { file: session.path(seed), lines: ["+i2np.upnp.enable=false", " router.updateDisabled=true"] },
    ]);
  });

  it("shows secrets with --show-secrets", () => {
    const { stdout } = open().run("--root R set upnp=off --diff --show-secrets");
    expect(stdout).toContain("\n i2np.ntcp2.sp=TopSecret\n");
  });

  it("still writes", () => {
    const { code, changed } = open().run("--root R set upnp=off --diff --location config");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: after } });
  });

  it("prints nothing where nothing changes", () => {
    expect(open().run("--root R set i2np.udp.port=13768 --diff --location config").stdout).toBe("");
  });

  it("tells of a missing final newline", () => {
    const session = Session.open("debian", { [live]: "routerconsole.theme=light" });
    const { stdout } = session.run("--root R set routerconsole.theme=dark -nd --location config");
    expect(hunksOf(stdout)[0]?.lines).toEqual([
      "-routerconsole.theme=light",
      "\\ No newline at end of file",
      "+routerconsole.theme=dark",
      "\\ No newline at end of file",
    ]);
  });

  it.each([
    { words: "--color always", env: {}, coloured: true },
    { words: "--color never", env: {}, coloured: false },
    { words: "--color auto", env: {}, coloured: false },
    { words: "--color auto", env: { NO_COLOR: "1" }, coloured: false },
  ])("into a pipe with $words is coloured: $coloured", ({ words, env, coloured }) => {
    const { stdout } = open().run(`--root R set upnp=off -nd ${words}`, { env });
    expect(stdout.includes("\u001B[")).toBe(coloured);
  });
});

describe("what goes where", () => {
  it("puts the summary of a change on stderr", () => {
    expect(open().run("--root R set upnp=off").stdout).toBe("");
  });

  it("tells file, line and the new text", () => {
    const session = open();
    const { stderr } = session.run("--root R set upnp=off");
    expect(stderr).toContain(`${session.path(live)}:3: i2np.upnp.enable=false\n`);
  });

  it("says nothing of a change with --quiet", () => {
    expect(open().run("--root R set upnp=off -q").stderr).toBe("");
  });

  it("takes what follows -- as operands", () => {
    expect(open().run("--root R get -- --json").code).toBe(2);
  });

  it("takes a value from standard input, without its line end", () => {
    const session = Session.open("debian", { [live]: "routerconsole.theme=light\n" });
    const { changed } = session.run("--root R set routerconsole.theme=- --location config", {
      input: "dark\n",
    });
    expect(changed).toEqual({ [live]: "routerconsole.theme=dark\n" });
  });

  it("takes a value from a file, without its line end", () => {
    const session = Session.open("debian", { [live]: "routerconsole.theme=light\n", "theme.txt": "dark\n" });
    const { changed } = session.run("--root R set routerconsole.theme=@root/theme.txt --location config");
    expect(changed).toEqual({ [live]: "routerconsole.theme=dark\n" });
  });
});

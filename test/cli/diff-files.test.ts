import { describe, expect, it } from "vitest";
import { live, template } from "../support/location-changes.js";
import { BASE, CONFIG, Session } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

describe("diff of two files", () => {
  const open = () => Session.open("portable", { a: "# one\nx=1\ny=1\nz=1\n", b: "z=1\n# two\ny=2\nw=\n" });

  it("tells the keys that do not have the same value, in the order of the first file", () => {
    const session = open();
    const [a, b] = [session.path("a"), session.path("b")];
    expect(session.run("diff R/a R/b")).toMatchObject({
      code: 1,
      stdout: `x
  ${a}  1        ${a}:2
  ${b}  not set
y
  ${a}  1  ${a}:3
  ${b}  2  ${b}:3
w
  ${a}  not set
  ${b}           ${b}:4
`,
    });
  });

  it("has places without a location in JSON", () => {
    const session = open();
    const [a, b] = [session.path("a"), session.path("b")];
    const { differences } = JSON.parse(session.run("diff R/a R/b --json").stdout);
    expect(differences[0]).toEqual({
      address: "x",
      values: [
        { location: null, dir: a, value: "1", path: a, line: 2 },
        { location: null, dir: b, value: null, path: null, line: null },
      ],
    });
  });

  it("goes by the last line of a key, as the router does", () => {
    const session = Session.open("portable", { a: "x=1\nx=2\n", b: "x=2\n" });
    expect(session.run("diff R/a R/b")).toMatchObject({ code: 0, stdout: "" });
  });

  it("is 0 for comments, order and line ends", () => {
    const session = Session.open("portable", { a: "# a\nx=1\ny=2\n", b: "y=2\r\nx=1\r\n" });
    expect(session.run("diff R/a R/b").code).toBe(0);
  });

  it("needs no installation", () => {
    const session = Session.open("debian", { "empty/a": "x=1\n", "empty/b": "x=1\n" });
    expect(session.run("diff R/empty/a R/empty/b --root R/empty").code).toBe(0);
  });

  it.each(["diff R/a R/c", "diff R/c R/b", "diff --text R/c R/d"])(
    "%s of a file that is not there is exit 3",
    (words) => {
      const session = open();
      const { code, stdout, stderr } = session.run(words);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toContain(session.path("c"));
    },
  );
});

describe("diff --text", () => {
  it("of two files is a unified diff", () => {
    const session = Session.open("portable", { a: "x=1\ny=1\n", b: "x=1\ny=2\n" });
    expect(session.run("diff --text R/a R/b")).toMatchObject({
      code: 1,
      stdout: `--- ${session.path("a")}\n+++ ${session.path("b")}\n@@ -1,2 +1,2 @@\n x=1\n-y=1\n+y=2\n`,
    });
  });

  it("of equal files is nothing", () => {
    const session = Session.open("portable", { a: "x=1\n", b: "x=1\n" });
    expect(session.run("diff --text R/a R/b")).toMatchObject({ code: 0, stdout: "" });
  });

  it("tells comments, which --keys does not", () => {
    const session = Session.open("portable", { a: "# one\n", b: "# two\n" });
    expect(session.run("diff --text R/a R/b").stdout).toContain("-# one\n+# two\n");
    expect(session.run("diff --keys R/a R/b").code).toBe(0);
  });

  it("of a file that only one side has names it", () => {
    const session = Session.open("portable", { a: "x=1\n" });
    const { code, stdout, stderr } = session.run("diff --text R/a R/c");
    expect({ code, stdout, told: stderr.includes(`only ${session.path("a")}`) }).toEqual({
      code: 1,
      stdout: "",
      told: true,
    });
  });

  it("of the locations goes from the base to the config directory, file by file", () => {
    const session = synced("debian");
    const { code, stdout } = session.run("--root R diff --text");
    expect(code).toBe(1);
    expect(stdout.match(/^--- .*$/gm)).toEqual(
      [
        template.clients,
        `${BASE}/eepsite/contexts/base-context.xml`,
        `${BASE}/eepsite/jetty.xml`,
        template.router,
      ].map((file) => `--- ${session.path(file)}`),
    );
    expect(stdout).toContain(
      '-clientApp.3.args="eepsite/jetty.xml"\n+clientApp.3.args="/var/lib/i2p/i2p-config/eepsite/jetty.xml"\n',
    );
  });

  it("of the locations can go the other way", () => {
    const { stdout } = synced("debian").run("--root R diff --text --from config --to base");
    expect(stdout).toContain(
      '-clientApp.3.args="/var/lib/i2p/i2p-config/eepsite/jetty.xml"\n+clientApp.3.args="eepsite/jetty.xml"\n',
    );
  });

  it("of the locations names the files of clients and tunnels that only one has", () => {
    const session = synced("debian-split");
    const { stderr } = session.run("--root R diff --text");
    expect(stderr).toContain(
      `only ${session.path(`${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`)}\n`,
    );
    expect(stderr).toContain(`only ${session.path(template.clients)}\n`);
  });

  it("never prints the keys of a router", () => {
    const { stdout } = synced("debian").run("--root R diff --text");
    expect(stdout).toContain("+i2np.ntcp2.sp=(protected) (new)\n");
    expect(stdout).not.toContain("FakeFake");
  });

  it("writes nothing", () => {
    const session = synced("debian");
    edit(session, live.router, "lang=en", "lang=de");
    expect(session.run("--root R diff --text").changed).toEqual({});
  });

  it("of a portable installation has nothing to compare", () => {
    const { code, stdout } = Session.open("portable").run("--root R diff --text");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });
});

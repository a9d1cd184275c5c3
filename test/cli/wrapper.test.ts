import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";
import { WRAPPER } from "../support/wrapper.js";

const layouts = [
  { fixture: "debian", path: "etc/i2p/wrapper.config" },
  { fixture: "debian-split", path: "etc/i2p/wrapper.config" },
  { fixture: "debian", path: `${BASE}/wrapper.config` },
  { fixture: "docker", path: "i2p/wrapper.config" },
  { fixture: "portable", path: "wrapper.config" },
  { fixture: "user", path: "opt/i2p/wrapper.config" },
];

describe.each(layouts)("wrapper.config of $fixture in $path", ({ fixture, path }) => {
  const open = () => Session.open(fixture, { [path]: WRAPPER });

  it.each([
    { set: "wrapper.memory=512", before: "= 256  #", after: "= 512  #" },
    { set: "wrapper.config:wrapper.java.command=/a#b", before: "command=java", after: "command=/a##b" },
    { set: "wrapper.port=32100", before: "1.log\n", after: "1.log\nwrapper.port=32100\n" },
    { set: "wrapper.jvm-port=31100", before: "1.log\n", after: "1.log\nwrapper.jvm.port=31100\n" },
  ])("set $set changes that file alone, once", ({ set, before, after }) => {
    const session = open();
    const { code, changed, stderr } = session.run(["--root", "R", "set", set]);
    expect({ code, changed }).toEqual({ code: 0, changed: { [path]: replaceOnce(WRAPPER, before, after) } });
    expect(stderr).toContain("takes effect when the service is stopped and started");
    expect(session.run(["--root", "R", "set", set]).changed).toEqual({});
  });

  it("get reads it, and set-back restores every byte", () => {
    const session = open();
    session.run("--root R set wrapper.memory=512 wrapper.port=32100");
    expect(session.run("--root R get wrapper.memory wrapper.port wrapper.jvm-port").stdout).toBe(
      "512\n32100\n31000\n",
    );
    expect(session.run("--root R unset wrapper.memory wrapper.port").changed).toEqual({ [path]: WRAPPER });
  });

  it("explain tells the file, and when it counts", () => {
    const { stdout } = open().run("--root R explain wrapper.memory");
    expect(stdout).toContain(`${path}:6: wrapper.java.maxmemory=256`);
    expect(stdout).toContain("counts: the service wrapper reads it when it starts");
  });

  it("belongs to the install directory in JSON, unless there is one directory alone", () => {
    const { stdout } = open().run("--root R set --json wrapper.memory=512");
    const { restart, files } = JSON.parse(stdout);
    expect(restart).toBe("wrapper");
    expect(files).toHaveLength(1);
    expect(files[0].location).toBe(fixture === "portable" ? "config" : "base");
  });
});

describe("where wrapper.config is not, or is not meant", () => {
  it.each(["wrapper.memory=512", "wrapper.config:wrapper.java.maxmemory=512"])(
    "set %s begins none",
    (set) => {
      const { code, changed, stderr } = Session.open("debian").run(["--root", "R", "set", set]);
      expect({ code, changed }).toEqual({ code: 3, changed: {} });
      expect(stderr).toContain("there is no ");
    },
  );

  it("says where it is looked for, once", () => {
    const { stderr } = Session.open("debian").run("--root R set wrapper.memory=512");
    expect(stderr.match(/\S*wrapper\.config\b/g)).toHaveLength(1);
  });

  it("get prints nothing, exit 1", () => {
    const { code, stdout } = Session.open("debian").run("--root R get wrapper.memory");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it("--location config is refused", () => {
    const session = Session.open("debian", { "etc/i2p/wrapper.config": WRAPPER });
    const { code, changed } = session.run("--root R --location config set wrapper.memory=512");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("a second one beside the templates is told as ignored, and left alone", () => {
    const session = Session.open("debian", {
      "etc/i2p/wrapper.config": WRAPPER,
      [`${BASE}/wrapper.config`]: WRAPPER,
    });
    expect(session.run("--root R explain wrapper.memory").stdout).toContain(
      `${BASE}/wrapper.config:6: wrapper.java.maxmemory=256\n      ignored: the service wrapper reads `,
    );
    expect(Object.keys(session.run("--root R set wrapper.memory=512").changed)).toEqual([
      "etc/i2p/wrapper.config",
    ]);
  });

  it("goes ahead before the first start, without a word of templates", () => {
    const session = Session.open("debian", { "etc/i2p/wrapper.config": WRAPPER });
    session.remove(CONFIG);
    const { code, changed, stderr } = session.run("--root R set wrapper.memory=512");
    expect({ code, changed: Object.keys(changed) }).toEqual({ code: 0, changed: ["etc/i2p/wrapper.config"] });
    expect(stderr).not.toContain("templates");
  });
});

describe("what is told", () => {
  const open = () => Session.open("debian", { "etc/i2p/wrapper.config": WRAPPER });

  it("the package's own script, once", () => {
    const session = open();
    const told = "the package writes wrapper.java.maxmemory again";
    expect(session.run("--root R set wrapper.memory=512").stderr).toContain(told);
    expect(session.run("--root R set wrapper.memory=512").stderr).not.toContain(told);
    expect(session.run("--root R set wrapper.port=32100").stderr).not.toContain(told);
  });

  it.each([
    { set: "wrapper.memory=63", says: "must be from 64 to 999999 MB" },
    { set: "wrapper.memory=much", says: "is not a whole number" },
    { set: "wrapper.port=65536", says: "is no port" },
    { set: 'wrapper.config:wrapper.java.command="a', says: "double quote that is not closed" },
  ])("set $set is refused", ({ set, says }) => {
    const { code, changed, stderr } = open().run(["--root", "R", "set", set]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain(says);
  });

  it("list --changed tells what is not as it was shipped", () => {
    const session = open();
    expect(session.run("--root R list --changed wrapper.*").stdout).toBe("");
    session.run("--root R set wrapper.memory=512");
    expect(session.run("--root R list --changed wrapper.*").stdout).toBe(
      "wrapper.memory=512  (shipped: 256)\n",
    );
  });

  it("get --all tells it once", () => {
    const { stdout } = open().run("--root R get --all wrapper.memory");
    expect(stdout.split("\n")).toHaveLength(2);
  });
});

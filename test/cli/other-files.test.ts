import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const HASH = "0123456789abcdef0123456789abcdef01234567";

/** Files that the router reads beside the ones of clients and tunnels, each with a key of its own. */
const cases = [
  {
    file: "logger.config",
    before: "logger.defaultLevel=ERROR\n",
    key: "logger.record.net.i2p.router",
    value: "WARN",
    restart: "live",
  },
  {
    file: "webapps.config",
    before: "webapps.jsonrpc.startOnLoad=false\n",
    key: "webapps.jsonrpc.startOnLoad",
    value: "true",
    restart: "full",
  },
  {
    file: "plugins.config",
    before: "plugin.x.startOnLoad=true\n",
    key: "plugin.x.startOnLoad",
    value: "false",
    restart: "full",
  },
  {
    file: "susimail.config",
    before: "# mail\nsusimail.a=1\n",
    key: "susimail.a",
    value: "2",
    restart: "full",
  },
  { file: "sam.config", before: "sam.auth=false\n", key: "sam.auth", value: "true", restart: "full" },
  {
    file: "i2psnark.config",
    before: "i2psnark.upbw.max=10\n",
    key: "i2psnark.upbw.max",
    value: "20",
    restart: "full",
  },
  {
    file: "i2psnark.config.d/i2psnark.config",
    before: "i2psnark.upbw.max=10\n",
    key: "i2psnark.upbw.max",
    value: "20",
    restart: "full",
  },
  {
    file: `i2psnark.config.d/sA/${HASH}.config`,
    before: "running=false\n",
    key: "base",
    value: "a # b",
    restart: "full",
  },
  {
    file: "addressbook/config.txt",
    before: "proxy_port=4444\nUpdate_Delay = 12 # hours\n",
    key: "update_delay",
    value: "6",
    restart: "live",
  },
];

describe.each(cases)("$file:$key", ({ file, before, key, value, restart }) => {
  const path = `${CONFIG}/${file}`;
  const open = () => Session.open("debian-split", { [path]: before });

  it("is set, read and unset, which leaves every other line", () => {
    const session = open();
    const { code, stdout, changed } = session.run([
      "--root",
      "R",
      "set",
      "--json",
      `${file}:${key}=${value}`,
    ]);
    expect(code).toBe(0);
    expect(Object.keys(changed)).toContain(path);
    expect(JSON.parse(stdout).restart).toBe(restart);
    expect(session.run(["--root", "R", "get", `${file}:${key}`]).stdout).toBe(`${value}\n`);
    expect(session.run(["--root", "R", "set", `${file}:${key}=${value}`]).changed).toEqual({});
    const others = before.split("\n").filter((line) => !line.toLowerCase().startsWith(key.toLowerCase()));
    const unset = session.run(["--root", "R", "unset", `${file}:${key}`]);
    expect(unset.changed[path]).toBe(others.join("\n"));
  });

  it("is explained", () => {
    const session = open();
    session.run(["--root", "R", "set", `${file}:${key}=${value}`]);
    const { code, stdout } = session.run(["--root", "R", "explain", `${file}:${key}`]);
    expect(code).toBe(0);
    expect(stdout).toContain("      counts: ");
    expect(stdout).toContain(path);
  });

  it("is not begun where there is no such file", () => {
    const session = Session.open("docker");
    const { code, changed } = session.run(["--root", "R", "set", `${file}:${key}=${value}`]);
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
  });
});

describe("addressbook/config.txt", () => {
  it("changes in its line, whatever case the key has there or is asked for in", () => {
    const path = `${CONFIG}/addressbook/config.txt`;
    const session = Session.open("debian", { [path]: "Update_Delay = 12 # hours\n" });
    expect(session.run("--root R set addressbook/config.txt:UPDATE_DELAY=6").changed).toEqual({
      [path]: "Update_Delay = 6 # hours\n",
    });
  });

  it("is the only text file of its kind with an address", () => {
    const { code, stderr } = Session.open("debian").run("--root R get hosts.txt:a.i2p");
    expect(code).toBe(2);
    expect(stderr).toContain("addressbook/config.txt");
  });
});

describe("log.level", () => {
  const path = `${CONFIG}/logger.config`;

  it("is written in capitals, and read in any case", () => {
    const session = Session.open("debian-split");
    const before = session.text(path);
    const { changed, stderr } = session.run("--root R set log.level=warn");
    expect(changed).toEqual({ [path]: replaceOnce(before, "Level=ERROR", "Level=WARN") });
    expect(stderr).toContain("within a minute");
    expect(session.run("--root R get log.level").stdout).toBe("warn\n");
    expect(session.run("--root R set log.level=ERROR").changed).toEqual({ [path]: before });
  });

  it.each(["loud", ""])("%j is refused", (level) => {
    const { code, changed } = Session.open("debian-split").run(["--root", "R", "set", `log.level=${level}`]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("is error where no file says so, and begun in the config directory", () => {
    const session = Session.open("docker");
    expect(session.run("--root R get log.level").stdout).toBe("error\n");
    expect(session.run("--root R set log.level=info").changed).toEqual({
      "i2p/.i2p/logger.config": "logger.defaultLevel=INFO\n",
    });
  });

  it.each([
    { by: "router.config", file: `${CONFIG}/router.config`, line: "loggerConfigLocation=my.config\n" },
    {
      by: "an option of the JVM",
      file: "etc/i2p/wrapper.config",
      line: "wrapper.java.additional.1=-DloggerConfigLocation=my.config\n",
    },
  ])("goes to the file that $by names", ({ file, line }) => {
    const session = Session.open("debian-split", { [`${CONFIG}/my.config`]: "logger.defaultLevel=CRIT\n" });
    session.write(file, file.endsWith("router.config") ? `${session.text(file)}${line}` : line);
    expect(session.run("--root R get log.level").stdout).toBe("crit\n");
    expect(session.run("--root R set log.level=info").changed).toEqual({
      [`${CONFIG}/my.config`]: "logger.defaultLevel=INFO\n",
    });
  });

  it("changes the template before the first start", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = session.run("--root R set log.level=info");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [`${BASE}/logger.config`]: "logger.defaultLevel=INFO\n" },
    });
  });
});

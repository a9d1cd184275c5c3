import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const tunnels = `${CONFIG}/i2ptunnel.config`;
const input = "password\n";

const md5 = {
  console: "9fa3241d4e5f9ab168c86a2d8900eab8",
  http: "ff0d32c671e84556ca9660cf4c0f5fdf",
  https: "d58611da616859e7b1b8bd5705ac3fcf",
};
const sha256 = {
  http: "4e3e9f5a61a40cabbde57a7edc070057d849d56b966cd95056a6935987072406",
  https: "21fc08ceea6b21b6ec8db41fd52bce3938741747b8249d439f46ae1652a922d0",
  socks: "98781ec999d0b668bd0c9e3f64b2a615450953b249c00aac9086e037ec5174e9",
};
const shash = "LrLmNy7fcdSV900dfqHSZejnlLFcuxe7d~uA1NlfWtLJUm3blI7MkY8WtCtSINt-";
const SALTED = /[A-Za-z0-9~-]{64}/;

/** A Debian tree, with a SOCKS proxy among the live tunnels, and further lines in the live router.config. */
function open(routerLines = ""): Session {
  const session = Session.open("debian");
  const last = "tunnel.7.name=I2P SOCKS Proxy\ntunnel.7.type=sockstunnel\ntunnel.7.interface=127.0.0.1\n";
  session.write(tunnels, session.text(tunnels) + last);
  session.write(live, session.text(live) + routerLines);
  return session;
}

interface Story {
  readonly service: string;
  readonly path: string;
  readonly lines: readonly (string | RegExp)[];
  readonly restart: string;
}

const stories: readonly Story[] = [
  {
    service: "console",
    path: live,
    lines: ["routerconsole.auth.enable=true", `routerconsole.auth.i2prouter.admin.md5=${md5.console}`],
    restart: "full",
  },
  {
    service: "http-proxy",
    path: tunnels,
    lines: [
      `tunnel.0.option.proxy.auth.admin.md5=${md5.http}`,
      `tunnel.0.option.proxy.auth.admin.sha256=${sha256.http}`,
      "tunnel.0.option.proxyAuth=digest",
    ],
    restart: "soft",
  },
  {
    service: "https-proxy",
    path: tunnels,
    lines: [
      `tunnel.5.option.proxy.auth.admin.md5=${md5.https}`,
      `tunnel.5.option.proxy.auth.admin.sha256=${sha256.https}`,
      "tunnel.5.option.proxyAuth=digest",
    ],
    restart: "soft",
  },
  {
    service: "socks",
    path: tunnels,
    lines: [`tunnel.7.option.proxy.auth.admin.sha256=${sha256.socks}`, "tunnel.7.option.proxyAuth=true"],
    restart: "soft",
  },
  {
    service: "i2cp",
    path: live,
    lines: ["i2cp.auth=true", /^i2cp\.auth\.admin\.shash=[A-Za-z0-9~-]{64}$/],
    restart: "full",
  },
  {
    service: "sam",
    path: `${CONFIG}/sam.config`,
    lines: ["sam.auth=true", /^sam\.auth\.admin\.shash=[A-Za-z0-9~-]{64}$/],
    restart: "full",
  },
];

const linesOf = (text: string) => text.split("\n");

describe.each(stories)("passwd --for $service", ({ service, path, lines, restart }) => {
  const set = `--root R passwd admin --for ${service} --stdin`;

  it("writes the digest and turns the login on, in the config directory alone", () => {
    const session = open();
    const before = session.tree().has(path) ? linesOf(session.text(path)) : [""];
    const { code, changed, stdout } = session.run(`${set} --json`, { input });
    expect({ code, files: Object.keys(changed), restart: JSON.parse(stdout).restart }).toEqual({
      code: 0,
      files: [path],
      restart,
    });
    const added = linesOf(session.text(path)).filter((line) => !before.includes(line));
    expect(added).toEqual(
      lines.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))),
    );
  });

  it("the same password again changes nothing; another one does", () => {
    const session = open();
    session.run(set, { input });
    expect(session.run(set, { input })).toMatchObject({ code: 0, changed: {} });
    expect(Object.keys(session.run(set, { input: "another\n" }).changed)).toEqual([path]);
  });

  it("--remove takes it back, and again changes nothing and says so", () => {
    const session = open();
    const before = session.tree().has(path) ? session.text(path) : "";
    session.run(set, { input });
    expect(session.run(`--root R passwd admin --for ${service} --remove`).changed).toEqual({
      [path]: before,
    });
    const again = session.run(`--root R passwd admin --for ${service} --remove --json`);
    expect({ code: again.code, changed: again.changed }).toEqual({ code: 0, changed: {} });
    expect(JSON.parse(again.stdout).diagnostics).toContainEqual(
      expect.objectContaining({ code: "USER_UNKNOWN", severity: "info" }),
    );
  });

  it("--remove leaves the login on while there is another user", () => {
    const session = open();
    session.run(set, { input });
    session.run(`--root R passwd bob --for ${service} --stdin`, { input });
    session.run(`--root R passwd bob --for ${service} --remove`);
    for (const line of lines) expect(linesOf(session.text(path))).toContainEqual(expect.stringMatching(line));
    expect(session.text(path)).not.toContain("bob");
  });
});

it("is for the console where nothing is said", () => {
  const session = open();
  session.run("--root R passwd admin --stdin", { input });
  expect(session.text(live)).toContain(`routerconsole.auth.i2prouter.admin.md5=${md5.console}\n`);
});

describe("other forms of the same user's password go with it", () => {
  it.each([
    {
      service: "console",
      keys: [".password", ".b64", ".crypt", ".shash"].map(
        (end) => `routerconsole.auth.i2prouter.admin${end}`,
      ),
    },
    { service: "console", keys: ["consolePassword"] },
    { service: "i2cp", keys: [".password", ".b64", ".md5", ".crypt"].map((end) => `i2cp.auth.admin${end}`) },
  ])("for $service: $keys", ({ service, keys }) => {
    const session = open(keys.map((key) => `${key}=zq7\n`).join(""));
    const { stdout, stderr } = session.run(`--root R passwd admin --for ${service} --stdin -d`, { input });
    const text = session.text(live);
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
    expect(stdout + stderr).not.toContain("zq7");
  });

  it("another user's stays", () => {
    const session = open("consolePassword=zq7\nrouterconsole.auth.i2prouter.bob.password=zq7\n");
    session.run("--root R passwd alice --stdin", { input });
    expect(session.text(live)).toContain("consolePassword=zq7\n");
    expect(session.text(live)).toContain("i2prouter.bob.password=zq7\n");
  });
});

describe("a proxy that asked for the password itself", () => {
  const basic =
    "tunnel.0.option.proxyAuth=basic\ntunnel.0.option.proxyUsername=bob\ntunnel.0.option.proxyPassword=zq7\n";
  const basicProxy = () => {
    const session = open();
    session.write(tunnels, session.text(tunnels) + basic);
    return session;
  };

  it("asks for a digest, and the user's own password goes", () => {
    const session = basicProxy();
    const { stderr } = session.run("--root R passwd bob --for http-proxy --stdin", { input });
    expect(session.text(tunnels)).toContain("tunnel.0.option.proxyAuth=digest\n");
    expect(session.text(tunnels)).not.toContain("zq7");
    expect(stderr).not.toMatch(/^warn/m);
  });

  it("tells of the users that cannot log in any more", () => {
    const { stderr } = basicProxy().run("--root R passwd alice --for http-proxy --stdin", { input });
    expect(stderr).toMatch(/^warn: .*for which bob cannot be known/m);
  });

  it("goes on asking while there is such a user, and not when the last is gone", () => {
    const session = basicProxy();
    session.run("--root R passwd alice --for http-proxy --remove");
    expect(session.text(tunnels)).toContain(basic);
    session.run("--root R passwd bob --for http-proxy --remove");
    expect(session.text(tunnels)).not.toMatch(/option\.proxy/);
  });
});

describe("a salted digest that is there", () => {
  it("is kept where it is one of this password", () => {
    const session = open(`i2cp.auth=true\ni2cp.auth.admin.shash=${shash}\n`);
    expect(session.run("--root R passwd admin --for i2cp --stdin", { input }).changed).toEqual({});
  });

  it("is the same in all locations", () => {
    const session = open();
    session.run("--root R passwd admin --for i2cp --stdin --location both", { input });
    const digests = [live, `${BASE}/router.config`].map(
      (path) => /^i2cp\.auth\.admin\.shash=(.*)$/m.exec(session.text(path))?.[1],
    );
    expect(digests[0]).toMatch(SALTED);
    expect(digests[1]).toBe(digests[0]);
  });
});

describe("what is left open is told", () => {
  const exposed = () => {
    const session = open();
    session.run("--root R set console.bind=0.0.0.0 --location config");
    return session;
  };

  it("when the last user of a console goes that others reach", () => {
    const session = exposed();
    expect(session.run("--root R passwd admin --stdin", { input }).stderr).not.toMatch(/^warn/m);
    const { stderr } = session.run("--root R passwd admin --remove");
    expect(stderr).toMatch(/^warn: .*other machines reach the console, which asks for no password$/m);
  });

  it("but not while another user is there, nor on loopback", () => {
    const session = exposed();
    for (const user of ["admin", "bob"]) session.run(`--root R passwd ${user} --stdin`, { input });
    expect(session.run("--root R passwd admin --remove").stderr).not.toMatch(/^warn/m);
    const closed = open();
    closed.run("--root R passwd admin --stdin", { input });
    expect(closed.run("--root R passwd admin --remove").stderr).not.toMatch(/^warn/m);
  });

  it.each([
    { service: "http-proxy", set: "http-proxy.bind=0.0.0.0" },
    { service: "socks", set: "socks.bind=192.168.1.20" },
    { service: "i2cp", set: "i2cp.bind=all" },
    { service: "i2cp", set: "i2cp.bind=192.168.1.20" },
  ])("for $service after $set", ({ service, set }) => {
    const session = open();
    session.run(`--root R set ${set} --location config`);
    session.run(`--root R passwd admin --for ${service} --stdin`, { input });
    const { stderr } = session.run(`--root R passwd admin --for ${service} --remove`);
    expect(stderr).toMatch(/^warn: .*which asks for no password$/m);
  });

  it("for SAM, where it is on", () => {
    const session = open();
    session.run("--root R set sam.bind=0.0.0.0 sam=on --location config");
    session.run("--root R passwd admin --for sam --stdin", { input });
    expect(session.run("--root R passwd admin --for sam --remove").stderr).toMatch(
      /^warn: .*the SAM bridge/m,
    );
  });
});

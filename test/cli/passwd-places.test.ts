import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const seed = `${BASE}/router.config`;
const samConfig = `${CONFIG}/sam.config`;
const input = "password\n";
const digest = "routerconsole.auth.i2prouter.admin.md5=9fa3241d4e5f9ab168c86a2d8900eab8";

describe("the templates, which everybody may read", () => {
  it("are left alone, digest and flag alike, and it says so", () => {
    const { changed, stderr } = Session.open("debian").run("--root R passwd admin --stdin", { input });
    expect(Object.keys(changed)).toEqual([live]);
    expect(stderr).toMatch(/^info: .*are for everybody to read, so they were left alone/m);
  });

  it("are written where the locations are named, with a warning, and --remove takes it out of both", () => {
    const session = Session.open("debian");
    const { changed, stderr } = session.run("--root R passwd admin --stdin --location both", { input });
    expect(Object.keys(changed).sort()).toEqual([seed, live].sort());
    expect(stderr).toMatch(/^warn: .*for everybody to read$/m);
    expect(Object.keys(session.run("--root R passwd admin --remove").changed).sort()).toEqual(
      [seed, live].sort(),
    );
  });

  it("are all there is before the first start, and are written with a warning", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed, stderr } = session.run("--root R passwd admin --stdin", { input });
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [seed] });
    expect(stderr).toMatch(/^warn: .*for everybody to read$/m);
  });

  it("hold no sam.config, so that SAM has to wait for the first start", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed, stderr } = session.run("--root R passwd admin --for sam --stdin", { input });
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
    expect(stderr).toContain("start it once");
  });
});

describe.each([
  { fixture: "debian-split", path: `${CONFIG}/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config` },
  { fixture: "portable", path: "i2ptunnel.config" },
  { fixture: "docker", path: "i2p/.i2p/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config" },
  { fixture: "user", path: "home/alice/.i2p/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config" },
])("the HTTP proxy on $fixture", ({ fixture, path }) => {
  it("gets a user, and loses it again without a trace", () => {
    const session = Session.open(fixture);
    const before = session.text(path);
    const { code, changed } = session.run("--root R passwd admin --for http-proxy --stdin", { input });
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [path] });
    expect(session.text(path)).toMatch(/^(?:tunnel\.0\.)?option\.proxyAuth=digest$/m);
    expect(session.run("--root R passwd admin --for http-proxy --remove").changed).toEqual({
      [path]: before,
    });
  });
});

it("a further copy changes with the config directory", () => {
  const { changed } = Session.open("qubes").run("--root R --also R/rw/config passwd admin --stdin", {
    input,
  });
  expect(Object.keys(changed).sort()).toEqual(["rw/config/router.config", live].sort());
});

it("a new sam.config is for its owner alone", () => {
  const session = Session.open("debian");
  session.run("--root R passwd admin --for sam --stdin", { input });
  expect(session.modeOf(samConfig)).toBe(0o600);
});

describe("the arguments of the SAM bridge, which win over sam.config", () => {
  const open = (args: string) => {
    const session = Session.open("debian-split");
    session.write(
      SPLIT.sam,
      replaceOnce(session.text(SPLIT.sam), "i2cp.tcp.port=7654\n", `i2cp.tcp.port=7654${args}\n`),
    );
    return session;
  };

  it("are put right where they turn the login off, and back where the last user goes", () => {
    const session = open(" sam.auth=false");
    const { changed } = session.run("--root R passwd admin --for sam --stdin", { input });
    expect(Object.keys(changed).sort()).toEqual([SPLIT.sam, samConfig].sort());
    expect(session.text(SPLIT.sam)).toContain(" sam.auth=true\n");
    session.run("--root R passwd admin --for sam --remove");
    expect(session.text(SPLIT.sam)).toContain("i2cp.tcp.port=7654\n");
    expect(session.text(samConfig)).toBe("");
  });

  it("are left alone where they turn it on", () => {
    const { changed } = open(" sam.auth=true").run("--root R passwd admin --for sam --stdin", { input });
    expect(Object.keys(changed)).toEqual([samConfig]);
    expect(changed[samConfig]).toMatch(/^sam\.auth\.admin\.shash=.{64}\n$/);
  });

  it("with a digest of the user, refuse", () => {
    const { code, changed, stderr } = open(" sam.auth.admin.shash=zq7").run(
      "--root R passwd admin --for sam --stdin",
      { input },
    );
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain("take it out of them first");
    expect(stderr).not.toContain("zq7");
  });

  it("with another user's, keep the login on", () => {
    const session = open(" sam.auth.bob.shash=zq7");
    session.run("--root R passwd admin --for sam --stdin", { input });
    session.run("--root R passwd admin --for sam --remove");
    expect(session.text(samConfig)).toBe("sam.auth=true\n");
  });

  it("name another file with -c, which is the one then", () => {
    const session = Session.open("debian-split");
    session.write(
      SPLIT.sam,
      replaceOnce(session.text(SPLIT.sam), "sam.keys 127", "-c other.config sam.keys 127"),
    );
    const { changed } = session.run("--root R passwd admin --for sam --stdin", { input });
    expect(Object.keys(changed)).toEqual([`${CONFIG}/other.config`]);
  });
});

describe("under a running router", () => {
  const open = () => {
    const ping = "run/i2p/router.ping";
    const session = Session.open("debian", { [ping]: "1740945300000" });
    session.write(live, `${session.text(live)}routerconsole.auth.enable=true\n${digest}\n`);
    const time = Date.now() / 1000 - 5;
    utimesSync(session.path(ping), time, time);
    return session;
  };

  it("a password is set, and it says when it counts", () => {
    const { code, stderr } = open().run("--root R passwd admin --stdin", { input: "another\n" });
    expect(code).toBe(0);
    expect(stderr).toContain("takes effect when the router is restarted");
  });

  it("--remove is refused, since the router would bring the user back", () => {
    const { code, changed, stderr } = open().run("--root R passwd admin --remove");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("stop the router first");
    expect(stderr).not.toContain("9fa3241d");
  });
});

describe.each(["console", "i2cp", "http-proxy"])("after passwd --for %s", (service) => {
  it("the locations agree as before, and a sync leaves users and flag out of the templates", () => {
    const session = Session.open("debian");
    session.run("--root R sync --from config");
    session.run(`--root R passwd admin --for ${service} --stdin`, { input });
    expect(session.run("--root R diff")).toMatchObject({ code: 0, stdout: "" });
    expect(session.run("--root R sync")).toMatchObject({ code: 0, changed: {} });
  });
});

it("a proxy that a sync brings to the templates asks for a login there too, rather than to stand open", () => {
  const session = Session.open("debian");
  session.run("--root R sync --from config");
  const path = `${CONFIG}/i2ptunnel.config`;
  const socks = "tunnel.7.name=socks\ntunnel.7.type=sockstunnel\ntunnel.7.interface=0.0.0.0\n";
  session.write(path, session.text(path) + socks);
  session.run("--root R passwd admin --for socks --stdin", { input });
  session.run("--root R sync");
  const template = session.text(`${BASE}/i2ptunnel.config`);
  expect(template).toContain("tunnel.7.option.proxyAuth=true\n");
  expect(template).not.toContain("proxy.auth");
});

it("a name and a password beyond ASCII are hashed and written as UTF-8", () => {
  const session = Session.open("debian");
  session.run(["--root", "R", "passwd", "zoë", "--stdin"], { input: "grüße €\n" });
  const line = "routerconsole.auth.i2prouter.zoë.md5=654124bc766b59f5bf2512c5231281cc\n";
  expect(Buffer.from(session.text(live), "latin1").toString("utf8")).toContain(line);
});

it("--dry-run tells what would change and writes nothing; --exit-code says so", () => {
  const { code, changed, stderr } = Session.open("debian").run(
    "--root R passwd admin --stdin -n --exit-code",
    { input },
  );
  expect({ code, changed }).toEqual({ code: 1, changed: {} });
  expect(stderr).toContain("would change 1 file");
});

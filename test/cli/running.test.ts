import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONFIG, replaceOnce, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;
const seed = "usr/share/i2p/router.config";
const keys = "i2np.lastIP=192.0.2.7\nrouter.sharePercentage=80\n";
const PING = "run/i2p/router.ping";

/** A Debian tree whose `router.ping` was written some seconds ago. */
function open({ secondsAgo = 5, ping = PING, router = keys } = {}): Session {
  const session = Session.open("debian", { [live]: router, [ping]: "1740945300000" });
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(session.path(ping), time, time);
  return session;
}

describe("under a running router", () => {
  it.each([
    "unset i2np.lastIP",
    "comment i2np.lastIP",
    "unset bandwidth.share",
    "unset i2np.lastIP --dry-run",
    "unset i2np.lastIP --location config",
  ])("%s is refused, and nothing is written", (words) => {
    const { code, changed, stderr } = open().run(`--root R ${words}`);
    expect({ code, changed, why: stderr.includes("in memory"), what: stderr.includes("--force") }).toEqual({
      code: 4,
      changed: {},
      why: true,
      what: true,
    });
  });

  it("a change is written, and reported as live", () => {
    const session = open();
    const { code, changed, stdout } = session.run("--root R set bandwidth.share=60 --json");
    const share = "router.sharePercentage=60\n";
    expect({ code, changed, restart: JSON.parse(stdout).restart }).toEqual({
      code: 0,
      changed: {
        [live]: replaceOnce(keys, "router.sharePercentage=80\n", share),
        [seed]: expect.stringContaining(share),
      },
      restart: "live",
    });
  });

  it("the change comes with a note that names router.ping", () => {
    const session = open();
    const { stdout } = session.run("--root R set bandwidth.share=60 --json --dry-run");
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "ROUTER_RUNNING", severity: "info", path: session.path(PING) }),
    ]);
  });

  it("--force is told that the key comes back unless the router is restarted", () => {
    const { stdout } = open().run("--root R unset i2np.lastIP --force --json");
    expect(JSON.parse(stdout)).toMatchObject({
      restart: "full",
      diagnostics: [
        {
          code: "ROUTER_RUNNING",
          severity: "warn",
          message: expect.stringContaining("i2np.lastIP in memory"),
        },
      ],
    });
  });

  it("--force takes the key away", () => {
    const { code, changed } = open().run("--root R unset i2np.lastIP --force");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: "router.sharePercentage=80\n" } });
  });

  it.each([
    { says: "what changes nothing", words: "set bandwidth.share=80 --location config" },
    {
      says: "what changes the templates alone",
      words: "unset router.config:router.updateDisabled --location base",
    },
    { says: "reading", words: "get bandwidth.share" },
  ])("nothing is said of it to $says", ({ words }) => {
    const { code, stderr } = open().run(`--root R ${words}`);
    expect({ code, isTold: stderr.includes("the router is running") }).toEqual({ code: 0, isTold: false });
  });

  it("keys of other files can be taken away", () => {
    const { code } = open().run("--root R unset clients.config:clientApp.4.delay");
    expect(code).toBe(0);
  });
});

describe("a router is known by", () => {
  it.each([
    { says: "/var/run/i2p", ping: "var/run/i2p/router.ping", router: keys },
    { says: "the config directory", ping: `${CONFIG}/router.ping`, router: keys },
    {
      says: "the directory that i2p.dir.pid names",
      ping: "p/router.ping",
      router: `${keys}i2p.dir.pid=/p\n`,
    },
    { says: "the name of router.pingFile", ping: "run/i2p/alive", router: `${keys}router.pingFile=alive\n` },
  ])("$says", ({ ping, router }) => {
    expect(open({ ping, router }).run("--root R unset i2np.lastIP").code).toBe(4);
  });

  it("/run/i2p where the directories were named too", () => {
    const words = `--root R --config-dir R/${CONFIG} unset i2np.lastIP`;
    expect(open().run(words).code).toBe(4);
  });
});

describe("a router.ping that is", () => {
  it("older than a minute changes nothing", () => {
    const { code, changed, stderr } = open({ secondsAgo: 120 }).run("--root R unset i2np.lastIP");
    expect({ code, changed, isTold: stderr.includes("the router is running") }).toEqual({
      code: 0,
      changed: { [live]: "router.sharePercentage=80\n" },
      isTold: false,
    });
  });

  it("from the future is a running router's", () => {
    expect(open({ secondsAgo: -3600 }).run("--root R unset i2np.lastIP").code).toBe(4);
  });
});

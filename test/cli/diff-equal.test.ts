import { describe, expect, it } from "vitest";
import { live, template } from "../support/location-changes.js";
import { CONFIG, SPLIT } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

const own = (name: string) => `${CONFIG}/${name}`;
const irc = own("i2ptunnel.config.d/01-Irc2P-i2ptunnel.config");
const jetty = own("clients.config.d/03-net.i2p.jetty.JettyStart-clients.config");
const tunnels = own("clients.config.d/02-net.i2p.i2ptunnel.TunnelControllerGroup-clients.config");
const webserver = own("i2ptunnel.config.d/03-I2P webserver-i2ptunnel.config");

/** Other forms of the same thing: in which file of the split tree, and what is replaced by what. */
const forms = [
  { what: "delay=0 instead of onBoot", file: template.clients, from: "0.onBoot=true", to: "0.delay=0" },
  { what: "onBoot instead of delay=0", file: SPLIT.console, from: "0.delay=0", to: "0.onBoot=true" },
  {
    what: "onBoot beside another delay",
    file: SPLIT.console,
    from: "0.delay=0",
    to: "0.onBoot=yes\nclientApp.0.delay=9",
  },
  { what: "no delay for the usual one", file: SPLIT.sam, from: "clientApp.0.delay=120\n", to: "" },
  { what: "a delay that is no number", file: SPLIT.sam, from: "delay=120", to: "delay=soon" },
  { what: "a delay of the tunnels", file: tunnels, from: "delay=-1", to: "delay=5" },
  {
    what: "startOnLoad in another spelling",
    file: SPLIT.console,
    from: "startOnLoad=true",
    to: "startOnLoad=yes",
  },
  { what: "no startOnLoad for true", file: SPLIT.console, from: "clientApp.0.startOnLoad=true\n", to: "" },
  {
    what: "the relative path of the eepsite",
    file: jetty,
    from: "/var/lib/i2p/i2p-config/eepsite",
    to: "eepsite",
  },
  {
    what: "the absolute path of the eepsite",
    file: template.clients,
    from: '="eepsite',
    to: '="/var/lib/i2p/i2p-config/eepsite',
  },
  { what: "the path of the eepsite from ./", file: template.clients, from: '="eepsite', to: '="./eepsite' },
  {
    what: "the browser off in the template too",
    file: template.clients,
    from: "4.startOnLoad=true",
    to: "4.startOnLoad=false",
  },
  {
    what: "classpath, which no list keeps",
    file: template.clients,
    from: "1.main=",
    to: "1.classpath=/x.jar\nclientApp.1.main=",
  },
  { what: "another configFile", file: irc, from: "configFile=/var/lib", to: "configFile=/elsewhere" },
  { what: "no configFile", file: irc, from: "configFile=", to: "#configFile=" },
  { what: "where I2CP is, inside the router", file: irc, from: "i2cpPort=7654", to: "i2cpPort=7777" },
  { what: "the signature type by name", file: irc, from: "sigType=7", to: "sigType=EdDSA_SHA512_Ed25519" },
  { what: "the signature type left out", file: irc, from: "option.i2cp.destination.sigType=7\n", to: "" },
  { what: "startOnLoad of a tunnel left out", file: irc, from: "startOnLoad=true\n", to: "" },
  {
    what: "startOnLoad of a tunnel in capitals",
    file: irc,
    from: "startOnLoad=true",
    to: "startOnLoad=TRUE",
  },
  {
    what: "what loading a tunnel adds",
    file: irc,
    from: "option.inbound.length=3\n",
    to: "option.crypto.tagsToSend=20\noption.inbound.length=3\n",
  },
  {
    what: "the limits that a server gets",
    file: webserver,
    from: "targetPort=7658\n",
    to: "option.i2p.streaming.maxConnsPerHour=80\noption.i2p.streaming.maxConnsPerMinute=30\noption.i2p.streaming.maxConnsPerDay=200\noption.i2p.streaming.maxTotalConnsPerMinute=50\noption.i2p.streaming.maxConcurrentStreams=30\ntargetPort=7658\n",
  },
  { what: "a server that shares", file: webserver, from: "\nname=", to: "\nsharedClient=true\nname=" },
  {
    what: "quotes around an argument that needs none",
    file: template.clients,
    from: "args=i2ptunnel.config",
    to: 'args="i2ptunnel.config"',
  },
  {
    what: "the router's directories",
    file: live.router,
    from: "i2np.ssu2.sp=",
    to: "i2p.dir.pid=/run/i2p\ni2np.ssu2.sp=",
  },
  {
    what: "the keys of a tunnel",
    file: irc,
    from: "\nname=Irc2P\n",
    to: "\nname=Irc2P\noption.inbound.randomKey=AAAA\noption.i2cp.leaseSetPrivKey=AAAA\noption.proxyPassword=x\noption.keyPassword=x\n",
  },
  {
    what: "header comments",
    file: template.clients,
    from: "# NOTE: This I2P",
    to: "# Last saved: today\n# NOTE: This I2P",
  },
  {
    what: "Last saved",
    file: live.router,
    from: "# Last saved: Jul 14, 2025, 6:02 AM\n",
    to: "# Last saved: Jan 1, 2026, 1:02 AM\n",
  },
  { what: "comments", file: template.tunnels, from: "# chat\n", to: "# the best of all chats\n\n" },
  {
    what: "a commented-out line",
    file: template.clients,
    from: "## TLS only\n",
    to: "#clientApp.1.args=other\n",
  },
  {
    what: "the order of lines",
    file: irc,
    from: "listenPort=6668\nname=Irc2P\n",
    to: "name=Irc2P\nlistenPort=6668\n",
  },
  {
    what: "a comment behind a value",
    file: template.clients,
    from: "delay=30\n",
    to: "delay=30 # seconds\n",
  },
  { what: "the identity", file: live.router, from: "i2np.ssu2.sp=Fake", to: "i2np.ssu2.sp=Real" },
  {
    what: "transport keys",
    file: live.router,
    from: "i2np.ntcp2.iv=FakeFakeFakeFakeFakeFA==\n",
    to: "i2np.udp.introKey=AAAA\n",
  },
  {
    what: "random keys",
    file: live.router,
    from: "router.inboundPool.randomKey=Fake",
    to: "router.inboundPool.randomKey=Real",
  },
  {
    what: "the random port",
    file: live.router,
    from: "internalPort=13768\ni2np.udp.port=13768",
    to: "internalPort=20001\ni2np.udp.port=20001",
  },
  {
    what: "the last addresses",
    file: live.router,
    from: "i2np.lastIP=203.0.113.7\n",
    to: "i2np.lastIP=203.0.113.8\ni2np.lastIPv6=2001:db8::1\n",
  },
  {
    what: "version stamps",
    file: live.router,
    from: "previousVersion=2.8.0\n",
    to: "previousVersion=2.9.0\nrouter.previousFullVersion=2.9.0-0\n",
  },
  {
    what: "times",
    file: live.router,
    from: "updateLastInstalled=1740945300000",
    to: "updateLastInstalled=1750945300000",
  },
  {
    what: "a password of the console",
    file: live.router,
    from: "routerconsole.lang=en\n",
    to: "routerconsole.lang=en\nrouterconsole.auth.i2prouter.admin.md5=AAAA\n",
  },
  {
    what: "a user of I2CP",
    file: template.router,
    from: "routerconsole.lang=en\n",
    to: "routerconsole.lang=en\ni2cp.auth.alice.shash=AAAA\n",
  },
  {
    what: "a default that is written out",
    file: template.router,
    from: "routerconsole.lang=en\n",
    to: "routerconsole.lang=en\ni2np.upnp.enable=true\n",
  },
  {
    what: "a truth in capitals",
    file: template.router,
    from: "updateDisabled=true",
    to: "updateDisabled=TRUE",
  },
  { what: "CRLF", file: template.router, from: "routerconsole.lang=en\n", to: "routerconsole.lang=en\r\n" },
] as const;

describe("no difference, and nothing for sync to do, is", () => {
  it.each(forms)("$what", ({ file, from, to }) => {
    const session = synced("debian-split");
    edit(session, file, from, to);
    expect(session.run("--root R diff")).toMatchObject({ code: 0, stdout: "" });
    for (const from of ["config", "base"])
      expect(session.run(`--root R sync --from ${from}`)).toMatchObject({ code: 0, changed: {} });
    expect(session.run("--root R sync").changed).toEqual({});
  });

  it("the browser off in the copy alone, as the first start leaves it", () => {
    const session = synced("debian-split");
    expect(session.text(template.clients)).toContain("clientApp.4.startOnLoad=true\n");
    expect(session.text(SPLIT.browser)).toContain("clientApp.0.startOnLoad=false\n");
    expect(session.run("--root R diff").code).toBe(0);
  });
});

describe("the table above can fail: a difference is", () => {
  it.each([
    {
      what: "a path that only looks like the eepsite's",
      file: template.clients,
      from: '="eepsite',
      to: '="/var/lib/eepsite',
    },
    {
      what: "the browser on in the copy",
      file: SPLIT.browser,
      from: "0.args=http://127.0.0.1",
      to: "0.args=http://[::1]",
    },
    {
      what: "a port that the template was told",
      file: template.router,
      from: "routerconsole.lang=en\n",
      to: "routerconsole.lang=en\ni2np.udp.port=20000\n",
    },
    {
      what: "a limit of a server",
      file: webserver,
      from: "targetPort=7658\n",
      to: "option.i2p.streaming.maxConnsPerHour=81\ntargetPort=7658\n",
    },
  ])("$what", ({ file, from, to }) => {
    const session = synced("debian-split");
    edit(session, file, from, to);
    expect(session.run("--root R diff").code).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";

describe("list", () => {
  const tunnels = "http-proxy https-proxy irc smtp pop3 gitssh socks"
    .split(" ")
    .flatMap((name) => [name, `${name}.bind`, `${name}.port`]);
  const others =
    "console console.bind console.port console.ssl console.ssl-bind console.allowed-hosts browser sam sam.bind sam.port sam.udp-bind sam.udp-port sam.ssl sam.auth i2cp i2cp.port i2cp.bind i2np.port i2np.tcp-port i2np.udp i2np.tcp upnp upnp.http-port upnp.ssdp-port hidden laptop-mode floodfill bandwidth.share ntp ntp.servers reseed reseed.urls console.advanced i2cp.ssl i2cp.auth i2np.host i2np.firewalled tunnels console.auth http-proxy.outproxy http-proxy.ssl-outproxy https-proxy.outproxy i2np.bind i2np.tcp-host i2np.ipv6 bandwidth.in bandwidth.out reseed.proxy updates news.interval subscriptions wrapper.memory wrapper.port wrapper.jvm-port log.level i2pcontrol".split(
      " ",
    );
  const eepsite =
    "eepsite eepsite.bind eepsite.port eepsite.min-threads eepsite.max-threads eepsite.idle-timeout eepsite.docroot eepsite.ssl".split(
      " ",
    );
  const settings = [...others, ...tunnels, ...eepsite];
  const namesIn = (stdout: string) => stdout.split("\n").flatMap((row) => row.match(/^[^=\s]+/) ?? []);

  it.each(["debian", "debian-split", "portable", "qubes"])("shows every setting on %s", (fixture) => {
    const { code, stdout } = Session.open(fixture).run("--root R list");
    expect({ code, names: namesIn(stdout).sort() }).toEqual({ code: 0, names: settings.sort() });
  });

  it("shows the settings of a pattern with their values", () => {
    const { stdout } = Session.open("debian-split").run("--root R list sam.*port");
    expect(stdout.split("\n").map((row) => row.split(" ")[0])).toEqual([
      "sam.port=7656",
      "sam.udp-port=7655",
      "",
    ]);
  });

  it("shows every key that is set with --all, secrets hidden", () => {
    const { stdout } = Session.open("debian").run("--root R list --all i2np.ntcp2.iv");
    expect(stdout).toBe("i2np.ntcp2.iv=(protected)\n");
  });

  it("is one object with --json", () => {
    const json: unknown = JSON.parse(Session.open("debian").run("--root R list console.port --json").stdout);
    expect(json).toMatchObject({ settings: { "console.port": { value: 7657 } } });
  });

  describe("with a second eepsite", () => {
    const [first, second] = ["03", "09"].map(
      (place) => `${CONFIG}/clients.config.d/${place}-net.i2p.jetty.JettyStart-clients.config`,
    );
    const client = (file: string) =>
      `clientApp.0.main=net.i2p.jetty.JettyStart\nclientApp.0.args="${file}/jetty.xml"\n`;
    const open = () =>
      Session.open("debian-split", {
        [String(first)]: client("eepsite"),
        [String(second)]: client("eepsite2"),
      });

    it("tells which settings are not clear, and all others", () => {
      const { code, stdout } = open().run("--root R list");
      expect({ code, names: namesIn(stdout).sort() }).toEqual({ code: 0, names: settings.sort() });
      expect(stdout).toContain("eepsite.port=  (ambiguous)\n");
      expect(stdout).toContain("console.port=7657\n");
      expect(open().run("--root R list eepsite.port --origin").stdout).toBe("eepsite.port=\tambiguous\n");
    });

    it("does so with --json", () => {
      const json: unknown = JSON.parse(open().run("--root R list eepsite.port --json").stdout);
      const told = { value: null, path: null, line: null, default: false, ambiguous: true };
      expect(json).toEqual({ settings: { "eepsite.port": told } });
    });
  });
});

import { describe, expect, test } from "vitest";
import {
  client,
  locationWith,
  type PortFiles,
  STARTS_TUNNELS,
  shownOutbound,
  tunnel,
  withId,
} from "../support/ports.js";

const at = (id: string, files: PortFiles) => shownOutbound(locationWith(files), withId(id));
const found = (id: string, routerConfig: string) => at(id, { "router.config": routerConfig });

describe("the clock", () => {
  test("asks over UDP 123, the servers that are named", () => {
    expect(found("ntp", "")).toEqual(["udp 123 the NTP pool default"]);
    expect(found("ntp", "time.sntpServerList=a.example b.example\n")).toEqual([
      "udp 123 a.example, b.example router.config:1",
    ]);
  });

  test("asks nobody where it is off", () => {
    expect(found("ntp", "time.disabled=true\n")).toEqual(["udp 123 the NTP pool default off"]);
  });
});

describe("host names", () => {
  test("are asked over UDP and TCP", () => {
    expect(found("dns", "").map((row) => row.slice(0, 6))).toEqual(["udp 53", "tcp 53"]);
  });

  test.each([
    ["is on for what is fetched directly", "", true],
    ["is off with its key", "eepget.useDNSOverHTTPS=false\n", false],
    ["is off where nothing is fetched directly", "router.reseedDisable=true\n", false],
    [
      "is off where a proxy fetches",
      "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyHost=a\nrouter.reseedSSLProxyPort=1\n",
      false,
    ],
    ["is on for the clock", "eepget.useDNSOverHTTPS=false\ntime.useDNSOverHTTPS=true\n", true],
    [
      "is off for a clock that is off",
      "eepget.useDNSOverHTTPS=false\ntime.useDNSOverHTTPS=true\ntime.disabled=true\n",
      false,
    ],
  ])("over HTTPS %s", (_, text, isOn) => {
    expect(found("doh", text).map((row) => !row.endsWith(" off"))).toEqual([isOn]);
  });
});

describe("reseeding", () => {
  const proxy = (prefix: string) =>
    ["Enable=true", "Host=192.168.1.2", "Port=8118"].map((row) => `router.${prefix}${row}\n`).join("");

  test("asks the built-in hosts at 443 and 8443", () => {
    expect(found("reseed", "")).toEqual(["tcp 443,8443 the built-in reseed hosts default"]);
  });

  test("asks the hosts that are named, at their ports", () => {
    const urls = "i2p.reseedURL=https://a.example/,https://b.example:444/ nonsense ftp://c.example/\n";
    expect(found("reseed", urls)).toEqual(["tcp 443,444 a.example, b.example router.config:1"]);
  });

  test("leaves plain HTTP out, unless it is allowed", () => {
    const urls = "i2p.reseedURL=http://a.example/,https://b.example/\n";
    expect(found("reseed", urls)).toEqual(["tcp 443 b.example router.config:1"]);
    expect(found("reseed", `${urls}router.reseedSSLRequired=false\n`)).toEqual([
      "tcp 443 b.example router.config:1",
      "tcp 80 a.example router.config:1",
    ]);
    expect(found("reseed", `${urls}router.reseedSSLDisable=true\n`)).toEqual([
      "tcp 80 a.example router.config:1",
    ]);
  });

  test("goes through a proxy", () => {
    expect(found("reseed", proxy("reseedSSLProxy"))).toEqual(["tcp 8118 192.168.1.2 router.config:3"]);
    const urls = "i2p.reseedURL=http://a.example/\nrouter.reseedSSLRequired=false\n";
    expect(found("reseed", `${proxy("reseedProxy")}${urls}`)).toEqual([
      "tcp 8118 192.168.1.2 router.config:3",
    ]);
  });

  test("goes past a proxy that is half set", () => {
    const half = "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyHost=192.168.1.2\n";
    expect(found("reseed", half)[0]).toContain("the built-in reseed hosts");
  });

  test("goes through the router's own proxy", () => {
    const own = "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyType=INTERNAL\n";
    expect(found("reseed", own)).toEqual(["tcp 4444 127.0.0.1 router.config:2"]);
  });

  test("is off with its key, or with a file", () => {
    expect(found("reseed", "router.reseedDisable=true\n")[0]).toMatch(/ off$/);
    expect(at("reseed", { "noreseed.i2p": "" })[0]).toMatch(/ off$/);
    expect(at("reseed", { ".i2pnoreseed": "" })[0]).toMatch(/ off$/);
  });
});

describe("news, updates and the address book", () => {
  test("go through the HTTP proxy", () => {
    expect(found("news-update", "")).toEqual(Array(3).fill("tcp 4444 127.0.0.1 default"));
  });

  test("go through the proxies that are set", () => {
    const router = "router.updateProxyHost=::1\nrouter.updateProxyPort=4000\n";
    const book = { "addressbook/config.txt": "proxy_host=192.168.1.2\nproxy_port=4001\n" };
    expect(at("news-update", { "router.config": router, ...book })).toEqual([
      "tcp 4000 ::1 router.config:2",
      "tcp 4000 ::1 router.config:2",
      "tcp 4001 192.168.1.2 addressbook/config.txt:2",
    ]);
  });

  test("go directly where somebody wants that", () => {
    const [news, updates] = found("news-update", "router.fetchNewsThroughProxy=false\n");
    expect([news, updates]).toEqual(["tcp 80,443 their hosts router.config:1", "tcp 4444 127.0.0.1 default"]);
  });

  test("are off without news; the address book is not", () => {
    const off = (text: string) => found("news-update", text).map((row) => row.endsWith(" off"));
    expect(off("router.newsRefreshFrequency=0\n")).toEqual([true, true, false]);
    expect(off("router.updateDisabled=true\n")).toEqual([false, true, false]);
  });
});

describe("I2CP of programs outside the JVM", () => {
  test("is told once for each place, and is never on", () => {
    const sam = client(1, "net.i2p.sam.SAMBridge", "args=i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7777");
    const files = {
      "clients.config": `${STARTS_TUNNELS}${sam}`,
      "i2ptunnel.config": [0, 1, 2].map((i) => tunnel(i, "type=client", "i2cpPort=7654")).join(""),
      "i2psnark.config": "i2psnark.i2cpHost=192.168.1.2\n",
    };
    expect(at("i2cp-client-out", files)).toEqual([
      "tcp 7654 127.0.0.1 i2ptunnel.config:2 off",
      "tcp 7777 127.0.0.1 clients.config:4 off",
      "tcp 7654 192.168.1.2 default off",
    ]);
  });
});

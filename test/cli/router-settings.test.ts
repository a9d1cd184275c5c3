import { describe, expect, it } from "vitest";
import { get, live, open, set } from "../support/live-router.js";
import { Session } from "../support/session.js";

const unset = (session: Session, name: string) =>
  session.run(["--root", "R", "--location", "config", "unset", name]);

/** The lines of both transports, as they stand in a sorted file. */
function both(prefix: string, rest: string): string {
  return `${prefix}.ntcp.${rest}\n${prefix}.udp.${rest}`;
}

function rates(direction: string, sustained: number, burst: number, bucket: number): string {
  const prefix = `i2np.bandwidth.${direction}`;
  return `${prefix}BurstKBytes=${bucket}\n${prefix}BurstKBytesPerSecond=${burst}\n${prefix}KBytesPerSecond=${sustained}`;
}

function sslProxy(host: string, port: number, type: string): string {
  const prefix = "router.reseedSSLProxy";
  return `${prefix}Enable=true\n${prefix}Host=${host}\n${prefix}Port=${port}\n${prefix}Type=${type}`;
}

/** Lines that an assignment adds to a router.config without any, and what `get` says then. */
const stories: readonly (readonly [assignment: string, lines: string, value: string])[] = [
  ["i2np.bind=192.168.1.20", both("i2np", "bindInterface=192.168.1.20"), "192.168.1.20"],
  ["i2np.bind=::1", both("i2np", "bindInterface=::1"), "::1"],
  ["i2np.tcp-host=router.example.org", "i2np.ntcp.hostname=router.example.org", "router.example.org"],
  ["i2np.ipv6=off", both("i2np", "ipv6=false"), "off"],
  ["i2np.ipv6=on", both("i2np", "ipv6=enable"), "on"],
  ["i2np.ipv6=only", both("i2np", "ipv6=only"), "only"],
  ["i2np.ipv6=prefer", both("i2np", "ipv6=preferIPv6"), "prefer"],
  ["i2np.ipv6=prefer-ipv4", both("i2np", "ipv6=preferIPv4"), "prefer-ipv4"],
  ["bandwidth.in=1953", rates("inbound", 1903, 1953, 39_060), "1953"],
  ["bandwidth.in=100", rates("inbound", 90, 100, 2000), "100"],
  ["bandwidth.in=5", rates("inbound", 5, 5, 100), "5"],
  ["bandwidth.out=500", rates("outbound", 450, 500, 10_000), "500"],
  ["reseed.proxy=socks5 127.0.0.1:9050", sslProxy("127.0.0.1", 9050, "SOCKS5"), "SOCKS5 127.0.0.1:9050"],
  [
    "reseed.proxy=HTTP [2001:db8::1]:8118",
    `router.reseedProxyEnable=true\nrouter.reseedProxyHost=2001:db8::1\nrouter.reseedProxyPort=8118\n${sslProxy("2001:db8::1", 8118, "HTTP")}`,
    "HTTP [2001:db8::1]:8118",
  ],
  [
    "reseed.proxy=internal",
    "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyType=INTERNAL",
    "INTERNAL",
  ],
  ["updates=off", "router.updateDisabled=true", "off"],
  ["updates=notify", "router.updatePolicy=notify", "notify"],
  ["updates=install", "router.updatePolicy=install", "install"],
  ["news.interval=36h", "router.newsRefreshFrequency=129600000", "36h"],
  ["news.interval=90m", "router.newsRefreshFrequency=5400000", "90m"],
  ["news.interval=48H", "router.newsRefreshFrequency=172800000", "2d"],
  ["news.interval=1500", "router.newsRefreshFrequency=1500", "1500ms"],
  ["news.interval=0", "router.newsRefreshFrequency=0", "0"],
];
const nameOf = (assignment: string) => assignment.split("=")[0] ?? "";

describe("a setting of several keys, or with words of its own", () => {
  it.each(stories)("%s writes its keys", (assignment, lines) => {
    const { code, changed } = set(open(""), assignment);
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: `${lines}\n` } });
  });

  it.each(stories)("%s is read back, and writes nothing a second time", (assignment, _lines, value) => {
    const session = open("");
    set(session, assignment);
    expect(get(session, nameOf(assignment))).toBe(`${value}\n`);
    expect(set(session, assignment).changed).toEqual({});
  });

  it.each(stories)("%s leaves no line once it is unset", (assignment) => {
    const session = open("a=1\nz=1\n");
    set(session, assignment);
    expect(unset(session, nameOf(assignment)).changed).toEqual({ [live]: "a=1\nz=1\n" });
  });

  it.each([
    "i2np.bind=a:b",
    "i2np.bind=",
    "i2np.tcp-host=1.2.3",
    "i2np.ipv6=true",
    "bandwidth.in=4",
    "bandwidth.in=104858",
    "bandwidth.out=16385",
    "bandwidth.out=fast",
    "reseed.proxy=on",
    "reseed.proxy=SOCKS5 127.0.0.1",
    "reseed.proxy=SOCKS5 127.0.0.1:0",
    "reseed.proxy=SOCKS5 a b:9050",
    "reseed.proxy=SOCKS5 ::1:9050",
    "reseed.proxy=FTP 127.0.0.1:21",
    "reseed.proxy=HTTP 1.2.3:80",
    "updates=on",
    "news.interval=often",
    "news.interval=-1",
    "news.interval=1.5h",
    "news.interval=999999999999999d",
  ])("%s is refused", (assignment) => {
    const { code, changed } = set(Session.open("debian"), assignment);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("what stands in a file", () => {
  it.each([
    ["i2np.udp.ipv6=true\ni2np.ntcp.ipv6=true\n", "i2np.ipv6", "on"],
    ["i2np.udp.ipv6=disable\ni2np.ntcp.ipv6=false\n", "i2np.ipv6", "off"],
    ["i2np.udp.ipv6=nonsense\ni2np.ntcp.ipv6=nonsense\n", "i2np.ipv6", "prefer"],
    ["i2np.udp.bindInterface=192.0.2.1;192.0.2.2\n", "i2np.bind", "192.0.2.1,192.0.2.2"],
    ["i2np.ntcp.bindInterface=192.0.2.1\n", "i2np.bind", "192.0.2.1"],
    ["i2np.udp.host=192.0.2.1; 2001:db8::1\n", "i2np.host", "192.0.2.1,2001:db8::1"],
    ["i2np.bandwidth.inboundKBytesPerSecond=1024\n", "bandwidth.in", "1024"],
    ["i2np.bandwidth.inboundKBytesPerSecond=128\n", "bandwidth.in", "300"],
    ["i2np.bandwidth.outboundBurstKBytesPerSecond=-1\n", "bandwidth.out", "60"],
    ["router.newsRefreshFrequency=-1\n", "news.interval", "0"],
    ["router.updateDisabled=true\nrouter.updatePolicy=install\n", "updates", "off"],
    ["", "updates", "download"],
    ["router.hiddenMode=true\nrouter.isHidden=false\n", "hidden", "true"],
    ["router.hiddenMode=false\nrouter.isHidden=true\n", "hidden", "true"],
    ["router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyHost=127.0.0.1\n", "reseed.proxy", "off"],
    [
      "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyHost=127.0.0.1\nrouter.reseedSSLProxyPort=8118\n",
      "reseed.proxy",
      "HTTP 127.0.0.1:8118",
    ],
  ])("%j is, for %s, %s", (text, name, value) => {
    expect(get(open(text), name)).toBe(`${value}\n`);
  });

  it.each([
    ["i2np.udp.ipv6=true\ni2np.ntcp.ipv6=true\n", "i2np.ipv6=on"],
    ["i2np.udp.host=192.0.2.1; 2001:db8::1\n", "i2np.host=192.0.2.1,2001:db8::1"],
    ["router.newsRefreshFrequency=-1\n", "news.interval=0"],
    ["router.sharePercentage=0.6\n", "bandwidth.share=60"],
    ["router.updateDisabled=true\nrouter.updatePolicy=install\n", "updates=off"],
    ["router.reseedProxyEnable=false\n", "reseed.proxy=off"],
  ])("%j stays with %s, which is what it means", (text, assignment) => {
    expect(set(open(text), assignment)).toMatchObject({ code: 0, changed: {} });
  });
});

describe("a change of a setting of several keys", () => {
  it.each([
    [
      "updates=notify",
      "router.updateDisabled=true\n",
      "router.updateDisabled=false\nrouter.updatePolicy=notify\n",
    ],
    [
      "updates=off",
      "router.updatePolicy=notify\n",
      "router.updateDisabled=true\nrouter.updatePolicy=notify\n",
    ],
    ["hidden=off", "router.hiddenMode=true\n", "router.hiddenMode=false\nrouter.isHidden=false\n"],
    ["i2np.tcp-port=18322", "i2np.ntcp.port=12345\n", "i2np.ntcp.port=18322\n"],
    [
      "reseed.proxy=off",
      `router.reseedProxyEnable=true\n${sslProxy("127.0.0.1", 9050, "SOCKS5")}\n`,
      `router.reseedProxyEnable=false\n${sslProxy("127.0.0.1", 9050, "SOCKS5").replace("true", "false")}\n`,
    ],
  ])("%s makes of %j %j", (assignment, before, after) => {
    expect(set(open(before), assignment).changed).toEqual({ [live]: after });
  });

  it.each([
    ["hidden", "router.hiddenMode=true\nrouter.isHidden=true\nz=1\n", "z=1\n"],
    ["hidden", "router.hiddenMode=false\nrouter.isHidden=true\n", "router.hiddenMode=false\n"],
    ["updates", "router.updateDisabled=true\nrouter.updatePolicy=notify\nz=1\n", "z=1\n"],
    ["i2np.ipv6", "i2np.ntcp.ipv6=only\nz=1\n", "z=1\n"],
  ])("unset of %s makes of %j %j", (name, before, after) => {
    expect(unset(open(before), name).changed).toEqual({ [live]: after });
  });
});

describe("what a change is told with", () => {
  it("several addresses in i2np.bind: TCP takes the first one alone", () => {
    const session = open("");
    const { stderr } = set(session, "i2np.bind=192.0.2.1,2001:db8::1");
    expect(stderr).toContain("TCP is bound to one address alone, 192.0.2.1");
    expect(get(session, "i2np.bind")).toBe("192.0.2.1,2001:db8::1\n");
    expect(get(session, "i2np.ntcp.bindInterface")).toBe("192.0.2.1\n");
  });

  it("a SOCKS proxy while plain reseed hosts are asked: they go past it", () => {
    const { stderr } = set(open("router.reseedSSLRequired=false\n"), "reseed.proxy=SOCKS5 127.0.0.1:9050");
    expect(stderr).toContain("do not go through this proxy");
  });

  it("nothing where all reseed hosts go through the proxy", () => {
    expect(set(open(""), "reseed.proxy=SOCKS5 127.0.0.1:9050").stderr).not.toContain("proxy");
  });
});

describe("+= and -= on addresses", () => {
  const two = both("i2np", "bindInterface=192.0.2.1").replace("udp.bindInterface=", "udp.bindInterface=::1,");

  it.each([
    ["i2np.bind+=::1", both("i2np", "bindInterface=192.0.2.1"), "192.0.2.1,::1"],
    ["i2np.bind-=::1", two, "192.0.2.1"],
    ["i2np.host+=b.example", "i2np.udp.host=a.example", "a.example,b.example"],
  ])("%s changes them", (assignment, before, value) => {
    const session = open(`${before}\n`);
    expect(set(session, assignment).code).toBe(0);
    expect(get(session, assignment.split(/[+-]/)[0] ?? "")).toBe(`${value}\n`);
  });

  it.each(["i2np.bind-=192.0.2.1", "i2np.bind-=192.0.2.1,::1"])(
    "%s is refused where it would leave none, which TCP would take for this machine alone",
    (assignment) => {
      const { code, changed } = set(open(`${both("i2np", "bindInterface=192.0.2.1")}\n`), assignment);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );
});

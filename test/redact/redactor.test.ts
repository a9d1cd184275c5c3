import { describe, expect, test } from "vitest";
import { Redactor, redact } from "../../src/redact/redactor.js";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("an address becomes one of the same class", () => {
  test.each([
    ["93.184.216.34", "192.175.48.1"],
    ["25.1.2.3", "25.0.0.1"],
    ["100.100.1.2", "100.64.0.1"],
    ["93.184.216.34:80", "192.175.48.1:80"],
    ["93.184.216.0/24", "192.175.48.1/24"],
    ["2a01:4f8::1", "2620:4f:8000::1"],
    ["[2A01:4F8:0:0:0:0:0:1]:80", "[2620:4f:8000::1]:80"],
    ["::ffff:93.184.216.34", "::ffff:192.175.48.1"],
    ["fe80::1234:56ff:fe78:9abc%eth0", "fe80::1%eth0"],
    ["fd12:3456::1:2:3", "fd00::1"],
    ["2002:5db8:d822::1", "2002::1"],
    ["2001:0:53aa::1", "2001::1"],
    ["200:1:2::3:4", "200::1"],
  ])("%s", (address, placeholder) => {
    expect(redact(`# ${address}\n`)).toBe(`# ${placeholder}\n`);
  });

  test.each([
    ..."0.0.0.0 127.0.0.1 127.0.1.1 10.1.2.3 172.17.0.2 192.168.1.7 169.254.1.1 198.51.100.7 239.255.255.250 9.9.9.9".split(
      " ",
    ),
    ..."::1 :: 0:0:0:0:0:0:0:1 2001:db8::7 ff02::1 ::ffff:10.0.0.1".split(" "),
    ..."0.9.48 2.8.0-0 12:30:45 1.2.3 1.2.3.4.5 256.1.1.1 a::b::c Foo::bar".split(" "),
  ])("%s stays", (text) => {
    expect(redact(`# ${text}\n`)).toBe(`# ${text}\n`);
  });
});

describe("a secret keeps its length and is as well or badly written as before", () => {
  test.each([
    ["md5", "5f4dcc3b5aa765d61d8327deb882cf99", "00000000000000000000000000000001"],
    ["md5 with a digit too few", "5f4dcc3b5aa765d61d8327deb882cf9", "0000000000000000000000000000001"],
    ["md5 in capitals", "5F4DCC3B5AA765D61D8327DEB882CF99", "A0000000000000000000000000000001"],
    ["no md5", "plain-text", "REDACTED-PASSWORD-1"],
  ])("%s", (_, digest, placeholder) => {
    const line = (user: string, value: string) => `routerconsole.auth.i2prouter.${user}.md5=${value}\n`;
    expect(redact(line("carol", digest), "router.config")).toBe(line("user1", placeholder));
  });

  test("base64", () => {
    const text = redact("i2np.ntcp2.sp=8mN~0q-JxXW1DkQzF7bRt2yVhP5uKcLsGeAoI3nMwTY=\n", "router.config");
    expect(text).toBe("i2np.ntcp2.sp=REDACTED-KEY-1-AAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
  });

  test("base32 of a destination, encrypted ones too", () => {
    const name = "ab2cd3ef4gh5ij6kl7mn2op3qr4st5uv6wx7yz2ab3cd4ef5gh6i";
    const text = redact(`tunnel.0.targetDestination=${name}.b32.i2p:80,${name}wxyz.b32.i2p\n`);
    expect(text).toMatch(
      /^tunnel\.0\.targetDestination=redactedbza{42}\.b32\.i2p:80,redactedcza{46}\.b32\.i2p\n$/,
    );
  });
});

describe("a name that a key gives away is hidden wherever it stands", () => {
  test.each([
    [
      "a user",
      "i2cp.auth.carol.shash=x\n# ask Carol\nmy.carol=of carol's",
      "i2cp.auth.user1.shash=REDACTED-PASSWORD-1\n# ask user1\nmy.user1=of user1's",
    ],
    [
      "a tunnel",
      "tunnel.0.name=My Shop\n# MY SHOP, my shops",
      "tunnel.0.name=tunnel-1\n# tunnel-1, my shops",
    ],
    [
      "a host",
      "tunnel.0.spoofedHost=kramladen.i2p\n# kramladen",
      "tunnel.0.spoofedHost=host-1.i2p\n# host-1",
    ],
    [
      "a password",
      "i2cp.keyPassword=hunter22\nown=hunter22",
      "i2cp.keyPassword=REDACTED-PASSWORD-1\nown=REDACTED-PASSWORD-1",
    ],
    ["whose home it is", "own=/home/carol/x\n# carol", "own=/home/user1/x\n# user1"],
    [
      "a commented-out one",
      "# i2cp.auth.carol.shash=x\n# carol",
      "# i2cp.auth.user1.shash=REDACTED-PASSWORD-1\n# user1",
    ],
    ["the router's port", "i2np.udp.port=18321\ni2cp.port=18321", "i2np.udp.port=24001\ni2cp.port=24001"],
    [
      "a key file",
      "tunnel.0.privKeyFile=a/kramladen.dat\n# kramladen.dat",
      "tunnel.0.privKeyFile=a/keyfile-1.dat\n# keyfile-1.dat",
    ],
  ])("%s", (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test("but no word of the configuration's own language", () => {
    const text =
      "tunnel.0.name=client\ntunnel.0.type=client\n# a client\ni2cp.auth.true.shash=\ni2np.upnp.enable=true\n";
    expect(redact(text)).toBe(
      text.replace("name=client", "name=tunnel-1").replace("auth.true", "auth.user1"),
    );
  });

  test.each([
    ..."wrapper.config logger.config systray.config plugins/x/plugin.config addressbook/subscriptions.txt".split(
      " ",
    ),
    ..."eepsite/contexts/base-context.xml i2psnark.config.d/i2psnark.config susimail.config webapps.config".split(
      " ",
    ),
    "Users/i2p/Library/Application Support/i2p/clients.config.d/00-net.i2p.x-clients.config",
    "ProgramData/AppData/Roaming/i2p/docs/logs/hosts.txt",
  ])("but not in the name of a file that i2pconf and the router look for: %s", (path) => {
    const names = path.split(/[^A-Za-z]+/).filter((word) => word.length > 2);
    const lines = names.map((name, number) => `tunnel.${number}.name=${name}\n`);
    expect(new Redactor([{ path: "", bytes: encode(lines.join("")) }]).path(path)).toBe(path);
  });

  test("in other files, and in their names", () => {
    const files = [
      { path: "b/router.config", bytes: encode("# of carol: Kramladen\n") },
      { path: "b/i2ptunnel.config.d/03-Kramladen-i2ptunnel.config", bytes: encode("name=Kramladen\n") },
      { path: "home/carol/x.xml", bytes: encode("<a><!-- &#107;ramladen --></a>") },
    ];
    const redactor = new Redactor(files);
    const redacted = files.map((file) => redactor.redact(file));
    expect(redacted.map(({ path, bytes }) => [path, decode(bytes)])).toEqual([
      ["b/router.config", "# of user1: tunnel-1\n"],
      ["b/i2ptunnel.config.d/03-tunnel-1-i2ptunnel.config", "name=tunnel-1\n"],
      ["home/user1/x.xml", "<a><!-- tunnel-1 --></a>"],
    ]);
    expect(redacted.map(({ replaced }) => Object.fromEntries(replaced))).toEqual([
      { user: 1, tunnel: 1 },
      { tunnel: 1 },
      { tunnel: 1 },
    ]);
  });
});

describe("what says where, when and who", () => {
  test.each([
    ["router.firstInstalled=1740945300000", "router.firstInstalled=1739232000000"],
    ["#Tue Mar 05 21:33:12 CET 2019", "#Thu Jan 01 00:00:00 UTC 1970"],
    ["i2np.lastCountry=de", "i2np.lastCountry=xx"],
    ["routerconsole.country=DE", "routerconsole.country=XX"],
    ["netdb.family.name=smith", "netdb.family.name=family-1"],
    [
      "own=https://carol:pw@nas.carol.net:8443/x?a=b",
      "own=https://user1:REDACTED-PASSWORD-1@host-1.example:8443/x?a=REDACTED-TOKEN-1",
    ],
    ["i2p.reseedURL=https://reseed.diva.exchange/", "i2p.reseedURL=https://reseed.diva.exchange/"],
    [
      "time.sntpServerList=0.pool.ntp.org,1.de.pool.ntp.org",
      "time.sntpServerList=0.pool.ntp.org,host-1.example",
    ],
    ["# carol.miller@mail.i2p.", "# mail-1@host.example."],
    ["# 00:1A:2b:3c:4d:5e enx001a2b3c4d5e", "# 02:00:00:00:00:02 enx020000000001"],
    ["own=C:\\Users\\Carol Miller\\i2p", "own=C:\\Users\\user1\\i2p"],
    ["own=http://x/~carol/", "own=http://host-1.example/~user1/"],
    ["own=/run/media/carol/stick", "own=/run/media/user1/stick"],
    ["own=/srv/media/films", "own=/srv/media/films"],
    ["wrapper.ntservice.account=.\\carol", "wrapper.ntservice.account=user1"],
    [
      "wrapper.ntservice.account=NT AUTHORITY\\LocalService",
      "wrapper.ntservice.account=NT AUTHORITY\\LocalService",
    ],
    ["mail.smtp.host=nas", "mail.smtp.host=host-1.example"],
    [
      "wrapper.java.additional.1=-Dhttp.proxyHost=nas",
      "wrapper.java.additional.1=-Dhttp.proxyHost=host-1.example",
    ],
    ["wrapper.java.additional.1=-Duser.name=carol", "wrapper.java.additional.1=-Duser.name=user1"],
  ])("%s", (text, redacted) => {
    expect(redact(text, "router.config")).toBe(redacted);
  });
});

describe("a secret is found by what it is called", () => {
  test.each([
    ["# Passwort: sesame", "# Passwort: REDACTED-PASSWORD-1"],
    ["# mot de passe : sesame", "# mot de passe : REDACTED-PASSWORD-1"],
    [
      "# \u043f\u0430\u0440\u043e\u043b\u044c: sesame",
      "# \u043f\u0430\u0440\u043e\u043b\u044c: REDACTED-PASSWORD-1",
    ],
    ["# contrase\u00f1a = sesame", "# contrase\u00f1a = REDACTED-PASSWORD-1"],
    ["# pw: sesame", "# pw: REDACTED-PASSWORD-1"],
    ["# passphrase: open sesame now", "# passphrase: REDACTED-PASSWORD-1"],
    ["i2psnark.apikey=sesame", "i2psnark.apikey=REDACTED-PASSWORD-1"],
    ["# Authorization: Basic Yzpz", "# Authorization: Basic REDACTED-PASSWORD-1"],
    ['{"accessToken": "sesame"}', '{"accessToken": "REDACTED-PASSWORD-1"}'],
    [
      "a=http://tracker2.postman.i2p/a?passkey=sesame&b=1",
      "a=http://tracker2.postman.i2p/a?passkey=REDACTED-PASSWORD-1&b=1",
    ],
    [
      "clientApp.0.args=--user carol --password se,same",
      "clientApp.0.args=--user user1 --password REDACTED-PASSWORD-1",
    ],
    ['clientApp.0.args=--pass "open sesame" -x', 'clientApp.0.args=--pass "REDACTED-PASSWORD-1" -x'],
    ["a=-Dhttp.proxyPassword=se,sa;me&x -Xmx1g", "a=-Dhttp.proxyPassword=REDACTED-PASSWORD-1 -Xmx1g"],
  ])("%s", (text, redacted) => {
    expect(redact(text, "own.config")).toBe(redacted);
  });

  test.each(["# bypass: all, compass=north, spin=left", "clientApp.0.args=--password --verbose"])(
    "%s stays",
    (text) => {
      expect(redact(text, "own.config")).toBe(text);
    },
  );
});

describe("placeholders", () => {
  test("of an earlier run stay, and no other gets their numbers", () => {
    const text = "# user1 192.175.48.1 host-1.i2p\ni2cp.auth.carol.shash=\nown=93.184.216.34 kram.i2p\n";
    expect(redact(text)).toBe(
      "# user1 192.175.48.1 host-1.i2p\ni2cp.auth.user2.shash=\nown=192.175.48.2 host-2.i2p\n",
    );
  });

  test("a port that is in use is none", () => {
    expect(redact("i2np.udp.port=18321\ntunnel.0.listenPort=24001\n")).toBe(
      "i2np.udp.port=24002\ntunnel.0.listenPort=24001\n",
    );
  });
});

describe("XML", () => {
  test.each([
    ['<Set name="Password">OBF:1abc1def1ghi</Set>', '<Set name="Password">OBF:REDACTED-PASSWORD-1</Set>'],
    [
      '<Set name="Password">p&amp;w1234</Set><!-- p&w1234 -->',
      '<Set name="Password">REDACTED-PASSWORD-1</Set><!-- REDACTED-PASSWORD-1 -->',
    ],
    [
      '<!-- <Set name="KeyPassword">\n  abc \n</Set> -->',
      '<!-- <Set name="KeyPassword">\n  REDACTED-PASSWORD-1 \n</Set> -->',
    ],
    [
      '<Set name="Password"><![CDATA[ se&amp;same ]]></Set>',
      '<Set name="Password"><![CDATA[ REDACTED-PASSWORD-1 ]]></Set>',
    ],
    [
      '<Set name="user">carol</Set><!-- carol --><Set name="credential">sesame</Set>',
      '<Set name="user">user1</Set><!-- user1 --><Set name="credential">REDACTED-PASSWORD-1</Set>',
    ],
    ['<Set name="host">nas</Set>', '<Set name="host">host-1.example</Set>'],
    ["<a>&#57;3.184.216.34</a>", "<a>192.175.48.1</a>"],
    ["<a><![CDATA[93.184.216.34]]></a>", "<a><![CDATA[192.175.48.1]]></a>"],
  ])("%s", (text, redacted) => {
    expect(redact(text, "eepsite/jetty.xml")).toBe(redacted);
  });
});

describe("encodings", () => {
  test("UTF-16 is read", () => {
    const units = (text: string) =>
      new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (each) => each.charCodeAt(0)).buffer);
    const file = { path: "notes.txt", bytes: units("# 93.184.216.34 \u00fc\r\n") };
    expect(new Redactor([file]).redact(file).bytes).toEqual(units("# 192.175.48.1 \u00fc\r\n"));
  });

  test("bytes that are no UTF-8 stay, as do the mark and the line ends", () => {
    const bytes = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
    const file = { path: "x.config", bytes: bytes("\xEF\xBB\xBFa=\xFF 93.184.216.34\r\rb\xC3\n") };
    expect(new Redactor([file]).redact(file).bytes).toEqual(
      bytes("\xEF\xBB\xBFa=\xFF 192.175.48.1\r\rb\xC3\n"),
    );
  });

  test("the same bytes where there is nothing to hide", () => {
    const file = {
      path: "clients.config",
      bytes: encode("clientApp.0.args=7657 ::1,127.0.0.1 ./webapps/\n"),
    };
    expect(new Redactor([file]).redact(file).bytes).toBe(file.bytes);
  });
});

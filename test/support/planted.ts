import type { RedactableFile } from "../../src/redact/redactor.js";

/** Something that must not be seen in what is given away. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
}

const BASE = "usr/share/i2p";
const CONFIG = "var/lib/i2p/i2p-config";

/** Numbers that are the same in every run (Lehmer's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const next = numbers(20_260_101);
const from = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[next(alphabet.length)]).join("");
const ALPHA = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base64 = (length: number) => from(`${ALPHA}0123456789-~`, length - 1) + from(ALPHA, 1);
const hex = (length: number) => `${from("abcdef", 1)}${from("0123456789abcdef", length - 1)}`;
const word = () =>
  `${from("bdfgklmprstvz", 1)}${from("aeiou", 1)}${from("bdfgklmprstvz", 1)}${from("aeiou", 1)}${from("bdfklmnrstvz", 2)}${from("aeiou", 1)}q`;
const ipv4 = () =>
  `${[45, 62, 81, 93, 109, 185][next(6)]}.${next(250) + 1}.${next(250) + 1}.${next(250) + 1}`;
const group = () => hex(4);

/** A text for every place of a list, by kind. */
function plant(
  kind: string,
  make: () => string,
  places: readonly ((text: string) => readonly [string, string])[],
) {
  return places.map((place) => {
    const text = make();
    return { secret: { kind, text }, line: place(text) };
  });
}

const ROUTER = `${CONFIG}/router.config`;
const CLIENTS = `${CONFIG}/clients.config.d/09-org.example.Own-clients.config`;
const JETTY = `${CONFIG}/eepsite/jetty.xml`;
const WRAPPER = "etc/i2p/wrapper.config";
const TUNNELS = `${BASE}/i2ptunnel.config`;
const NOTES = `${CONFIG}/own.config`;
const at = (file: string, text: (secret: string) => string) => (secret: string) =>
  [file, text(secret)] as const;

const comment = [ROUTER, CLIENTS, WRAPPER, TUNNELS, NOTES].map((file) =>
  at(file, (s) => `# seen: ${s}, long ago.`),
);
const unknown = [ROUTER, NOTES].map((file) => at(file, (s) => `own.key.${s.length}=${s}`));
const xml = [
  at(JETTY, (s) => `  <!-- ${s} -->`),
  at(JETTY, (s) => `  <Set name="own">${s}</Set>`),
  at(JETTY, (s) => `  <Property name="own" default="${s}"/>`),
];
const argument = [
  at(CLIENTS, (s) => `clientApp.0.args=--own "${s}" -x`),
  at(WRAPPER, (s) => `wrapper.java.additional.9=-Down=${s}`),
];
const everywhere = [...comment, ...unknown, ...xml, ...argument];
const tunnel = (key: string) => at(TUNNELS, (s) => `tunnel.3.${key}=${s}`);
const commented = (key: string) => at(TUNNELS, (s) => `#tunnel.3.${key}=${s}`);
const router = (key: string) => at(ROUTER, (s) => `${key}=${s}`);
const inXml = (name: string) => at(JETTY, (s) => `  <Set name="${name}">${s}</Set>`);
/** As XML may write it: every letter a reference. */
const references = (text: string) =>
  [...text].map((each) => `&#x${each.charCodeAt(0).toString(16)};`).join("");
const file = (name: (secret: string) => string, line: (secret: string) => string) => (secret: string) =>
  [`${CONFIG}/${name(secret)}`, line(secret)] as const;

const tunnelFile = file(
  (s) => `i2ptunnel.config.d/07-${s}-i2ptunnel.config`,
  (s) => `name=${s}\ntype=server`,
);

const planted = [
  ...plant("key", () => `${base64(43)}=`, [
    ...everywhere,
    ...[
      "i2np.ntcp2.sp",
      "i2np.ssu2.ikey",
      "router.inboundPool.randomKey",
      "netDb.alwaysQuery",
      "explicitPeers",
    ].map(router),
    ...["option.inbound.randomKey", "option.i2cp.leaseSetKey", "option.i2cp.accessList"].map(tunnel),
    commented("option.outbound.randomKey"),
    at(ROUTER, (s) => `router.keyring.key.${s}=x`),
  ]),
  ...plant("digest", () => hex(32), [
    ...everywhere,
    ...["routerconsole.auth.i2prouter.root.md5", "i2cp.keyPassword"].map(router),
  ]),
  ...plant("digest", () => hex(64), [
    tunnel("option.proxy.auth.root.sha256"),
    at(NOTES, (s) => `i2psnark.magnet.${s.slice(0, 40)}=x`),
  ]),
  ...plant("b32", () => `${from("abcdefghijklmnopqrstuvwxyz234567", 52)}.b32.i2p`, [
    ...everywhere,
    tunnel("targetDestination"),
    commented("proxyList"),
    at(ROUTER, (s) => `router.newsURL=http://${s}/news.su3`),
    at(JETTY, (s) => `  <Item>${references(s)}</Item>`),
    file(
      (s) => `eepsite-${s}/jetty.xml`,
      () => "<Configure/>",
    ),
  ]),
  ...plant("destination", () => `${base64(515)}AA`, [
    ...everywhere,
    tunnel("targetDestination"),
    commented("targetDestination"),
  ]),
  ...plant("ipv4", ipv4, [
    ...everywhere,
    ...["i2np.udp.host", "i2np.ntcp.hostname", "i2np.lastIP", "routerconsole.allowedHosts"].map(router),
    at(ROUTER, (s) => `i2p.reseedURL=https://${s}:8443/seed/`),
    at(CLIENTS, (s) => `clientApp.1.args=7657 ::1,${s} ./webapps/`),
    commented("interface"),
    inXml("host"),
    at(NOTES, (s) => `net=${s}/24 and ${s}:80`),
  ]),
  ...plant("ipv6", () => `2a01:${group()}:${group()}::${group()}`, [
    ...everywhere,
    ...["i2np.udp.host", "i2np.lastIPv6"].map(router),
    at(NOTES, (s) => `url=http://[${s}]:7657/`),
    at(NOTES, (s) => `zone=${s}%eth0`),
  ]),
  ...plant("ipv6", () => Array.from({ length: 8 }, group).join(":"), comment),
  ...plant("ipv6", () => Array.from({ length: 8 }, group).join(":").toUpperCase(), comment),
  ...plant("ipv6", () => `fe80::${hex(4)}:${hex(2)}ff:fe${hex(2)}:${hex(4)}`, xml),
  ...plant("ipv6", () => `fd${hex(2)}:${group()}:${group()}::${group()}`, xml),
  ...plant("user", word, [
    at(ROUTER, (s) => `routerconsole.auth.i2prouter.${s}.md5=${hex(32)}\n# ${s} again, and in \${${s}}`),
    at(ROUTER, (s) => `i2cp.auth.${s}.shash=${base64(64)}`),
    at(ROUTER, (s) => `#routerconsole.auth.i2prouter.${s}.password=x`),
    at(TUNNELS, (s) => `tunnel.3.option.proxy.auth.${s}.md5=${hex(32)}\n# ask ${s.toUpperCase()}`),
    ...["option.proxyUsername", "option.outproxyUsername", "option.i2cp.username"].map(tunnel),
    ...["router.reseedProxy.username", "i2cp.username"].map(router),
    at(WRAPPER, (s) => `wrapper.java.additional.8=-Di2p.dir.config=/home/${s}/.i2p`),
    at(CLIENTS, (s) => `clientApp.2.args="/Users/${s}/Library/Application Support/i2p/jetty.xml"`),
    at(NOTES, (s) => `dir=C:\\Users\\${s}\\AppData\\Roaming`),
    at(JETTY, (s) => `  <Set name="war">/home/${s}/site</Set><!-- ${s} -->`),
    at(NOTES, (s) => `url=http://${s}:x@localhost/`),
    at(NOTES, (s) => `{"user": "${s}"}`),
    at(NOTES, (s) => `mail=${s}@mail.i2p`),
  ]),
  ...plant("tunnel", () => `${word()} ${word()}`, [
    tunnelFile,
    tunnelFile,
    tunnelFile,
    tunnel("name"),
    at(TUNNELS, (s) => `tunnel.4.name=${s}\n# ${s} is mine`),
    at(TUNNELS, (s) => `#tunnel.5.name=${s}\n#tunnel.5.option.inbound.nickname=${s}`),
    at(TUNNELS, (s) => `tunnel.6.name=${s}\ntunnel.6.description=all about ${s}`),
    at(TUNNELS, (s) => `tunnel.7.name=${s}\ntunnel.7.privKeyFile=${s}-privKeys.dat`),
  ]),
  ...plant(
    "tunnel",
    word,
    [tunnelFile, tunnelFile, tunnel("name"), at(JETTY, (s) => `  <!-- for ${s} -->`)].slice(0, 3),
  ),
  ...plant("host", () => `${word()}.i2p`, [
    ...everywhere,
    tunnel("spoofedHost"),
    tunnel("option.spoofedHost.80"),
  ]),
  ...plant("host", () => `${word()}.${word()}.net`, [
    ...comment,
    ...["targetHost", "option.targetForPort.80", "targetDestination"].map(tunnel),
    ...["i2np.udp.host", "time.sntpServerList", "routerconsole.allowedHosts", "router.reseedProxyHost"].map(
      router,
    ),
    at(ROUTER, (s) => `i2p.reseedURL=https://root:x@${s}/x?token=1`),
    at(`${CONFIG}/addressbook/subscriptions.txt`, (s) => `http://${s}/hosts.txt`),
    inXml("host"),
  ]),
  ...plant("password", () => `${word()}${next(90) + 10}!${word()}`, [
    ...[
      "i2cp.keystorePassword",
      "netdb.family.keyPassword",
      "router.reseedProxy.password",
      "consolePassword",
    ].map(router),
    ...["option.proxyPassword", "option.outproxyPassword", "option.keyPassword"].map(tunnel),
    commented("option.ircserver.webircPassword"),
    ...["Password", "KeyStorePassword", "TrustStorePassword"].map(inXml),
    at(JETTY, (s) => `  <Set name="KeyPassword">${references(s)}</Set>`),
    at(JETTY, (s) => `  <Property name="jetty.keystore.password" default="${s}"/>`),
    at(JETTY, (s) => `  <!-- <Set name="password">${s}</Set> -->`),
    at(JETTY, (s) => `  <Set name="own">OBF:${s}</Set>`),
    at(WRAPPER, (s) => `wrapper.java.additional.7=-Djavax.net.ssl.keyStorePassword=${s}`),
    at(NOTES, (s) => `# password: ${s}`),
    at(NOTES, (s) => `{"password": "${s}"}`),
    at(NOTES, (s) => `url=https://root:${s}@localhost/`),
    at(CLIENTS, (s) => `clientApp.3.args=--proxy-password=${s}`),
  ]),
  ...plant("mac", () => Array.from({ length: 6 }, () => hex(2)).join(":"), [...comment, ...xml]),
  ...plant("token", () => `${from(ALPHA, 3)}${from(`${ALPHA}0123456789`, 33)}7x`, [
    ...everywhere,
    at(ROUTER, (s) => `router.updateURL=http://own.i2p/x?key=${s}`),
  ]),
  ...plant("email", () => `${word()}.${word()}@${word()}.org`, [...comment, ...xml]),
  ...plant("file", () => `${word()}-keys`, [
    at(TUNNELS, (s) => `tunnel.8.privKeyFile=i2ptunnel/${s}.dat\n# ${s}.dat is the key`),
    tunnel("option.altPrivKeyFile"),
    tunnel("option.keystoreFile"),
  ]),
  ...plant("family", word, [router("netdb.family.name")]),
];

/** Everything that is planted, each once. */
export const secrets: readonly Planted[] = planted.map(({ secret }) => secret);

/** Files of an installation with all of it in them. */
export function plantedFiles(): RedactableFile[] {
  const lines = new Map<string, string[]>();
  for (const { line } of planted) lines.set(line[0], [...(lines.get(line[0]) ?? []), line[1]]);
  return [...lines].map(([path, all]) => {
    const body = all.join("\n");
    const text =
      path.endsWith(".xml") && !body.startsWith("<Configure")
        ? `<Configure>\n${body}\n</Configure>\n`
        : `${body}\n`;
    return { path, bytes: new TextEncoder().encode(text) };
  });
}

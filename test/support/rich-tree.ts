import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TLS_FILE } from "./jetty-ssl.js";
import { WRAPPER } from "./wrapper.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** The directories of a fixture, the one that the router reads first. */
const richFixtures = {
  debian: ["var/lib/i2p/i2p-config", "usr/share/i2p"],
  "debian-split": ["var/lib/i2p/i2p-config", "usr/share/i2p"],
  portable: [""],
  docker: ["i2p/.i2p", "i2p"],
} as const;

export type RichFixture = keyof typeof richFixtures;

/** The client apps that settings are about, with their lines behind `clientApp.N.`. */
const clients: readonly (readonly [main: string, ...lines: string[]])[] = [
  [
    "net.i2p.sam.SAMBridge",
    "name=SAM application bridge",
    "args=sam.keys 127.0.0.1 7656",
    "startOnLoad=false",
  ],
  [
    "net.i2p.jetty.JettyStart",
    "name=I2P webserver (eepsite)",
    'args="eepsite/jetty.xml"',
    "startOnLoad=true",
  ],
  ["net.i2p.apps.systray.UrlLauncher", "name=Browser", "args=http://127.0.0.1:7657/", "startOnLoad=true"],
];

/** The tunnels that settings are about; the rest of the lines tells those of a type apart. */
const tunnels: readonly (readonly [name: string, type: string, ...lines: string[]])[] = [
  ["Irc2P", "ircclient", "targetDestination=irc.postman.i2p:6667"],
  ["smtp.postman.i2p", "client", "targetDestination=smtp.postman.i2p:25"],
  ["pop.postman.i2p", "client", "targetDestination=pop.postman.i2p:110"],
  ["gitssh.idk.i2p", "client", "targetDestination=gitssh.idk.i2p:22"],
  ["I2P HTTPS Proxy", "connectclient"],
  ["I2P SOCKS Proxy", "sockstunnel"],
];

const otherFiles = {
  "logger.config": "logger.defaultLevel=ERROR\nlogger.format=d p [t] c: m\n",
  "webapps.config": "webapps.jsonrpc.startOnLoad=false\nwebapps.susidns.startOnLoad=true\n",
  "addressbook/subscriptions.txt": "# subscriptions\nhttp://i2p-projekt.i2p/hosts.txt\n",
};

/** Copies a fixture, and adds to each of its directories the client apps, tunnels and files that it lacks. */
export function copyRich(fixture: RichFixture, root: string): void {
  cpSync(join(fixtures, fixture), root, { recursive: true });
  for (const directory of richFixtures[fixture]) {
    const dir = join(root, directory);
    for (const [main, ...lines] of clients) addClient(dir, main, lines);
    for (const [name, type, ...lines] of tunnels) addTunnel(dir, name, type, lines);
    for (const name of ["jetty.xml", "contexts/base-context.xml"]) {
      addFile(join(dir, "eepsite", name), readFileSync(join(fixtures, "debian/usr/share/i2p/eepsite", name)));
    }
    addFile(join(dir, "eepsite/jetty-ssl.xml"), TLS_FILE);
    for (const [name, text] of Object.entries(otherFiles)) addFile(join(dir, name), text);
  }
  addFile(join(root, richFixtures[fixture].at(-1) ?? "", "wrapper.config"), WRAPPER);
  const user = "routerconsole.auth.i2prouter.admin.md5=00000000000000000000000000000000";
  appendFileSync(join(root, richFixtures[fixture][0], "router.config"), `${user}\n`);
}

function addFile(path: string, content: string | Uint8Array): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function addClient(dir: string, main: string, lines: readonly string[]): void {
  const wanted = [`main=${main}`, ...lines];
  const split = join(dir, "clients.config.d");
  if (existsSync(split)) {
    const names = readdirSync(split);
    if (names.some((name) => name.includes(main))) return;
    const name = `${String(names.length).padStart(2, "0")}-${main}-clients.config`;
    writeFileSync(join(split, name), linesOf("clientApp.0.", wanted));
    return;
  }
  const file = join(dir, "clients.config");
  const text = readFileSync(file, "utf8");
  if (text.includes(`main=${main}\n`)) return;
  appendFileSync(file, linesOf(`clientApp.${text.match(/^clientApp\.\d+\.main=/gm)?.length}.`, wanted));
}

function addTunnel(dir: string, name: string, type: string, lines: readonly string[]): void {
  const wanted = [
    `name=${name}`,
    `type=${type}`,
    "interface=127.0.0.1",
    "listenPort=7000",
    "startOnLoad=false",
  ];
  wanted.push(...lines);
  const split = join(dir, "i2ptunnel.config.d");
  if (existsSync(split)) {
    const names = readdirSync(split);
    if (names.some((each) => each.includes(name))) return;
    const file = `${String(names.length).padStart(2, "0")}-${name}-i2ptunnel.config`;
    writeFileSync(join(split, file), linesOf("", wanted));
    return;
  }
  const file = join(dir, "i2ptunnel.config");
  const text = readFileSync(file, "utf8");
  if (text.includes(`name=${name}\n`)) return;
  appendFileSync(file, linesOf(`tunnel.${text.match(/^tunnel\.\d+\.type=/gm)?.length}.`, wanted));
}

function linesOf(prefix: string, lines: readonly string[]): string {
  return lines.map((line) => `${prefix}${line}\n`).join("");
}

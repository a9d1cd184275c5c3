import { readFileSync } from "node:fs";
import fc from "fast-check";
import { catalogue, type KeyGroup } from "../../src/schema/every-file.js";
import { damagedBytes } from "./arbitraries.js";
import type { Situation } from "./doctor.js";

/** Files that the doctor looks into, and whose keys stand in them. */
const files: readonly (readonly [name: string, group: KeyGroup, prefix: string])[] = [
  ["router.config", "router.config", ""],
  ["clients.config", "clients.config", "clientApp.0."],
  ["clients.config", "clients.config", "clientApp.2."],
  ["clients.config.d/00-a.B-clients.config", "clients.config", "clientApp.0."],
  ["i2ptunnel.config", "i2ptunnel.config", "tunnel.0."],
  ["i2ptunnel.config", "i2ptunnel.config", "tunnel.1."],
  ["i2ptunnel.config.d/00-x-i2ptunnel.config", "i2ptunnel.config", ""],
  ["i2ptunnel.config.d/01-y-i2ptunnel.config", "i2ptunnel.config", ""],
  ["wrapper.config", "wrapper.config", ""],
  ["logger.config", "logger.config", ""],
  ["webapps.config", "webapps.config", ""],
  ["plugins.config", "plugins.config", ""],
  ["susimail.config", "susimail.config", ""],
  ["i2psnark.config", "i2psnark.config", ""],
  ["sam.config", "sam.config", ""],
  ["addressbook/config.txt", "addressbook/config.txt", ""],
  ["i2pcontrol.config", "i2pcontrol.config", ""],
];

/** What people write, right and wrong, for whatever key. */
const words = fc.constantFrom(
  ...[
    "",
    "true",
    "false",
    "yes",
    "No",
    "0",
    "1",
    "-1",
    "2.5",
    "12",
    "256",
    "7654",
    "7657",
    "7658",
    "9999",
    "70000",
    "1e9",
  ],
  ...[
    "127.0.0.1",
    "0.0.0.0",
    "::",
    "::1",
    "10.1.2.3",
    "192.0.2.1",
    "8.8.8.8",
    "localhost",
    "fe80::1%eth0",
    "a.i2p",
    "x.b32.i2p",
  ],
  ...[
    "http://a.i2p/x",
    "https://example.org/",
    "7657 ::1,127.0.0.1 ./webapps/",
    "7657 0.0.0.0 -s 7667 0.0.0.0 ./webapps/",
  ],
  ...[
    "sam.keys 0.0.0.0 7656 i2cp.tcp.port=7655",
    "net.i2p.router.web.RouterConsoleRunner",
    "net.i2p.sam.SAMBridge",
  ],
  ...[
    "net.i2p.jetty.JettyStart",
    '"eepsite/jetty.xml"',
    "net.i2p.i2ptunnel.TunnelControllerGroup",
    "i2ptunnel.config",
    "'x",
  ],
  ...[
    "httpclient",
    "client",
    "httpserver",
    "server",
    "sockstunnel",
    "streamrclient",
    "hidden",
    "auto",
    "digest",
    "SOCKS5",
    "DEBUG",
  ],
  ...[
    "a\\",
    "\\u0041",
    "a # b",
    "a#b",
    "5 ; five",
    "\u00e9\ud83d\ude00",
    "x".repeat(300),
    "/config/other",
    "../a",
    "4,0",
    "-Xmx64m",
    "-Dx=y",
  ],
);

const ways = fc.constantFrom("=", "=", "=", "=", " = ", ": ", " ", "==");

/** A line with a key of the file, or one that is nearly that. */
function knownLine(group: KeyGroup, prefix: string): fc.Arbitrary<string> {
  const names = catalogue[group]
    .names()
    .map((name) => name.replace(/\{(?:n|port|code)\}/, "1").replace(/\{[^}]*\}/, "a"));
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => `${name.slice(0, 3)}${name.slice(4)}`) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toLowerCase()) },
  );
  return fc
    .tuple(fc.constantFrom("", "", "", "", "#", " ", "\t"), key, ways, words)
    .map(([before, name, way, value]) => `${before}${prefix}${name}${way}${value}`);
}

const lineEnds = fc.constantFrom("\n", "\n", "\r\n", "\r");

function linesOf(group: KeyGroup, prefix: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(knownLine(group, prefix), { maxLength: 12 }), lineEnds, fc.boolean())
    .map(([lines, lineEnd, isEnded]) => lines.join(lineEnd) + (isEnded ? lineEnd : ""));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The texts that a file may have: of its keys, of odd lines, of any bytes, and all of them behind each other. */
function contentsOf(group: KeyGroup, prefix: string): fc.Arbitrary<Uint8Array> {
  const part = fc.oneof(
    { weight: 8, arbitrary: linesOf(group, prefix).map(utf8) },
    { weight: 1, arbitrary: damagedBytes },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constant(utf8("\uFEFF")) },
  );
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => Uint8Array.from(Buffer.concat(parts)));
}

const jetty = readFileSync(
  new URL("../../fixtures/debian-split/usr/share/i2p/eepsite/jetty.xml", import.meta.url),
  "utf8",
);

const xml = fc.oneof(
  fc.constantFrom("0.0.0.0", "::1", "").map((host) => jetty.replace("127.0.0.1", host)),
  fc.nat({ max: jetty.length }).map((length) => jetty.slice(0, length)),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Any files that the doctor may be given, of every layout. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    layout: fc.constantFrom("installed", "portable", "loose"),
    files: fc
      .uniqueArray(fc.constantFrom(...files), { selector: ([name]) => name, minLength: 1, maxLength: 5 })
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(chosen.map(([name, group, prefix]) => [name, contentsOf(group, prefix)])),
        ),
      ),
    site: fc.option(xml),
  })
  .map(({ layout, files: chosen, site }) => ({
    layout,
    files: { ...chosen, ...(site !== null && { "eepsite/jetty.xml": site }) },
  }));

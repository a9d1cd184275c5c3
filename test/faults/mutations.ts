import type { Random } from "./random.js";

/** Makes other bytes of some; `other` are those of another file. */
type Mutation = (random: Random, bytes: Uint8Array, other: Uint8Array) => Uint8Array;

const encoder = new TextEncoder();

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** A piece somewhere in the bytes, of at most a quarter of them. */
function pieceOf(random: Random, bytes: Uint8Array): readonly [start: number, end: number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.below(bytes.length / 4 + 2))];
}

function inserted(random: Random, bytes: Uint8Array, piece: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
}

function replaced(bytes: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replace(from, to), "latin1");
}

/** What means something to one of the languages, or to the code that reads them. */
const words = [
  "=",
  "#",
  "\\",
  '"',
  "'",
  "\r",
  "\n",
  "\0",
  "\uFEFF",
  "\u2028",
  "clientApp.0.args=",
  "clientApp.999999999999.main=net.i2p.sam.SAMBridge\n",
  "clientApp.-1.main=x\n",
  "clientApp.0.delay=NaN\n",
  "tunnel.0.name=__proto__\n",
  "tunnel.4294967296.type=httpclient\n",
  "__proto__=1\n",
  "constructor=\n",
  "toString=x\n",
  "i2p.dir.config=/../../../../etc\n",
  "i2p.dir.config=.\n",
  "wrapper.java.additional.1=-Di2p.dir.config=%HOME%\n",
  "routerconsole.allowedHosts=,,,\n",
  "i2np.udp.port=99999999999999999999\n",
  "7657 ::1,127.0.0.1 ./webapps/",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&amp",
  "&#0;",
  "&#x110000;",
  "<?xml version='1.0' encoding='UTF-16'?>",
  "<!DOCTYPE Configure [",
  '<Set name="port">',
  '<New class="">',
  '<Ref id="x">',
  "</Configure>",
  "%<",
] as const;

const entityBomb = `<!DOCTYPE Configure [<!ENTITY a "ha">${[..."bcdefghij"]
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghij"[at]};`.repeat(10)}">`)
  .join("")}]>`;

const external = [
  '<!DOCTYPE Configure SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE Configure PUBLIC "-//x//EN" "http://127.0.0.1:1/x.dtd">',
  '<!DOCTYPE Configure [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE Configure [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;]>',
] as const;

const mutations: readonly [Mutation, ...Mutation[]] = [
  // Truncated.
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => bytes.subarray(random.below(bytes.length + 1)),
  // Bits flipped.
  (random, bytes) => {
    const flipped = Uint8Array.from(bytes);
    for (let left = 1 + random.below(8); left > 0 && bytes.length > 0; left--) {
      const at = random.below(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  // Bytes put in, taken out, doubled, moved.
  (random, bytes) => inserted(random, bytes, random.bytes(1 + random.below(16))),
  (random, bytes) => {
    const [start, end] = pieceOf(random, bytes);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  (random, bytes) => inserted(random, bytes, bytes.subarray(...pieceOf(random, bytes))),
  (random, bytes, other) => inserted(random, bytes, other.subarray(...pieceOf(random, other))),
  (random, bytes, other) => joined(bytes.subarray(0, random.below(bytes.length + 1)), other),
  // Lines that end otherwise, or not at all.
  (_, bytes) => replaced(bytes, /\r?\n/g, () => "\r\n"),
  (_, bytes) => replaced(bytes, /\r?\n/g, () => "\r"),
  (random, bytes) => replaced(bytes, /\n/g, () => random.pick(["\n", "\r", "\r\n", "", "\n\n"])),
  // Words of the languages where they do not belong.
  (random, bytes) => inserted(random, bytes, encoder.encode(random.pick(words))),
  (random, bytes) => inserted(random, bytes, encoder.encode(`\n${random.pick(words)}`)),
  // Other encodings, and what is none.
  (_, bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  (_, bytes) =>
    joined(Uint8Array.of(0xff, 0xfe), Buffer.from(Buffer.from(bytes).toString("latin1"), "utf16le")),
  (_, bytes) =>
    joined(Uint8Array.of(0xfe, 0xff), Buffer.from(Buffer.from(bytes).toString("latin1"), "utf16le").swap16()),
  (random, bytes) => inserted(random, bytes, random.pick(invalidUtf8)),
  (random, bytes) => inserted(random, bytes, new Uint8Array(1 + random.below(64))),
];

const invalidUtf8: readonly [Uint8Array, ...Uint8Array[]] = [
  Uint8Array.of(0xc3),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0xff, 0x80),
];

/** What makes a file large or deep: it comes seldom, as it costs. */
const enlargements: readonly [Mutation, ...Mutation[]] = [
  (random, bytes) =>
    inserted(random, bytes, Buffer.alloc(65_536, random.pick(["a", " ", ".", '"', "=", "<"]))),
  (random, bytes) => inserted(random, bytes, encoder.encode("<x>".repeat(random.below(20_000)))),
  (random) => {
    const depth = random.below(20_000);
    return encoder.encode(`<Configure>${"<x>".repeat(depth)}${"</x>".repeat(depth)}</Configure>`);
  },
  (random, bytes) => joined(...Array.from({ length: 2 + random.below(8) }, () => bytes)),
  (_, bytes) => joined(encoder.encode(entityBomb), bytes),
  (random, bytes) => joined(encoder.encode(random.pick(external)), bytes),
  (random) => random.bytes(random.below(4_096)),
];

/** Other bytes than those of a file: it in another shape, with something of another file, or none of it. */
export function mutated(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let result = bytes;
  if (random.below(10) === 0) result = random.pick(enlargements)(random, result, other);
  for (let left = random.below(4); left > 0; left--) result = random.pick(mutations)(random, result, other);
  return result;
}

/** Words of the keys of Blowfish: 18 subkeys, and four tables of 256. */
const SUBKEYS = 18;
const WORDS = SUBKEYS + 4 * 256;

/** Text that bcrypt encrypts 64 times. */
const MAGIC = new TextEncoder().encode("OrpheanBeholderScryDoubt");
const HASH_SIZE = 23;

const ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A hash of a cost beyond this takes seconds, and more. */
const MOST_COST = 11;

/**
 * The bcrypt hash of a text with a salt such as `$2a$10$` and 22 digits, as I2PControl stores its password (facts: catalogue, auth.password).
 * `undefined` for a text that is no such salt, or asks for more work than can be waited for. Niels Provos and David Mazières, A
 * Future-Adaptable Password Scheme.
 */
export function bcrypt(password: string, salt: string): string | undefined {
  const [, head = "", cost = "", digits = ""] = /^(\$2[aby]\$(\d\d)\$)([./A-Za-z0-9]{22})/.exec(salt) ?? [];
  if (head === "" || Number(cost) > MOST_COST) return undefined;
  const key = wordsOf(new TextEncoder().encode(`${password}\0`), SUBKEYS);
  const salted = wordsOf(fromBase64(digits), SUBKEYS);
  const cipher = new Blowfish();
  cipher.expand(key, salted.slice(0, 4));
  const nothing = new Uint32Array(4);
  for (let round = 0; round < 2 ** Number(cost); round++) {
    cipher.expand(key, nothing);
    cipher.expand(salted, nothing);
  }
  const block = wordsOf(MAGIC, 6);
  for (let at = 0; at < block.length; at += 2) for (let i = 0; i < 64; i++) cipher.encipher(block, at);
  const hash = [...block].flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word].map((b) => b & 255));
  return head + digits + toBase64(hash.slice(0, HASH_SIZE));
}

class Blowfish {
  /** The subkeys, and behind them the four tables. */
  readonly #keys = initialKeys().slice();

  /** Mixes a key of 18 words into the subkeys, then replaces them all by what they encrypt, together with the salt. */
  expand(key: Uint32Array, salt: Uint32Array): void {
    const keys = this.#keys;
    for (let i = 0; i < SUBKEYS; i++) keys[i] = (keys[i] ?? 0) ^ (key[i] ?? 0);
    const block = new Uint32Array(2);
    for (let i = 0; i < WORDS; i += 2) {
      block[0] = (block[0] ?? 0) ^ (salt[i % 4] ?? 0);
      block[1] = (block[1] ?? 0) ^ (salt[(i + 1) % 4] ?? 0);
      this.encipher(block, 0);
      keys.set(block, i);
    }
  }

  /** Encrypts the two words at a place. */
  encipher(block: Uint32Array, at: number): void {
    const keys = this.#keys;
    let [left, right] = [block[at] ?? 0, block[at + 1] ?? 0];
    for (let round = 0; round < 16; round++) {
      left ^= keys[round] ?? 0;
      const [a, b] = [keys[SUBKEYS + (left >>> 24)] ?? 0, keys[SUBKEYS + 256 + ((left >>> 16) & 255)] ?? 0];
      const [c, d] = [
        keys[SUBKEYS + 512 + ((left >>> 8) & 255)] ?? 0,
        keys[SUBKEYS + 768 + (left & 255)] ?? 0,
      ];
      const mixed = right ^ (((a + b) ^ c) + d);
      right = left;
      left = mixed;
    }
    block[at] = right ^ (keys[17] ?? 0);
    block[at + 1] = left ^ (keys[16] ?? 0);
  }
}

let piWords: Uint32Array | undefined;

/** Blowfish begins with the digits of pi behind the point. */
function initialKeys(): Uint32Array {
  piWords ??= wordsOfPi();
  return piWords;
}

/** By Machin's formula, with 64 bits to spare. */
function wordsOfPi(): Uint32Array {
  const size = BigInt(32 * WORDS + 64);
  const pi = 16n * arcTangentOfInverse(5n, size) - 4n * arcTangentOfInverse(239n, size);
  const digits = (pi - (3n << size)).toString(16).padStart(8 * WORDS + 16, "0");
  return Uint32Array.from({ length: WORDS }, (_, i) => Number.parseInt(digits.slice(8 * i, 8 * i + 8), 16));
}

function arcTangentOfInverse(x: bigint, size: bigint): bigint {
  let power = (1n << size) / x;
  let sum = power;
  for (let n = 3n; power !== 0n; n += 2n) {
    power /= -(x * x);
    sum += power / n;
  }
  return sum;
}

/** Bytes over and over, as words of four. */
function wordsOf(bytes: ArrayLike<number>, count: number): Uint32Array {
  const byte = (at: number) => bytes[at % bytes.length] ?? 0;
  return Uint32Array.from(
    { length: count },
    (_, i) => (byte(4 * i) << 24) | (byte(4 * i + 1) << 16) | (byte(4 * i + 2) << 8) | byte(4 * i + 3),
  );
}

function toBase64(bytes: readonly number[]): string {
  let digits = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const count = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let i = 0; i < count; i++) digits += ALPHABET[(group >>> (18 - 6 * i)) & 63];
  }
  return digits;
}

/** 22 digits are 16 bytes. */
function fromBase64(digits: string): number[] {
  const bits = [...digits].map((digit) => ALPHABET.indexOf(digit).toString(2).padStart(6, "0")).join("");
  return Array.from({ length: 16 }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2));
}

import { createHash, randomBytes } from "node:crypto";

/**
 * What a digest login compares, in lower-case hex: MD5 or SHA-256 over the UTF-8 text `user:realm:password` (facts:
 * PasswordManager.md5Hex, sha256Hex).
 */
export function realmDigest(
  algorithm: "md5" | "sha256",
  realm: string,
  user: string,
  password: string,
): string {
  return createHash(algorithm).update(`${user}:${realm}:${password}`, "utf8").digest("hex");
}

const SALT_SIZE = 16;
const HASH_SIZE = 32;
const ROUNDS = 1000;

/** I2P's Base64 of a random salt of 16 bytes and the 32 bytes of {@link saltedHash} (facts: PasswordManager.createHash). */
export function saltedDigest(password: string, salt: Uint8Array = randomBytes(SALT_SIZE)): string {
  return toBase64(Buffer.concat([salt, saltedHash(salt, password)]));
}

/** Whether a digest is one of this password (facts: PasswordManager.checkHash). */
export function matchesSalted(digest: string, password: string): boolean {
  const bytes = fromBase64(digest);
  if (bytes.length !== SALT_SIZE + HASH_SIZE) return false;
  return saltedHash(bytes.subarray(0, SALT_SIZE), password).equals(bytes.subarray(SALT_SIZE));
}

/** SHA-256 over salt and password, and then 999 times over what came out. */
function saltedHash(salt: Uint8Array, password: string): Buffer {
  let hash = Buffer.concat([salt, Buffer.from(password, "utf8")]);
  for (let round = 0; round < ROUNDS; round++) hash = createHash("sha256").update(hash).digest();
  return hash;
}

/** I2P writes `-` and `~` for `+` and `/`. */
function toBase64(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "~");
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text.replaceAll("-", "+").replaceAll("~", "/"), "base64");
}

import { encodeText, hasEscapedBytes } from "./bytes.js";

/**
 * What the router's JVM makes of a text that stands for bytes which are not UTF-8: each malformed sequence becomes U+FFFD, with the
 * lengths that the JDK's decoder reports (sun.nio.cs.UTF_8, replacement mode; facts: formats 1.1 step 1). They differ from the web's
 * decoder: an encoded surrogate (ED A0 80) is one U+FFFD, not three.
 */
export function javaText(text: string): string {
  if (!hasEscapedBytes(text)) return text;
  const bytes = encodeText(text);
  const parts: string[] = [];
  for (let at = 0, run = 0; ; ) {
    const size = at < bytes.length ? sequence(bytes, at) : 0;
    if (size > 0) {
      at += size;
      continue;
    }
    parts.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(run, at)));
    if (at >= bytes.length) return parts.join("");
    parts.push("\uFFFD");
    at -= size;
    run = at;
  }
}

/** The length of the valid sequence at `at`, or minus the length of the malformed one. */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1];
  if (second === undefined || !isContinuation(second) || isOverlong(lead, second)) return -1;
  for (let i = 2; i < size; i++) {
    const next = bytes[at + i];
    if (next === undefined || !isContinuation(next)) return -i;
  }
  return lead === 0xed && second > 0x9f ? -3 : size;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function isOverlong(lead: number, second: number): boolean {
  return (
    (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)
  );
}

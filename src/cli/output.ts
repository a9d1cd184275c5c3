import { writeSync } from "node:fs";
import { errno } from "../store/disk.js";

/**
 * Writes all of a text to a file descriptor at once; a fifth of the time that a stream's set-up takes. A reader that went away (`| head`)
 * is no error.
 */
function write(descriptor: number, text: string): void {
  const size = Buffer.byteLength(text);
  writeParts(size, (written) =>
    written === 0 ? writeSync(descriptor, text) : writeSync(descriptor, Buffer.from(text), written),
  );
}

function writeParts(size: number, writeFrom: (written: number) => number): void {
  for (let written = 0; written < size; ) {
    try {
      written += writeFrom(written);
    } catch (error) {
      if (errno(error) === "EPIPE") return;
      if (errno(error) !== "EAGAIN") throw error;
    }
  }
}

/** What a message is about; nothing, or `null`, where that is not known. */
interface MessagePlace {
  readonly path?: string | null | undefined;
  readonly line?: number | null | undefined;
  readonly column?: number | null | undefined;
}

/** A message as it is told, behind its place: `PATH:LINE:COLUMN: `, unless it begins with the path itself. */
export function placed(message: string, { path, line, column }: MessagePlace): string {
  if (path === undefined || path === null || message.startsWith(path)) return plain(message);
  const place = [path, line, column].filter((part) => part !== undefined && part !== null);
  return plain(`${place.join(":")}: ${message}`);
}

/** Data: what was asked for. */
export function print(text: string): void {
  write(1, text);
}

/** Data as it stands in a file, whatever its bytes are. */
export function printBytes(bytes: Uint8Array): void {
  writeParts(bytes.length, (written) => writeSync(1, bytes, written));
}

/** Everything else. */
export function tell(text: string): void {
  write(2, text);
}

/** A value's characters that would drive the terminal or break the line, made visible. */
export function plain(text: string): string {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\uDC80-\uDCFF]/gu, "\uFFFD");
}

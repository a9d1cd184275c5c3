import { ConfigError } from "./error.js";

/**
 * How much i2pconf takes. All of it is far beyond what a router works with; what is larger was made to harm, or named by mistake, and would
 * cost more memory or time than anybody has.
 */
export const limits = {
  /** Of a file. A text of Node's holds about 512 MB, and a change needs the old text and the new one. */
  fileBytes: 256 * 2 ** 20,
  /** Of a `*.xml`: ten times what a hundred thousand lines take. Jetty's are 20 kB. */
  xmlBytes: 32 * 2 ** 20,
  /** Tags, comments and the like of a `*.xml`. Each takes about a kilobyte, and ten microseconds: this many are four seconds at worst. */
  xmlTags: 400_000,
  /** Lines of a file. A Map of Node's holds 16 million keys; reading this many takes two seconds. */
  lines: 2_000_000,
  /** Names in a directory that is looked into, such as `/home`. */
  names: 100_000,
  /** Client apps, and tunnels, of a directory, and the files of each `.d`. The time of some changes grows with the square of their number. */
  programs: 1_000,
  /** Of a recipe. The pattern of a string with escapes overflows V8's stack at a hundred times the size. */
  recipeBytes: 2 ** 20,
  /** Statements of a recipe: each may have to read an XML file again. */
  statements: 5_000,
  /** Of a value from a file or standard input, and of a word of a command line, which Linux keeps to an eighth of this. */
  valueBytes: 2 ** 20,
} as const;

/** The refusal of what is beyond a limit. */
export function tooLarge(path: string, has: string, limit: string): ConfigError {
  return new ConfigError(
    "INPUT_TOO_LARGE",
    `${path} is too large: it has ${has}, and the limit is ${limit}`,
    {
      path,
    },
  );
}

/** @throws {ConfigError} `INPUT_TOO_LARGE` */
export function checkCount(path: string, count: number, limit: number, what: string): void {
  if (count > limit) throw tooLarge(path, `more than ${limit} ${what}`, `${limit}`);
}

const LESS_THAN = 0x3c;

/** The tags, comments and the like in some bytes, all of which begin with `<`; those beyond the limit are not counted. */
export function tagsIn(bytes: Uint8Array): number {
  return countOf(bytes, LESS_THAN, limits.xmlTags);
}

const [LF, CR] = [0x0a, 0x0d];

/** The line ends in some bytes, CRLF being one; those beyond the limit are not counted. */
export function lineEndsIn(bytes: Uint8Array): number {
  const ended = countOf(bytes, LF, limits.lines);
  if (ended > limits.lines) return ended;
  return ended + countOf(bytes, CR, limits.lines - ended, (at) => bytes[at + 1] !== LF);
}

/** How often a byte occurs where it counts, up to one more than so often. */
function countOf(
  bytes: Uint8Array,
  byte: number,
  most: number,
  counts: (at: number) => boolean = () => true,
): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0 && count <= most; at = bytes.indexOf(byte, at + 1))
    if (counts(at)) count++;
  return count;
}

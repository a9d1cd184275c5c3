import { widthOfPeerPorts } from "./peer-ports.js";
import type { Policy } from "./policy.js";

const WIDTH = 118;

/** What whoever loads the rules has to know, whatever the format, a paragraph each. */
export function remarksOn({ missing, outbound }: Policy): readonly string[] {
  return [...missing, ...(outbound === undefined ? [] : [widthOfPeerPorts()])];
}

/** What the rules do with what leaves the machine. */
export function outboundRemark({ outbound }: Policy): string {
  return outbound === undefined
    ? "What leaves this machine is not restricted."
    : "Every connection from this machine that is not named is refused, such as fetching updates over HTTP.";
}

/** Paragraphs as lines of a comment, broken between words; one that is indented, a command, stays a line. */
export function comment(paragraphs: readonly string[]): readonly string[] {
  return paragraphs
    .flatMap((paragraph) => (paragraph.startsWith(" ") ? [paragraph] : broken(paragraph)))
    .map((line) => (line === "" ? "#" : `# ${line}`));
}

function broken(paragraph: string): readonly string[] {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const last = lines[lines.length - 1] ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines moved to the right. */
export function indented(lines: readonly string[], blanks: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(blanks) + line));
}

import { type Listener, PRIVATE_ADDRESSES } from "../ports.js";

const LONGEST = 80;

/**
 * A text out of the configuration, such as the name of a tunnel, fit for a comment and for a word in single quotes of a firewall's file or a
 * shell script: letters, digits and harmless signs stay, an apostrophe becomes a typographic one, and everything else `?`, line ends and
 * quotes among it. Long ones are cut.
 */
export function remark(text: string): string {
  const letters = [...text];
  const shown = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), "\u2026"] : letters;
  return shown
    .join("")
    .replaceAll("'", "\u2019")
    .replace(/[^\p{L}\p{M}\p{N} .,:;()[\]_+@/\u2019\u2026-]/gu, "?");
}

/** What a listener is, and where. */
export function remarkOn({ what, bind }: Listener): string {
  return `${remark(what)}: ${bind === PRIVATE_ADDRESSES ? "every private address" : remark(bind)}`;
}

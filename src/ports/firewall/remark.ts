import { type Listener, PRIVATE_ADDRESSES } from "../ports.js";

const LONGEST = 80;

/**
 * A text out of the configuration, such as the name of a tunnel, fit for a comment and for a word in single quotes of a firewall's file or a
 * shell script: letters, digits and harmless signs stay, everything else becomes `?`, line ends and quotes among it; an apostrophe is one that quotes nothing. Long ones are cut.
 */
export function remark(text: string): string {
  const letters = [...text];
  const shown = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), "…"] : letters;
  return shown
    .join("")
    .replaceAll("'", "’")
    .replace(/[^\p{L}\p{M}\p{N} .,:;()[\]_+@/…’-]/gu, "?");
}

/** What a listener is, and where. */
export function remarkOn({ what, bind }: Listener): string {
  return `${remark(what)}: ${bind === PRIVATE_ADDRESSES ? "every private address" : remark(bind)}`;
}

/** What of a line stands in quotes at its end: nothing, `'…` or `"…`. */
type Quote = "" | "'" | '"';

/** A line of bash up to the cursor, taken apart as bash takes it; nothing is expanded. */
interface BashLine {
  /** The words of the last command, the one at the cursor included. */
  readonly words: readonly string[];
  readonly quote: Quote;
  /** Whether the last word is the file of a `>` or `<`. */
  readonly isRedirected: boolean;
}

/** Takes the line apart up to its end, where the cursor is. */
export function readBashLine(text: string): BashLine {
  let words: string[] = [];
  let word: string | undefined;
  let quote: Quote = "";
  let redirected: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    const next = text[i + 1];
    if (quote === "'") {
      if (character === "'") quote = "";
      else word += character;
    } else if (character === "\\") {
      const isKept = quote === '"' && (next === undefined || !'$`"\\'.includes(next));
      word = (word ?? "") + (isKept ? character : (next ?? ""));
      if (!isKept) i++;
    } else if (character === '"') {
      quote = quote === "" ? '"' : "";
      word ??= "";
    } else if (quote === '"') {
      word += character;
    } else if (character === "'") {
      quote = "'";
      word ??= "";
    } else if (/[ \t\n;|&()<>]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      if (/[\n;|&()]/.test(character)) words = [];
      if (/[<>]/.test(character)) redirected = words.length;
    } else {
      word = (word ?? "") + character;
    }
  }
  return { words: [...words, word ?? ""], quote, isRedirected: redirected === words.length };
}

/** The words behind the command's name, and behind assignments before it. */
export function operandsOf(words: readonly string[]): readonly string[] {
  return words.slice(words.findIndex((word) => !/^\w+=/.test(word)) + 1);
}

/**
 * What is to stand in the line for a word, in place of the part at its end that readline takes out: all of the word at the cursor, or what
 * stands behind an open quote, or behind a character that ends words to readline alone, such as `=` and `:` (bash's COMP_WORDBREAKS).
 */
export function bashReplacement(line: string, replaced: string, word: string): string | undefined {
  if (!line.endsWith(replaced)) return undefined;
  const { words, quote } = readBashLine(line.slice(0, line.length - replaced.length));
  const kept = words.at(-1) ?? "";
  return word.toLowerCase().startsWith(kept.toLowerCase())
    ? quoted(word.slice(kept.length), quote)
    : undefined;
}

/** A text as bash reads it back, in the quotes that are open; readline closes them. */
function quoted(text: string, quote: Quote): string {
  switch (quote) {
    case "'":
      return text.replaceAll("'", "'\\''");
    case '"':
      // History is expanded in these quotes, and a backslash before its mark would stay.
      return text.replace(/[\\$`"]/g, "\\$&").replaceAll("!", '"\\!"');
    default:
      return text.replace(/[^\w./:=@%+,\u0080-\uFFFF-]/g, "\\$&");
  }
}

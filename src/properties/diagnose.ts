import { hasEscapedBytes } from "../text/bytes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { withoutEdgeBlanks } from "./edge-blanks.js";
import { Kind } from "./line-table.js";
import { quote } from "./storable.js";
import type { PropertiesText } from "./text.js";

/** What the lines of a document hide from their reader (facts: formats 1.3 and 11). */
export function diagnose(document: PropertiesText): Diagnostic[] {
  const { text, lines } = document;
  const found: Diagnostic[] = [];
  const report = (
    code: string,
    severity: Diagnostic["severity"],
    start: number,
    end: number,
    message: string,
  ) => found.push({ code, severity, message, start, end });

  if (text.startsWith("\uFEFF")) {
    report(
      "BYTE_ORDER_MARK",
      "warn",
      0,
      1,
      "the router reads the byte order mark as part of the first line, so of its key",
    );
  }
  for (let line = 0; line < lines.count; line++) {
    const kind = lines.kind(line);
    const [start, end] = [lines.start(line), lines.end(line)];
    if (kind === Kind.junk)
      report("JUNK_LINE", "warn", start, end, "the router skips this line: it has no key=value");
    if (kind !== Kind.entry) continue;
    const key = document.keyAt(line);
    const place = lines.keySpan(line);
    if (withoutEdgeBlanks(key) !== key) {
      report(
        "BLANK_IN_KEY",
        "error",
        place.start,
        place.end,
        `the blank belongs to the key ${quote(key)}, which nobody reads`,
      );
    }
    if (document.dialect.losesKey(key)) {
      report(
        "UNSTORABLE_KEY",
        "error",
        place.start,
        place.end,
        `the router loses the key ${quote(key)} at its next save, which fails`,
      );
    }
  }
  for (const [key, all] of document.index.duplicated()) {
    for (const line of all.slice(0, -1)) {
      const last = (all[all.length - 1] ?? 0) + 1;
      report(
        "DUPLICATE_KEY",
        "warn",
        lines.start(line),
        lines.end(line),
        `${quote(key)} is set again in line ${last}, which wins`,
      );
    }
  }
  if (hasEscapedBytes(text)) {
    const at = text.search(/[\uDC80-\uDCFF]/u);
    report(
      "NOT_UTF8",
      "warn",
      at,
      at + 1,
      "not UTF-8: the router reads U+FFFD here, and writes it back at its next save",
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

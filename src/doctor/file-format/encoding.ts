import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import { Kind } from "../../properties/line-table.js";
import { hasEscapedBytes } from "../../text/bytes.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { ownFiles } from "./catalogued.js";

/** Bytes that are not the UTF-8 that the router reads. */
export const encoding: Rule = {
  id: "F08",
  name: "bom-or-encoding",
  severity: "warn",
  detects: "a byte order mark, or bytes that are not UTF-8",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      const utf16 = textOfUtf16(file);
      const found = utf16 === undefined ? [markAt(file), oddBytes(file)] : [otherEncoding(file, utf16)];
      for (const problem of found) if (problem) yield problem;
    }
  },
};

/** The text of a file of UTF-16 with its mark, which the router cannot read at all. */
function textOfUtf16({ bytes }: OpenFile): string | undefined {
  const name =
    bytes?.[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes?.[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (name === undefined || bytes === undefined || bytes.length % 2 !== 0) return undefined;
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function otherEncoding(file: OpenFile, text: string): Problem {
  const { document } = file;
  return {
    at: { path: file.path, line: 1, column: 1 },
    message: "the file is UTF-16, of which the router, which reads UTF-8, understands no key",
    severity: "error",
    fix: {
      does: "writes the file as UTF-8",
      apply: (editor) =>
        editor.edit({
          file,
          edits: [{ start: 0, end: document.lines.source.length, text }],
          keys: [...document.keys(), ...document.dialect.load(text).keys()],
        }),
    },
  };
}

function markAt(file: OpenFile): Problem | undefined {
  const { document } = file;
  if (!document.text.startsWith("\uFEFF")) return undefined;
  const isKey = document.lines.kind(0) === Kind.entry;
  const effect = isKey
    ? "the router reads it as part of the first key, which nobody knows then"
    : "a key in the first line would have it as a part";
  return {
    at: { path: file.path, line: 1, column: 1 },
    message: `the file begins with a byte order mark: ${effect}`,
    ...(!isKey && { severity: "info" as const }),
    fix: withoutMark(file),
  };
}

function withoutMark(file: OpenFile): Fix {
  const { document } = file;
  const { source } = document.lines;
  const first = source.slice(0, document.lines.start(1));
  return {
    does: "takes the byte order mark away",
    apply: (editor) =>
      editor.edit({
        file,
        edits: [{ start: 0, end: typeof source === "string" ? 1 : 3, text: "" }],
        keys: [...document.dialect.load(first).keys(), ...document.dialect.load(first.slice(1)).keys()],
      }),
  };
}

/** The wrapper reads its file in the encoding that the file names, or that of the system. */
function oddBytes({ document, path, name }: OpenFile): Problem | undefined {
  if (name === WRAPPER_CONFIG || !hasEscapedBytes(document.text)) return undefined;
  const { lines } = document;
  let first: Problem["at"] | undefined;
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.source.slice(lines.start(line), lines.start(line + 1));
    if (!hasEscapedBytes(text)) continue;
    first ??= { path, line: line + 1, column: text.search(/[\uDC80-\uDCFF]/u) + 1 };
    count++;
  }
  if (!first) return undefined;
  const more = count > 1 ? `, as in ${count - 1} other ${count === 2 ? "line" : "lines"}` : "";
  return {
    at: first,
    message: `these bytes are not UTF-8${more}: the router reads U+FFFD here, and writes that back at its next save; save the file as UTF-8`,
  };
}

import { javaText } from "../text/java-text.js";

/**
 * The meaning of a text, step by step as net.i2p.data.DataHelper.loadProps computes it (facts: formats 1.1), independent of the
 * scanner: the second reader that every edit is checked against.
 */
export function loadProps(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (trim(line) === "") continue;
    if (line.startsWith("#") || line.startsWith(";")) continue;
    const hash = line.indexOf("#");
    const rest = hash > 0 ? trim(line.slice(0, hash)) : line;
    const equals = rest.indexOf("=");
    if (equals <= 0) continue;
    properties.set(javaText(rest.slice(0, equals)), javaText(trim(rest.slice(equals + 1))));
  }
  return properties;
}

/** Java's String.trim(): every character up to U+0020, at both ends. */
function trim(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && line.charCodeAt(start) <= 0x20) start++;
  while (end > start && line.charCodeAt(end - 1) <= 0x20) end--;
  return line.slice(start, end);
}

import { javaText } from "../text/java-text.js";
import { javaTrim as trim } from "../text/java-trim.js";

/**
 * The meaning of a text, step by step as net.i2p.data.DataHelper.loadProps computes it (facts: formats 1.1), independent of the
 * scanner: the second reader that every edit is checked against. `readKey` is what becomes of a key, as where all are made lower case.
 */
export function loadProps(text: string, readKey = (key: string) => key): Map<string, string> {
  const properties = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (trim(line) === "") continue;
    if (line.startsWith("#") || line.startsWith(";")) continue;
    const hash = line.indexOf("#");
    const rest = hash > 0 ? trim(line.slice(0, hash)) : line;
    const equals = rest.indexOf("=");
    if (equals <= 0) continue;
    properties.set(readKey(javaText(rest.slice(0, equals))), javaText(trim(rest.slice(equals + 1))));
  }
  return properties;
}

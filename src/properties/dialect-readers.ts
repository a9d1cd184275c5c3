import { javaText } from "../text/java-text.js";
import { javaTrim } from "../text/java-trim.js";

/**
 * What the lines of the dialects mean, step by step as their readers go through them, independent of the scanner: the second reader that
 * every edit is checked against.
 */
type Properties = ReadonlyMap<string, string>;

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/**
 * The Java Service Wrapper's own reader (facts: formats 10; its function configFileReader_Read). A `#` ends the line unless another one
 * follows, which makes both of them one, or it stands between double quotes.
 */
export function loadWrapper(text: string): Properties {
  const properties = new Map<string, string>();
  for (const line of linesOf(text)) {
    const content = javaTrim(line);
    if (content.startsWith("#")) continue;
    let plain = "";
    let isQuoted = false;
    for (let i = 0; i < content.length; i++) {
      const character = content[i] ?? "";
      if (character === '"') isQuoted = !isQuoted;
      if (character === "#" && !isQuoted) {
        if (content[i + 1] !== "#") break;
        i++;
      }
      plain += character;
    }
    const equals = plain.indexOf("=");
    const key = javaTrim(plain.slice(0, Math.max(equals, 0)));
    if (key !== "" && !/["#]/.test(key))
      properties.set(javaText(key), javaText(javaTrim(plain.slice(equals + 1))));
  }
  return properties;
}

/** net.i2p.addressbook.ConfigParser.parse (facts: formats 10). */
export function loadAddressbook(text: string): Properties {
  const properties = new Map<string, string>();
  for (const line of linesOf(text)) {
    const content = withoutComment(line);
    const equals = content.indexOf("=");
    if (equals < 0) continue;
    const key = javaText(javaTrim(content.slice(0, equals))).toLowerCase();
    const name = key === "master_addressbook" ? "local_addressbook" : key;
    if (key !== "") properties.set(name, javaText(javaTrim(content.slice(equals + 1))));
  }
  return properties;
}

/** net.i2p.addressbook.ConfigParser.parseSubscriptions: each line is a key, without a value (facts: formats 10). */
export function loadSubscriptions(text: string): Properties {
  const lines = linesOf(text).map((line) => javaText(javaTrim(withoutComment(line))));
  return new Map(lines.filter((line) => line !== "").map((line) => [line, ""]));
}

/** org.klomp.snark.I2PSnarkUtil.loadProps: as DataHelper.loadProps, but that a `#` within a line is nothing special (facts: formats 10). */
export function loadTorrent(text: string): Properties {
  const properties = new Map<string, string>();
  for (const line of linesOf(text)) {
    const equals = line.indexOf("=");
    if (equals <= 0 || line.startsWith("#") || line.startsWith(";")) continue;
    properties.set(javaText(line.slice(0, equals)), javaText(javaTrim(line.slice(equals + 1))));
  }
  return properties;
}

/** net.i2p.addressbook.ConfigParser.stripComments. */
function withoutComment(line: string): string {
  if (line.startsWith(";")) return "";
  const hash = line.indexOf("#");
  return hash < 0 ? line : line.slice(0, hash);
}

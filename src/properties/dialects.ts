import { ConfigError } from "../text/error.js";
import { javaTrim } from "../text/java-trim.js";
import { configLines, type Dialect } from "./dialect.js";
import { loadAddressbook, loadSubscriptions, loadTorrent, loadWrapper } from "./dialect-readers.js";
import { type LineRules, scanWith } from "./dialect-scanner.js";
import { loadProps } from "./load-props.js";
import { checkLine, quote } from "./storable.js";

const lowerCase = (key: string) => key.toLowerCase();

const firstHash = (content: string) => content.indexOf("#");

/** The parts of a line of wrapper.config that a `#` is looked for in: those outside double quotes. */
const UNQUOTED_HASHES = /"[^"]*(?:"|$)|##?/g;

const wrapperRules: LineRules = {
  marks: "#",
  marksBehindBlanks: true,
  cutOf: (content) => {
    for (const { 0: found, index } of content.matchAll(UNQUOTED_HASHES)) if (found === "#") return index;
    return -1;
  },
  separator: "=",
  trimsKeys: true,
  // No property of the wrapper has such a name.
  isNoKey: (key) => /["#]/.test(key),
  directive: /^(?:encoding=|include|properties\.)/,
};

/** wrapper.config, which the Java Service Wrapper reads (facts: formats 10). */
export const wrapperLines: Dialect = {
  scan: (source) => scanWith(source, wrapperRules),
  load: loadWrapper,
  separator: "=",
  readValue: (text) => text.replace(UNQUOTED_HASHES, (found) => (found === "##" ? "#" : found)),
  writeValue: (value) => value.replace(/"[^"]*(?:"|$)|#/g, (found) => (found === "#" ? "##" : found)),
  isOrdered: false,
  losesKey: () => false,
  checkKey: (key) => {
    checkLine("KEY_NOT_STORABLE", `the key ${quote(key)}`, key);
    if (key === "" || /[#="]/.test(key)) throw noKey(key);
  },
  checkValue: (key, value) => {
    const what = `the value of ${quote(key)}`;
    checkLine("VALUE_NOT_STORABLE", what, value);
    if (value.split('"').length % 2 === 0) {
      const message = `${what} holds a double quote that is not closed, which would hide what stands behind it from the wrapper`;
      throw new ConfigError("VALUE_NOT_STORABLE", message);
    }
  },
};

const addressbookRules: LineRules = {
  marks: "#;",
  marksBehindBlanks: false,
  cutOf: firstHash,
  separator: "=",
  trimsKeys: true,
};

/** addressbook/config.txt, which the address book and SusiDNS read (facts: formats 10). */
export const addressbookLines: Dialect = {
  ...configLines,
  scan: (source) => scanWith(source, addressbookRules),
  load: loadAddressbook,
  readKey: (text) => {
    const key = lowerCase(text);
    return key === "master_addressbook" ? "local_addressbook" : key;
  },
};

const subscriptionRules: LineRules = { ...addressbookRules, separator: "" };

/** addressbook/subscriptions.txt: a URL a line (facts: formats 10). */
export const subscriptionLines: Dialect = {
  scan: (source) => scanWith(source, subscriptionRules),
  load: loadSubscriptions,
  separator: "",
  isOrdered: true,
  losesKey: () => false,
  checkKey: (key) => {
    checkLine("KEY_NOT_STORABLE", `the line ${quote(key)}`, key);
    if (key === "" || key.includes("#") || key.startsWith(";")) throw noKey(key);
  },
  checkValue: (key, value) => {
    if (value === "") return;
    throw new ConfigError("VALUE_NOT_STORABLE", `${quote(key)} is a line of a list, which has no value`);
  },
};

const torrentRules: LineRules = { ...addressbookRules, cutOf: () => -1, trimsKeys: false };

/** i2psnark.config.d/sX/HASH.config, the state of one torrent, where a name may hold a `#` (facts: formats 10). */
export const torrentLines: Dialect = {
  ...configLines,
  scan: (source) => scanWith(source, torrentRules),
  load: loadTorrent,
  checkValue: (key, value) => checkLine("VALUE_NOT_STORABLE", `the value of ${quote(key)}`, value),
};

/** i2pcontrol.config and the plugin's I2PControl.conf, whose keys are made lower case when they are read (facts: formats 10). */
export const lowerCaseLines: Dialect = {
  ...configLines,
  readKey: lowerCase,
  load: (text) => loadProps(text, lowerCase),
};

/** How the lines of a file are, by its name or path. */
export function dialectOf(path: string): Dialect {
  const name = path.replaceAll("\\", "/");
  if (/(?:^|\/)wrapper\.config$/.test(name)) return wrapperLines;
  if (/(?:^|\/)addressbook\/config\.txt$/.test(name)) return addressbookLines;
  if (/(?:^|\/)addressbook\/[^/]+$/.test(name)) return subscriptionLines;
  if (/(?:^|\/)i2psnark\.config\.d\/[^/]+\/[^/]+$/.test(name)) return torrentLines;
  return /(?:^|\/)(?:i2pcontrol\.config|I2PControl\.conf)$/.test(name) ? lowerCaseLines : configLines;
}

function noKey(key: string): ConfigError {
  const what = javaTrim(key) === "" ? "a key cannot be empty" : `${quote(key)} cannot be a key of this file`;
  return new ConfigError("KEY_NOT_STORABLE", what);
}

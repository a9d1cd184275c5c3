import { ConfigError } from "../text/error.js";

/** Characters that net.i2p.data.DataHelper.storeProps refuses in a key; the entry is lost at the router's next save (facts: formats 2). */
const REFUSED_IN_KEY = /[#=\r\n;]/;
const REFUSED_IN_VALUE = /[#\r\n]/;
/** Read back without them: loadProps trims values, and a key's edge blanks survive only where no inline comment follows. */
const EDGE_BLANK = /^[\0-\x20]|[\0-\x20]$/;
/** Half of a surrogate pair: the router writes it as `?`. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** What the router's own writer refuses: `"key"`, `"value"`, or `undefined` where it writes the entry. */
export function refusedByStoreProps(key: string, value: string): "key" | "value" | undefined {
  if (REFUSED_IN_KEY.test(key)) return "key";
  return REFUSED_IN_VALUE.test(value) ? "value" : undefined;
}

/**
 * A key that may be written on a new line: what storeProps takes and loadProps reads back as it is.
 * @throws {ConfigError} `KEY_NOT_STORABLE`
 */
export function checkKey(key: string): void {
  if (key === "")
    throw new ConfigError("KEY_NOT_STORABLE", "a key cannot be empty: the router skips such a line");
  if (REFUSED_IN_KEY.test(key)) {
    throw new ConfigError(
      "KEY_NOT_STORABLE",
      `the key ${quote(key)} holds one of # = ; or a line end, which the router cannot store`,
    );
  }
  if (EDGE_BLANK.test(key)) {
    throw new ConfigError(
      "KEY_NOT_STORABLE",
      `the key ${quote(key)} begins or ends with a blank: the router would read another key`,
    );
  }
  if (LONE_SURROGATE.test(key))
    throw new ConfigError("KEY_NOT_STORABLE", `the key ${quote(key)} is not valid Unicode`);
}

/**
 * A value that the format can hold. There are no escapes: what it cannot hold is refused.
 * @throws {ConfigError} `VALUE_NOT_STORABLE`
 */
export function checkValue(key: string, value: string): void {
  const refuse = (why: string) => new ConfigError("VALUE_NOT_STORABLE", `the value of ${quote(key)} ${why}`);
  if (value.includes("#")) throw refuse("holds a #: the router cuts the line there, and no quoting helps");
  if (REFUSED_IN_VALUE.test(value)) throw refuse("holds a line end: a value is one line");
  if (EDGE_BLANK.test(value)) throw refuse("begins or ends with a blank: the router reads values trimmed");
  if (LONE_SURROGATE.test(value)) throw refuse("is not valid Unicode");
}

/**
 * What a line of any dialect can hold as a key or value: one line, without blanks at its edges, of valid Unicode. `what` is the subject of
 * the message.
 * @throws {ConfigError} `code`
 */
export function checkLine(code: "KEY_NOT_STORABLE" | "VALUE_NOT_STORABLE", what: string, text: string): void {
  const refuse = (why: string) => new ConfigError(code, `${what} ${why}`);
  if (/[\r\n]/.test(text)) throw refuse("holds a line end");
  if (EDGE_BLANK.test(text)) throw refuse("begins or ends with a blank, which its reader trims");
  if (LONE_SURROGATE.test(text)) throw refuse("is not valid Unicode");
}

/** A key or value in a message: short, on one line, without control characters. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return JSON.stringify(short);
}

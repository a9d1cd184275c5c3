import { ConfigError } from "../../text/error.js";

/** What neither a line nor a login holds: control characters, and the mark that some programs put before a text. */
const UNPRINTABLE = /[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;
/** What the router cuts off where a name or a password is typed. */
const EDGE_BLANK = /^ | $/;
/** Half of a surrogate pair, which UTF-8 cannot express. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * A user's name as a key and a login can hold it: a key ends at `=`, a line at `#`, the name at `:` in what is hashed, and the proxies' reader of
 * logins takes `"` and `\` for the end of the name, whatever stands before them (facts: formats 2; EepGet.parseAuthArgs).
 * @throws {ConfigError} `VALUE_REFUSED`
 */
export function checkUser(user: string): void {
  if (user === "") throw refused("the user's name is empty");
  if (EDGE_BLANK.test(user)) throw refused("the user's name begins or ends with a blank");
  const [character] = /[#=;:"\\]/.exec(user) ?? [];
  if (character !== undefined) {
    throw refused(`the user's name holds ${character}, which a key or a login cannot hold`);
  }
  checkText("the user's name", user);
}

/**
 * A password that can be typed where the router asks for it. Only its digest is stored, so `#`, `=`, `:` and the like are as good as any other.
 * The message never shows it.
 * @throws {ConfigError} `VALUE_REFUSED`
 */
export function checkPassword(password: string, mostBytes = Infinity): void {
  if (password === "") throw refused("the password is empty");
  if (/[\r\n]/.test(password)) throw refused("the password holds a line end: give it on one line");
  checkText("the password", password);
  if (EDGE_BLANK.test(password)) {
    throw refused("the password begins or ends with a blank, which the router cuts off");
  }
  if (Buffer.byteLength(password) > mostBytes) {
    throw refused(`the password is longer than ${mostBytes} bytes, which is the most that a login can send`);
  }
}

function checkText(what: string, text: string): void {
  if (UNPRINTABLE.test(text)) throw refused(`${what} holds a control character`);
  if (LONE_SURROGATE.test(text)) throw refused(`${what} is not valid Unicode`);
}

function refused(why: string): ConfigError {
  return new ConfigError("VALUE_REFUSED", why);
}

import { isSecretKey, PROTECTED } from "../../schema/secrets.js";
import { placeOf } from "../../text/diagnostic.js";
import { ConfigError } from "../../text/error.js";
import { type Break, breakText, pointedAt } from "../../text/malformed.js";

/** A part of a recipe, by offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a recipe, which its errors point into. */
export class RecipeText {
  /** What messages call it. */
  readonly name: string;
  readonly text: string;
  readonly isJson: boolean;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.isJson = /\.json$/i.test(name) || /^\s*\{/.test(text);
  }

  /** The refusal of a recipe that breaks off. */
  breaksOff({ start, end, expected, opened }: Break): ConfigError {
    const { from, line } = this.#lineAt(start);
    const what = breakText(line, { start, end, expected, opened: opened && opened - from });
    return this.#refusal("RECIPE_MALFORMED", what, { start, end });
  }

  /** A refusal of what some part of the recipe asks for, told with its place; where an address breaks off, with that place in it. */
  refused(error: ConfigError, { start, end }: Span): ConfigError {
    const { code, span, candidates } = error;
    if (code !== "ADDRESS_MALFORMED" || !span)
      return this.#refusal(code, withPlace(error), { start, end }, candidates);
    // The message has carets of its own, under another text.
    const what = error.message.split(":\n")[0] ?? "";
    const at = Math.min(start + span.start, end);
    return this.#refusal(code, what, { start: at, end: Math.max(at, Math.min(start + span.end, end)) });
  }

  #refusal(
    code: ConfigError["code"],
    what: string,
    { start, end }: Span,
    candidates: readonly string[] = [],
  ): ConfigError {
    const { from, line } = this.#lineAt(start);
    const shown = withoutSecrets(line);
    const at = Math.min(start - from, shown.length);
    const carets = pointedAt(shown, at, Math.max(at, Math.min(end - from, shown.length)));
    const place = { path: this.name, ...placeOf(this.text, start), span: { start, end }, candidates };
    return new ConfigError(code, `${what}:\n${carets}`, place);
  }

  #lineAt(offset: number): { readonly from: number; readonly line: string } {
    const { column } = placeOf(this.text, offset);
    const from = offset - column + 1;
    const length = this.text.slice(from).search(/[\r\n]/);
    return { from, line: length < 0 ? this.text.slice(from) : this.text.slice(from, from + length) };
  }
}

/** The file that an error is about, which its place in the recipe would hide. */
function withPlace({ message, path, line }: ConfigError): string {
  if (path === undefined || message.includes(path)) return message;
  return `${[path, line].filter((part) => part !== undefined).join(":")}: ${message}`;
}

/** A line without what stands behind the key of a secret. */
function withoutSecrets(line: string): string {
  let end = 0;
  for (const word of line.split(/(?<=[\s=:])/)) {
    end += word.length;
    const key = word.replace(/[\s=:"'+-]{1,4}$/, "");
    if (isSecretKey(key)) return end < line.length ? `${line.slice(0, end).trimEnd()} ${PROTECTED}` : line;
  }
  return line;
}

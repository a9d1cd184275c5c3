/**
 * Every way in which i2pconf can refuse, as a closed set; `docs/errors.md` has a row for each.
 * A finding inside a file that does not stop anything is a {@link Diagnostic}, not an error.
 */
export type ErrorCode =
  | "ADDRESS_MALFORMED"
  | "ADDRESS_UNKNOWN"
  | "ARGUMENTS_AMBIGUOUS"
  | "ARGUMENT_NOT_STORABLE"
  | "ARGUMENTS_UNTERMINATED"
  | "CLIENT_AMBIGUOUS"
  | "CLIENT_EXISTS"
  | "CLIENT_NOT_FOUND"
  | "COMMENT_AMBIGUOUS"
  | "EDITS_OVERLAP"
  | "ELEMENT_AMBIGUOUS"
  | "ELEMENT_NOT_FOUND"
  | "ELEMENT_REFUSED"
  | "FILE_CHANGED"
  | "FILE_HARD_LINKED"
  | "FILE_MISSING"
  | "FILE_MOUNTED"
  | "FILE_OUTSIDE"
  | "FILE_UNREADABLE"
  | "FIRST_START"
  | "INPUT_TOO_LARGE"
  | "INSTALLATION_AMBIGUOUS"
  | "INSTALLATION_NOT_FOUND"
  | "INTERRUPTED"
  | "IO_FAILED"
  | "KEY_EXISTS"
  | "KEY_IS_LIVE"
  | "KEY_NOT_FOUND"
  | "KEY_NOT_STORABLE"
  | "KEY_UNKNOWN"
  | "LINK_OUTSIDE"
  | "LISTENER_MISSING"
  | "LOCATION_NOT_WRITABLE"
  | "LOCK_TIMEOUT"
  | "RECIPE_MALFORMED"
  | "RECOVERY_NEEDED"
  | "ROUTER_RUNNING"
  | "SYNC_CONFLICT"
  | "TRANSACTION_UNKNOWN"
  | "TUNNEL_AMBIGUOUS"
  | "TUNNEL_EXISTS"
  | "TUNNEL_NOT_FOUND"
  | "UNDO_REFUSED"
  | "USAGE"
  | "VALUE_NOT_STORABLE"
  | "VALUE_OUT_OF_RANGE"
  | "VALUE_REFUSED"
  | "VERIFICATION_FAILED"
  | "XML_ILL_FORMED"
  | "XML_READ_ONLY";

/** Where an error is. `line` and `column` count from 1, as editors do; `span` holds offsets into the file's text. */
export interface ErrorPlace {
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  /** What to choose from where the request was ambiguous or misspelt. */
  readonly candidates?: readonly string[] | undefined;
}

/**
 * The one error class of i2pconf. `code` says which refusal it is, `message` says what to do, and the place is given where there is one.
 * Nothing has been written when it is thrown, unless `code` is `IO_FAILED` and the message says otherwise.
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code: ErrorCode;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly span: { readonly start: number; readonly end: number } | undefined;
  readonly candidates: readonly string[];

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message);
    this.code = code;
    this.path = place.path;
    this.line = place.line;
    this.column = place.column;
    this.span = place.span;
    this.candidates = place.candidates ?? [];
  }

  /**
   * Whether something caught is a ConfigError, of this copy of i2pconf or of another: the command's files, and packages installed twice,
   * each have a class of their own.
   */
  static is(error: unknown): error is ConfigError {
    return (
      error instanceof ConfigError ||
      (error instanceof Error && error.name === "ConfigError" && "code" in error)
    );
  }

  /** The same error with a place that only an outer layer knows, such as the path of the file. */
  at(place: ErrorPlace): ConfigError {
    return new ConfigError(this.code, this.message, {
      path: this.path ?? place.path,
      line: this.line ?? place.line,
      column: this.column ?? place.column,
      span: this.span ?? place.span,
      candidates: this.candidates.length > 0 ? this.candidates : place.candidates,
    });
  }
}

import type { ErrorCode } from "../text/error.js";

/** What the command's exit codes mean; the table is a contract (docs/command.md). */
export const Exit = {
  done: 0,
  no: 1,
  usage: 2,
  unusable: 3,
  unsafe: 4,
  ambiguous: 5,
  io: 6,
  bug: 70,
} as const;

const byCode: Readonly<Record<ErrorCode, number>> = {
  ADDRESS_MALFORMED: Exit.usage,
  ADDRESS_UNKNOWN: Exit.usage,
  ARGUMENTS_AMBIGUOUS: Exit.ambiguous,
  ARGUMENTS_UNTERMINATED: Exit.unusable,
  ARGUMENT_NOT_STORABLE: Exit.usage,
  CLIENT_AMBIGUOUS: Exit.ambiguous,
  CLIENT_EXISTS: Exit.usage,
  CLIENT_NOT_FOUND: Exit.usage,
  COMMENT_AMBIGUOUS: Exit.ambiguous,
  EDITS_OVERLAP: Exit.bug,
  ELEMENT_AMBIGUOUS: Exit.ambiguous,
  ELEMENT_NOT_FOUND: Exit.usage,
  ELEMENT_REFUSED: Exit.usage,
  FILE_CHANGED: Exit.io,
  FILE_MISSING: Exit.unusable,
  FILE_OUTSIDE: Exit.usage,
  FILE_UNREADABLE: Exit.unusable,
  FIRST_START: Exit.unsafe,
  INSTALLATION_AMBIGUOUS: Exit.ambiguous,
  INSTALLATION_NOT_FOUND: Exit.unusable,
  IO_FAILED: Exit.io,
  KEY_EXISTS: Exit.usage,
  KEY_IS_LIVE: Exit.usage,
  KEY_NOT_FOUND: Exit.usage,
  KEY_NOT_STORABLE: Exit.usage,
  KEY_UNKNOWN: Exit.usage,
  LISTENER_MISSING: Exit.usage,
  LOCATION_NOT_WRITABLE: Exit.unsafe,
  RECIPE_MALFORMED: Exit.usage,
  ROUTER_RUNNING: Exit.unsafe,
  SYNC_CONFLICT: Exit.ambiguous,
  TUNNEL_AMBIGUOUS: Exit.ambiguous,
  TUNNEL_EXISTS: Exit.usage,
  TUNNEL_NOT_FOUND: Exit.usage,
  USAGE: Exit.usage,
  VALUE_NOT_STORABLE: Exit.usage,
  VALUE_OUT_OF_RANGE: Exit.usage,
  VALUE_REFUSED: Exit.usage,
  VERIFICATION_FAILED: Exit.unsafe,
  XML_ILL_FORMED: Exit.unusable,
  XML_READ_ONLY: Exit.unusable,
};

/** The exit code of a refusal. */
export function exitCodeOf(code: ErrorCode): number {
  return byCode[code];
}

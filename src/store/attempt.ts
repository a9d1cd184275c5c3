import { ConfigError, type ErrorCode } from "../text/error.js";
import { errno, reasonOf } from "./disk.js";

/**
 * Runs file system calls about a path, with their errors as ConfigErrors.
 * @throws {ConfigError} the code given, or `LOCATION_NOT_WRITABLE` for a refusal, `FILE_MOUNTED` for what cannot be renamed, else `IO_FAILED`
 */
export function attempt<T>(path: string, action: () => T, code?: ErrorCode): T {
  try {
    return action();
  } catch (error) {
    if (ConfigError.is(error)) throw error;
    const number = errno(error);
    const found = code ?? codeOf(number);
    const remedy = found === "FILE_MOUNTED" ? "; --in-place writes through it, instead of replacing it" : "";
    throw new ConfigError(found, `${path} cannot be written: ${reasonOf(number)}${remedy}`, { path });
  }
}

function codeOf(number: string | undefined): ErrorCode {
  switch (number) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "LOCATION_NOT_WRITABLE";
    case "EBUSY":
    case "EXDEV":
      return "FILE_MOUNTED";
    default:
      return "IO_FAILED";
  }
}

/** For steps that nothing more can be done about, such as a temporary file that cannot be removed. */
export function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

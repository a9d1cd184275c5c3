import type { OpenFile } from "../../install/location.js";
import { isSecretKey } from "../../schema/secrets.js";
import { ConfigError } from "../../text/error.js";
import type { ChangeContext } from "../setting.js";

/** Brings a commented-out line of a key to life. Where that is refused, the values to choose from are told, but for secrets. */
export function uncommentLine(
  file: OpenFile,
  key: string,
  value: string | undefined,
  context: ChangeContext,
): void {
  try {
    context.draft(file).uncomment(key, value);
  } catch (error) {
    throw ConfigError.is(error) && isSecretKey(key) ? new ConfigError(error.code, error.message) : error;
  }
}

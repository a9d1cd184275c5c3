import type { OpenFile } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import { ConfigError } from "../../text/error.js";
import type { ChangeContext } from "../setting.js";

/**
 * Tells that a key is written which the router does not know.
 * @throws {ConfigError} `KEY_UNKNOWN` where unknown keys are to be refused
 */
export async function noteUnknown(
  { name, path }: OpenFile,
  key: string,
  context: ChangeContext,
): Promise<void> {
  const { unknownKeyMessage } = await import("./unknown-key.js");
  const message = unknownKeyMessage(name, key);
  if (message === undefined) return;
  if (context.strict) throw new ConfigError("KEY_UNKNOWN", message, { path });
  context.note({ code: "UNKNOWN_KEY", severity: "warn", ...ofFile(path), message });
}

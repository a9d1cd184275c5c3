import { isBoolean, type KeySpec } from "../../schema/spec.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { ConfigError } from "../../text/error.js";
import { type Address, parseAddress } from "../address/address.js";
import { keySpecOf } from "../reading/key-spec.js";
import type { SettingKind } from "../setting.js";
import type { Change } from "./change.js";

/**
 * What `enable WHAT` and `disable WHAT` set: a setting that is on or off, a key or field with such a value, or `startOnLoad` of
 * `client[NAME]` and `tunnel[NAME]`.
 * @throws {ConfigError} `USAGE` for what is neither on nor off, with what would be right; what reading an address throws
 */
export async function parseSwitch(verb: "enable" | "disable", word: string): Promise<Change> {
  const address = await parseAddress(word, "startOnLoad");
  if (!(await isSwitch(address))) throw new ConfigError("USAGE", notSwitch(verb, word, address));
  return { verb: "set", address, operator: "=", value: String(verb === "enable") };
}

async function isSwitch(address: Address): Promise<boolean> {
  switch (address.kind) {
    case "setting":
      return address.setting.type.kind === "bool";
    case "client":
      return address.field === "startOnLoad" || address.field === "onBoot";
    case "tunnel":
      return isOnOrOff(tunnelKeys.spec(address.field));
    case "key":
      return isOnOrOff(await keySpecOf(address.file, address.key));
    case "xml":
      return false;
  }
}

function isOnOrOff(spec: KeySpec | undefined): boolean {
  return spec !== undefined && isBoolean(spec);
}

function notSwitch(verb: "enable" | "disable", word: string, address: Address): string {
  if (address.kind !== "setting") {
    return `${word} is not on or off: ${verb} takes a setting of the kind bool, client[NAME] or tunnel[NAME]; i2pconf set '${word}=VALUE' changes others`;
  }
  const { type, example } = address.setting;
  const wanted = verb === "enable" ? "on" : "off";
  const right = wordsOf(type).includes(wanted) ? `${word}=${wanted}` : example;
  return `${word} is more than on or off; for example i2pconf set ${right}`;
}

/** The words among a setting's values. */
function wordsOf(type: SettingKind): readonly string[] {
  if (type.kind === "enum") return type.choices;
  return "word" in type && type.word !== undefined ? [type.word] : [];
}

import { clientKeys } from "../../schema/client-keys.js";
import { isBoolean, type KeySpec } from "../../schema/spec.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { type Address, parseAssigned } from "../../settings/address/address.js";
import { keySpecOf } from "../../settings/reading/key-spec.js";
import type { SettingKind } from "../../settings/setting.js";
import { beginningWith, type Completion, words } from "./candidate.js";

/** The values of `ADDRESS=VALUE` where they are few and known, and files behind `@`; `undefined` where the address is not yet whole. */
export async function values(typed: string): Promise<Completion | undefined> {
  const assigned = await parseAssigned(typed).catch(() => undefined);
  if (!assigned || !("value" in assigned)) return undefined;
  const { address, value } = assigned;
  const prefix = typed.slice(0, typed.length - value.length);
  if (value.startsWith("@")) return { kind: "files", prefix: `${prefix}@` };
  return {
    kind: "words",
    candidates: beginningWith(typed, words((await choicesOf(address)).map((choice) => `${prefix}${choice}`))),
  };
}

async function choicesOf(address: Address): Promise<readonly string[]> {
  switch (address.kind) {
    case "setting":
      return settingChoices(address.setting.type);
    case "tunnel":
      return keyChoices(tunnelKeys.spec(address.field));
    case "client":
      return keyChoices(clientKeys.spec(address.field));
    case "key":
      return keyChoices(await keySpecOf(address.file, address.key));
    case "xml":
      return [];
  }
}

function keyChoices(spec: KeySpec | undefined): readonly string[] {
  if (!spec) return [];
  return isBoolean(spec) ? ["true", "false"] : spec.choices;
}

function settingChoices(type: SettingKind): readonly string[] {
  switch (type.kind) {
    case "bool":
      return ["on", "off"];
    case "enum":
      return type.choices;
    case "port":
    case "i2np-port":
      return type.word === undefined ? [] : [type.word];
    default:
      return [];
  }
}

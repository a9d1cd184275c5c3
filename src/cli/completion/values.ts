import { ROUTER_CONFIG } from "../../files/file-names.js";
import { routerKeySpec } from "../../schema/catalogue.js";
import { type Address, equalsOf, parseAddress } from "../../settings/address.js";
import type { SettingKind } from "../../settings/setting.js";
import { tunnelFieldKind } from "../../settings/tunnel-field.js";
import { beginningWith, type Completion, nothing, words } from "./candidate.js";

/** The values of `ADDRESS=VALUE` where they are few and known, and files behind `@`; `undefined` where the address is not yet whole. */
export async function values(typed: string): Promise<Completion | undefined> {
  const equals = equalsOf(typed);
  if (equals <= 0 || equals >= typed.length) return undefined;
  const prefix = typed.slice(0, equals + 1);
  if (typed[equals + 1] === "@") return { kind: "files", prefix: `${prefix}@` };
  const address = await parseAddress(typed.slice(0, equals)).catch(() => undefined);
  if (!address) return nothing;
  return {
    kind: "words",
    candidates: beginningWith(typed, words(choicesOf(address).map((choice) => `${prefix}${choice}`))),
  };
}

function choicesOf(address: Address): readonly string[] {
  switch (address.kind) {
    case "setting":
      return settingChoices(address.setting.type);
    case "tunnel":
      return settingChoices(tunnelFieldKind(address.field));
    case "client":
      return address.field === "startOnLoad" || address.field === "onBoot" ? ["true", "false"] : [];
    case "key": {
      const spec = address.file === ROUTER_CONFIG ? routerKeySpec(address.key) : undefined;
      return spec?.type === "boolean" ? ["true", "false"] : (spec?.choices ?? []);
    }
    case "xml":
      return [];
  }
}

function settingChoices(type: SettingKind | undefined): readonly string[] {
  switch (type?.kind) {
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

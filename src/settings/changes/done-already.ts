import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { parseSettingValue } from "../value.js";
import type { Change } from "./change.js";

/**
 * Where a client app or tunnel is to be off that is not there, or what it would hold is to be unset: then nothing is left to do, and it is
 * as true as it can be. So it is where no tunnel has the field that all are to be without. `undefined` for every other change.
 */
export function doneAlready(change: Change): PlanNote | undefined {
  const { address, verb } = change;
  if (address.kind === "tunnel" && address.selector.kind === "all" && verb === "unset")
    return notThere(`no tunnel has ${address.field}`);
  if (address.kind !== "setting") return undefined;
  const { name, type, sources } = address.setting;
  const { kind } = sources[0];
  if (kind !== "client" && kind !== "tunnel") return undefined;
  const missing = `there is no such ${kind === "client" ? "client app" : "tunnel"}`;
  if (verb === "unset") return notThere(`${name} is not set: ${missing}`);
  const isOff =
    verb === "set" && type.kind === "bool" && parseSettingValue(name, type, change.value) === false;
  return isOff ? notThere(`${name} is off already: ${missing}`) : undefined;
}

function notThere(message: string): PlanNote {
  return { code: "NOT_THERE", severity: "info", ...ofFile(null), message };
}

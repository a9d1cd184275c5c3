import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { parseSettingValue } from "../value.js";
import type { Change } from "./change.js";

/**
 * Where a client app or tunnel is to be off that is not there: then nothing is left to do, and `off` is as true as it can be. `undefined`
 * for every other change.
 */
export function offAlready(change: Change): PlanNote | undefined {
  const { address } = change;
  if (change.verb !== "set" || address.kind !== "setting") return undefined;
  const { name, type, sources } = address.setting;
  const isSwitch = type.kind === "bool" && (sources[0].kind === "client" || sources[0].kind === "tunnel");
  if (!isSwitch || parseSettingValue(name, type, change.value) !== false) return undefined;
  const message = `${name} is off already: there is no such ${sources[0].kind === "client" ? "client app" : "tunnel"}`;
  return { code: "NOT_THERE", severity: "info", ...ofFile(null), message };
}

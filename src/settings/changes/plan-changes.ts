import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../../files/file-names.js";
import { besideRouter } from "../../install/beside-router.js";
import type { InstallationFiles, Scope } from "../../install/installation-files.js";
import type { Location } from "../../install/location.js";
import { draftOf, finishPlan, type Plan } from "../../install/plan.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { listItems, refused } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import { ConfigError } from "../../text/error.js";
import type { ChangeContext, ChangeOptions, Setting } from "../setting.js";
import { asHosts, changedList, parseSettingValue } from "../value.js";
import { firstStartNote, refuseLoneFile } from "./before-first-start.js";
import type { Change, Step } from "./change.js";
import { changeClient } from "./change-client.js";
import { changeKey } from "./change-key.js";
import { doneAlready } from "./done-already.js";
import { exposed, exposesSecret, keptOut } from "./secret-in-template.js";

/**
 * Works all steps out, one after the other, in every location of the scope; nothing is written.
 * @throws {ConfigError} the first refusal of any change in any location; `CLIENT_NOT_FOUND` too where the router's own directory lacks the
 *   client, for a change of the template alone would do nothing; and `CLIENT_NOT_FOUND`, `FILE_MISSING` or `KEY_NOT_FOUND` where no
 *   location holds what is to be changed; `ROUTER_RUNNING` where a running router would undo it; `FIRST_START` where a new file would keep
 *   the router from its first-start copy
 */
export async function planChanges(
  files: InstallationFiles,
  steps: Iterable<Step>,
  options: ChangeOptions,
  scope: Scope | undefined,
): Promise<Plan> {
  const targets = files.targets(scope);
  const notes: PlanNote[] = [];
  let isOfRouter = false;
  const context: ChangeContext = {
    ...options,
    isOnlyTarget: targets.length === 1,
    draft: draftOf,
    note: (note) => notes.push(note),
    tunnels: new Map(),
  };
  for (const change of steps) {
    isOfRouter ||= !isOfWrapper(change);
    if (!leavesTunnels(change)) context.tunnels.clear();
    if (change.verb === "add" || change.verb === "remove") {
      const { planAddition, planRemoval } = (await import("../entries/entries.js")).entries;
      if (change.verb === "remove") planRemoval(files.source(), targets, change, context);
      else await planAddition(files, targets, change, { ...context, namesTemplates: scope !== undefined });
      continue;
    }
    await planChange(files, targets, change, context, scope);
  }
  if (scope === undefined && files.isBeforeFirstStart && isOfRouter) notes.unshift(firstStartNote(files));
  const { force = false } = options;
  const plan = finishPlan(targets, notes);
  const outside = scope === "config" ? plan.files.find(({ location }) => location === "base") : undefined;
  if (outside) {
    const message = `${outside.path} belongs to the install directory; leave --location out, or say --location base`;
    throw new ConfigError("USAGE", message, { path: outside.path });
  }
  if (!force) refuseLoneFile(files, plan);
  return besideRouter(files, plan, force);
}

/** Makes one change in every location that is to have it, and tells which were left out. */
async function planChange(
  files: InstallationFiles,
  targets: readonly Location[],
  change: Change,
  context: ChangeContext,
  scope: Scope | undefined,
): Promise<void> {
  const live = files.source();
  const isExposed = (location: Location) => exposesSecret(change, location);
  // Somebody who names the templates wants it there; and where there is nothing else, nothing else is left.
  const skips = scope === undefined && !targets.every(isExposed) ? isExposed : () => false;
  const meant = targets.filter((location) => !skips(location));
  for (const location of targets.filter(skips)) context.note(keptOut(change.address.text, location));
  for (const location of meant.filter(isExposed)) context.note(exposed(change.address.text, location));
  const held: Location[] = [];
  for (const location of meant) if (await apply(files, location, change, context)) held.push(location);
  const lacking = meant.filter((location) => !held.includes(location));
  const isRaw = change.address.kind === "key" || change.address.kind === "xml";
  const isMissed = held.length === 0 || (!isRaw && lacking.includes(live));
  const done = isMissed ? doneAlready(change) : undefined;
  if (done) {
    context.note(done);
    return;
  }
  if (isMissed) throw await notHeld(change, held.length === 0 ? meant : [live]);
  for (const location of lacking) context.note(leftAlone(change, location, location === live));
}

/** Whether a step cannot change which tunnels there are; a change of a tunnel sees to that itself. */
function leavesTunnels(step: Step): boolean {
  if (step.verb === "add" || step.verb === "remove") return false;
  const { address } = step;
  return address.kind === "tunnel" || (address.kind === "key" && address.file === ROUTER_CONFIG);
}

/** Whether a step is about wrapper.config, which the service wrapper reads wherever the router stands. */
function isOfWrapper(step: Step): boolean {
  if (step.verb === "add" || step.verb === "remove") return false;
  const { address } = step;
  if (address.kind === "key") return address.file === WRAPPER_CONFIG;
  return (
    address.kind === "setting" &&
    address.setting.sources.every((source) => source.kind === "keys" && source.file === WRAPPER_CONFIG)
  );
}

/** Makes one change in one location; false where the location does not hold what it is about. */
async function apply(
  files: InstallationFiles,
  location: Location,
  change: Change,
  context: ChangeContext,
): Promise<boolean> {
  const { address } = change;
  switch (address.kind) {
    case "setting":
      return changeSetting(address.setting, location, change, context);
    case "client":
      return changeClient(files.source(), location, address, change, context);
    case "tunnel": {
      const { changeTunnel } = await import("./change-tunnel.js");
      return changeTunnel(files.source(), location, address, change, context);
    }
    case "key":
      return await changeKey(location, address, change, context);
    case "xml":
      return address.place.change(location, change, context);
    case "password":
      return change.verb === "set"
        ? address.write(location, change.value, context)
        : address.remove(location, context);
  }
}

function changeSetting(
  setting: Setting,
  location: Location,
  change: Change,
  context: ChangeContext,
): boolean {
  switch (change.verb) {
    case "set":
      return setting.write(location, wanted(setting, location, change, context), context);
    case "unset":
      return setting.reset(location, context);
    default:
      throw new ConfigError("USAGE", `${change.verb} takes FILE:KEY, not the setting ${setting.name}`);
  }
}

/** The value that an assignment asks for; for `+=` and `-=` the list of this location with or without the items. */
function wanted(
  setting: Setting,
  location: Location,
  change: Change & { verb: "set" },
  context: ChangeContext,
): Value {
  const { name, type } = setting;
  if (change.operator === "=") return parseSettingValue(name, type, change.value, context);
  if (type.kind !== "list" && type.kind !== "hosts") {
    throw new ConfigError("USAGE", `${name} is no list: ${change.operator} means nothing here`);
  }
  const items =
    type.kind === "hosts"
      ? asHosts(parseSettingValue(name, type, change.value, context))
      : listItems(change.value);
  const current = asHosts(setting.read(location)?.value ?? []);
  const list = changedList(current, change.operator, items);
  if (type.kind === "hosts" && list.length === 0)
    throw refused(name, change.value, "would leave no address; unset takes all of them away");
  return list;
}

function leftAlone({ address }: Change, { dir }: Location, isLive: boolean): PlanNote {
  const effect = isLive ? ": the router, which reads that directory, will not see the change" : "";
  const message = `${dir} does not hold ${address.text}, and was left alone${effect}`;
  return {
    code: "NOT_HERE",
    severity: isLive ? "warn" : "info",
    ...ofFile(dir),
    message,
  };
}

async function notHeld(change: Change, locations: readonly Location[]): Promise<ConfigError> {
  return (await import("./not-held.js")).notHeld(change, locations);
}

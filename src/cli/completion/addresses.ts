import { ROUTER_CONFIG } from "../../files/file-names.js";
import { writtenName } from "../../files/written-name.js";
import type { Location } from "../../install/location.js";
import { startablesOf } from "../../settings/groups/webapps.js";
import { settingNames, settingOf } from "../../settings/registry.js";
import type { Setting } from "../../settings/setting.js";
import { beginningWith, type Candidate, words } from "./candidate.js";
import { fileKeys, fileNames, knownKeys } from "./file-keys.js";
import { inEach } from "./installation.js";
import { memberFields, memberNames, tunnelGroups } from "./members.js";

const MEMBER = /^((?:client|tunnel)\[.*\])\./s;

/** The addresses that begin with what was typed, each with `suffix` behind it where it is whole. */
export async function addresses(
  locations: readonly Location[],
  typed: string,
  suffix: "" | "=",
): Promise<readonly Candidate[]> {
  const named = withSuffix([...(await settings(typed)), ...startables(locations, typed)], suffix);
  return [...named, ...(await rawAddresses(locations, typed, suffix, named.length > 0))];
}

/** What `enable` and `disable` take: settings that are on or off, client apps and tunnels. */
export async function switches(locations: readonly Location[], typed: string): Promise<readonly Candidate[]> {
  const named = await settings(typed, ({ type }) => type.kind === "bool");
  return [...named, ...startables(locations, typed), ...members(locations, typed)];
}

/** The named settings that begin with what was typed; no others are loaded. */
export async function settings(
  typed: string,
  isWanted: (setting: Setting) => boolean = () => true,
): Promise<readonly Candidate[]> {
  const names = beginningWith(typed, words(settingNames()));
  const found = await Promise.all(names.map(({ word }) => settingOf(word)));
  const wanted = found.filter((setting) => setting !== undefined).filter(isWanted);
  return wanted.map(({ name, summary }) => ({ word: name, description: summary }));
}

/**
 * What begins with what was typed and is no named setting: client apps, tunnels, files, and keys of router.config. There are hundreds of
 * those, so they are offered once there is a dot, or nothing else begins so.
 */
export async function rawAddresses(
  locations: readonly Location[],
  typed: string,
  suffix: "" | "=",
  isBesideOthers = false,
): Promise<readonly Candidate[]> {
  const whole = (candidates: readonly Candidate[]) => withSuffix(beginningWith(typed, candidates), suffix);
  const member = MEMBER.exec(typed)?.[1];
  if (member !== undefined) return whole(await memberFields(locations, member));
  const colon = typed.indexOf(":");
  if (colon > 0 && !/^(?:client|tunnel|webapp|plugin)\[/.test(typed))
    return whole(fileKeys(locations, typed.slice(0, colon)));
  const others = beginningWith(typed, [
    ...withSuffix(members(locations, typed), "."),
    ...(typed === "" ? [] : fileNames(locations, typed)),
  ]);
  const isForKeys = typed.includes(".") || (typed !== "" && others.length === 0 && !isBesideOthers);
  return isForKeys ? [...others, ...whole(knownKeys(ROUTER_CONFIG))] : others;
}

/** `webapp[NAME]` and `plugin[NAME]` of the installation that begin with what was typed. */
function startables(locations: readonly Location[], typed: string): readonly Candidate[] {
  const found = inEach(locations, startablesOf);
  return beginningWith(
    typed,
    found.map(({ kind, name, summary }) => ({ word: `${kind}[${writtenName(name)}]`, description: summary })),
  );
}

/** The client apps and tunnels that begin with what was typed. */
export function members(locations: readonly Location[], typed: string): readonly Candidate[] {
  return beginningWith(typed, [
    ...memberNames(locations),
    ...(typed.startsWith("tunnel[") ? tunnelGroups : []),
  ]);
}

function withSuffix(candidates: readonly Candidate[], suffix: string): readonly Candidate[] {
  return candidates.map(({ word, description }) => ({ word: `${word}${suffix}`, description }));
}

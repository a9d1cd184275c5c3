import { TUNNELS_CONFIG } from "../../files/file-names.js";
import type { InstallationFiles } from "../../install/installation-files.js";
import type { Location } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import { isSecretKey, PROTECTED } from "../../schema/secrets.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { ConfigError } from "../../text/error.js";
import type { Addition } from "../changes/change.js";
import { exposed, keptOut } from "../changes/secret-in-template.js";
import type { ChangeContext } from "../setting.js";
import { clientEntry } from "./client-entry.js";
import type { Entry, PresentEntry } from "./entry.js";
import { tunnelEntry } from "./tunnel-entry.js";

/** How an addition is made. */
interface AdditionContext extends ChangeContext {
  /** Somebody who names the templates wants secrets in them too. */
  readonly namesTemplates: boolean;
}

/**
 * Adds a client app or tunnel to every location that has a list of them, and to the one that the router reads in any case. Where it is there
 * already with the values that were asked for, nothing is done.
 * @throws {ConfigError} `CLIENT_EXISTS`, `TUNNEL_EXISTS` where it is there with others; `USAGE`, `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`,
 *   `VALUE_NOT_STORABLE`, `KEY_NOT_STORABLE` for what was asked for; `VERIFICATION_FAILED` where a list would not be read with it
 */
export async function planAddition(
  files: InstallationFiles,
  targets: readonly Location[],
  { what, fields }: Addition,
  context: AdditionContext,
): Promise<void> {
  const entry =
    what === "client" ? clientEntry(fields, context) : tunnelEntry(fields, context, files.locations);
  const live = files.source();
  const holding = targets.filter((location) => location === live || entry.isHeldBy(location));
  const takers = holding.length === 0 ? targets : holding;
  for (const location of targets) if (!takers.includes(location)) context.note(leftAlone(entry, location));
  const added: Location[] = [];
  for (const location of takers) {
    const omitted = omittedIn(location, entry, takers, context);
    const present = entry.in(location);
    if (present) refuseOther(entry, present, omitted, what);
    else {
      addTo(location, entry, omitted);
      added.push(location);
    }
    if (present && !present.startOnLoad && !entry.given.has("startOnLoad"))
      context.note(notStarted(entry, present));
  }
  const [first] = added;
  const told = added.includes(live) ? live : first;
  if (told) await noteUnknown(entry, what, context);
  for (const { code, message } of told ? await entry.dangers(told) : [])
    context.note({ code, severity: "warn", ...ofFile(null), message });
}

/** Keys that do not belong there, as those of a tunnel without number, can make the router read a list otherwise than it seems. */
function addTo(location: Location, entry: Entry, omitted: ReadonlySet<string>): void {
  const before = entry.countIn(location);
  entry.addTo(location, omitted);
  const after = entry.countIn(location);
  if (after === before + 1) return;
  const message = `with ${entry.address} the router would find ${after} in ${location.dir}, where it finds ${before} now: a file there holds keys that do not belong into it, or one that it will write over; see i2pconf where`;
  throw new ConfigError("VERIFICATION_FAILED", message, { path: location.dir });
}

/** The secrets among the fields, where a location is for everybody to read; told of. */
function omittedIn(
  location: Location,
  { address, given }: Entry,
  takers: readonly Location[],
  { namesTemplates, note }: AdditionContext,
): ReadonlySet<string> {
  const secrets = location.kind === "base" ? [...given.keys()].filter(isSecretKey) : [];
  const isKept = !namesTemplates && takers.some(({ kind }) => kind !== "base");
  const tell = isKept ? keptOut : exposed;
  for (const field of secrets) note(tell(`${address}.${field}`, location));
  return new Set(isKept ? secrets : []);
}

/**
 * Fields that the router does not know are written nevertheless, as with `set`.
 * @throws {ConfigError} `KEY_UNKNOWN` where they are to be refused
 */
async function noteUnknown(
  { address, given }: Entry,
  what: Addition["what"],
  { note, strict }: AdditionContext,
): Promise<void> {
  const unknown = what === "tunnel" ? [...given.keys()].filter((field) => !tunnelKeys.spec(field)) : [];
  if (unknown.length === 0) return;
  const { unknownKeyMessage } = await import("../changes/unknown-key.js");
  for (const field of unknown) {
    const message = unknownKeyMessage(TUNNELS_CONFIG, field);
    if (message === undefined) continue;
    if (strict) throw new ConfigError("KEY_UNKNOWN", message);
    note({ code: "UNKNOWN_KEY", severity: "warn", ...ofFile(null), message: `${address}: ${message}` });
  }
}

function refuseOther(
  { address, given }: Entry,
  { origin, read, has }: PresentEntry,
  omitted: ReadonlySet<string>,
  what: Addition["what"],
): void {
  const differing = [...given].filter(([field, text]) => !omitted.has(field) && !has(field, text));
  if (differing.length === 0) return;
  const shown = (field: string, text: string) => (isSecretKey(field) ? PROTECTED : text);
  const rows = differing.map(([field, text]) => {
    const now = read(field);
    return `${address}.${field} is ${now === undefined ? "not set" : shown(field, now)}, not ${shown(field, text)}`;
  });
  throw new ConfigError(
    what === "client" ? "CLIENT_EXISTS" : "TUNNEL_EXISTS",
    `${address} is there already, with other values; i2pconf set changes them`,
    { path: origin.path, line: origin.line ?? undefined, candidates: rows },
  );
}

function notStarted({ address }: Entry, { origin }: PresentEntry) {
  const message = `${address} is there already, and turned off; i2pconf enable turns it on`;
  return { code: "NOT_STARTED", severity: "info" as const, ...origin, column: null, message };
}

function leftAlone({ address }: Entry, { dir }: Location) {
  const message = `${dir} has no list for ${address}, and was left alone`;
  return { code: "NOT_HERE", severity: "info" as const, ...ofFile(dir), message };
}

import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { Location, OpenFile } from "../../install/location.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { decodeValue, lineText, listItems } from "../../schema/codec.js";
import { isList } from "../../schema/spec.js";
import { ConfigError } from "../../text/error.js";
import type { Address } from "../address/address.js";
import { writableRouterConfig } from "../kinds/router-setting.js";
import { keySpecOf } from "../reading/key-spec.js";
import { setLine } from "../set-line.js";
import type { ChangeContext } from "../setting.js";
import { asHosts, changedList } from "../value.js";
import type { Change } from "./change.js";
import { noteUnknown } from "./note-unknown.js";
import { uncommentLine } from "./uncomment-line.js";

/** Changes a raw key of a file. */
export async function changeKey(
  location: Location,
  address: Address & { kind: "key" },
  change: Change,
  context: ChangeContext,
): Promise<boolean> {
  const { key } = address;
  const file =
    address.file === ROUTER_CONFIG && change.verb === "set"
      ? writableRouterConfig(location, context.isOnlyTarget)
      : location.file(address.file);
  if (!file || (!file.exists && address.file !== ROUTER_CONFIG)) return false;
  try {
    return await changeIn(file, key, change, context);
  } catch (error) {
    if (!ConfigError.is(error)) throw error;
    throw error.at({ path: file.path, line: file.document.lineOf(key) });
  }
}

async function changeIn(
  file: OpenFile,
  key: string,
  change: Change,
  context: ChangeContext,
): Promise<boolean> {
  const draft = context.draft(file);
  const lines = file.document.index.lines(key);
  switch (change.verb) {
    case "set":
      setLine(file, key, await wanted(file, key, change, context), context);
      noteMismatch(file, key, context);
      return true;
    case "unset":
      draft.unset(key, { withComment: context.withComment });
      noteLostClients(file, key, lines.live.length, context);
      noteNameless(file, key, lines.live.length, context);
      return true;
    case "comment":
      draft.comment(key);
      noteLostClients(file, key, lines.live.length, context);
      noteNameless(file, key, lines.live.length, context);
      return lines.live.length + lines.disabled.length > 0;
    case "uncomment":
      if (lines.live.length + lines.disabled.length === 0) return false;
      uncommentLine(file, key, change.value, context);
      return true;
  }
}

/** The text that an assignment asks for; for `+=` and `-=` the list of this file with or without the items. */
async function wanted(
  file: OpenFile,
  key: string,
  { operator, value }: Change & { verb: "set" },
  context: ChangeContext,
): Promise<string> {
  const spec = await keySpecOf(file.name, key);
  if (operator !== "=" && spec && !isList(spec)) {
    throw new ConfigError("USAGE", `${key} is no list: ${operator} means nothing here`);
  }
  const current = file.reader.get(key);
  const itemsOf = (list: string) => (spec ? asHosts(decodeValue(spec, list) ?? []) : listItems(list));
  const text =
    operator === "=" ? value : changedList(itemsOf(current ?? ""), operator, itemsOf(value)).join(",");
  if (!spec) {
    if (current !== text) await noteUnknown(file, key, context);
    return text;
  }
  if (spec.aliasOf !== undefined) {
    note(file, context, { code: "OLD_KEY", message: `${key} is the old name of ${spec.aliasOf}` });
  } else if (spec.deprecated) {
    const message = `the router does not read ${key} any more: the line does nothing`;
    note(file, context, { code: "DEAD_KEY", message });
  }
  return lineText(key, spec, text, context.force ?? false);
}

/** The router fails when it has to save a client without a name (facts: formats 4.1). */
function noteNameless(file: OpenFile, key: string, live: number, context: ChangeContext): void {
  const number = /^clientApp\.(\d+)\.name$/.exec(key)?.[1];
  if (number === undefined || live === 0 || file.reader.get(`clientApp.${number}.main`) === undefined) return;
  const message = `without ${key} the router fails when it takes the list apart or saves the client, and starts no client at all`;
  note(file, context, { code: "CLIENT_NAMELESS", message });
}

/** A list of clients ends at the first number without a main class (facts: formats 5.1). */
function noteLostClients(file: OpenFile, key: string, live: number, context: ChangeContext): void {
  const number = /^clientApp\.(\d+)\.main$/.exec(key)?.[1];
  if (
    number === undefined ||
    live === 0 ||
    file.reader.get(`clientApp.${Number(number) + 1}.main`) === undefined
  )
    return;
  const message = `without ${key} the router's list ends at number ${number}, and the clients behind it are lost`;
  note(file, context, { code: "CLIENTS_LOST", message });
}

/** Keys that name the same port from inside and outside; unequal they make peers knock at the wrong door (facts: lints N10). */
const portPair = ["i2np.udp.internalPort", "i2np.udp.port"];

function noteMismatch(file: OpenFile, key: string, context: ChangeContext): void {
  if (file.name !== ROUTER_CONFIG || !portPair.includes(key)) return;
  const [inside, outside] = portPair.map((name) => file.reader.get(name));
  if (inside === undefined || outside === undefined || inside === outside) return;
  const message = `i2np.udp.internalPort is ${inside} and i2np.udp.port is ${outside}: right only behind a NAT rule; set i2np.port to change both`;
  note(file, context, { code: "PORTS_DIFFER", message, line: file.document.lineOf(key) ?? null });
}

function note(
  { path }: OpenFile,
  context: ChangeContext,
  fields: Pick<PlanNote, "code" | "message"> & Partial<Pick<PlanNote, "line">>,
): void {
  context.note({ severity: "warn", ...ofFile(path), ...fields });
}

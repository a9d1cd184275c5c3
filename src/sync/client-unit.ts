import { ArgumentsDocument } from "../arguments/document.js";
import { BROWSER_MAIN, type ClientField, clientKey, shortName, TUNNELS_MAIN } from "../files/client.js";
import { writtenName } from "../files/written-name.js";
import { clientPlaces, clientsOf, type LocatedClient } from "../install/clients.js";
import type { Location } from "../install/location.js";
import type { Origin } from "../install/origin.js";
import { draftOf } from "../install/plan.js";
import { removeClient } from "../install/remove.js";
import type { ClientNames } from "./client-names.js";
import type { EepsitePaths } from "./eepsite-paths.js";
import type { Unit } from "./unit.js";

/** What the router keeps of a client when it takes the list apart; all else is lost then, and counts for nothing (facts: formats 4.1). */
const fields = ["name", "args", "delay", "startOnLoad"] as const;

type Field = (typeof fields)[number];

/** The client apps of some locations. The same one has the same main class, and where there are several of a class, the same name. */
export function clientUnits(
  locations: readonly Location[],
  paths: EepsitePaths,
  { several, alike }: ClientNames,
): Unit[] {
  /** What clients are called in any location. */
  const called = new Map<string, string>();
  return locations.flatMap((location) => {
    const seen = new Map<string, number>();
    const all = clientsOf(location);
    return all.map((client) => {
      const { main, number: rank, name = shortName(main) } = client;
      const first = several.has(main) ? `${main} ${name}` : main;
      const count = (seen.get(first) ?? 0) + 1;
      seen.set(first, count);
      const selector = several.has(main) ? name : alike.has(main) ? main : shortName(main);
      const mark = count > 1 ? ` (${count})` : "";
      const id = first + mark;
      if (client.name !== undefined && !called.has(id)) called.set(id, client.name);
      const nameOf = () => called.get(id) ?? shortName(main);
      return clientUnit(
        location,
        client,
        { id, rank, address: `client[${writtenName(selector)}]${mark}` },
        { all, nameOf, paths },
      );
    });
  });
}

/** What a client is written with. */
interface Context {
  /** The clients of its location. */
  readonly all: readonly LocatedClient[];
  readonly paths: EepsitePaths;
  /** The name that it gets where it has none: without one the router fails when it has to save it (facts: formats 4.1). */
  nameOf(): string;
}

function clientUnit(
  location: Location,
  client: LocatedClient,
  names: Pick<Unit, "id" | "rank" | "address">,
  { all, nameOf, paths }: Context,
): Unit {
  const text = (field: string) => clientText(client, field, paths);
  return {
    kind: "client",
    location,
    ...names,
    fields,
    secrets: [],
    value: (field) => (field === "args" ? argumentsIn(text(field)) : text(field)),
    text,
    isOpen(field) {
      // A name never goes, because the router fails when it has to save a client without one (facts: formats 4.1).
      if (field === "name") return client.name === undefined;
      return field === "startOnLoad" && isTurnedOffByCopy(location, client, paths);
    },
    yields: (field) => field === "startOnLoad" && isLauncherMoved(location, client, paths),
    place: (field) => placeOf(client, field),
    write(field, wanted) {
      const known = fields.find((each) => each === field);
      if (known) writeField(location, client, known, wanted, paths);
    },
    remove: () => removeClient(client, all),
    copyTo(target, additions) {
      const texts = new Map<ClientField, string>([["main", client.main]]);
      for (const field of fields) {
        const value = text(field);
        if (value === undefined) continue;
        if (field === "delay" && isOnBootOnly(client.main, value)) texts.set("onBoot", "true");
        else texts.set(field, field === "args" ? paths.within(target, client.main, value) : value);
      }
      if (!texts.has("name")) texts.set("name", nameOf());
      additions.client(target, texts);
    },
  };
}

/** As the router works it out: `onBoot=true` is a delay of 0, and all but `false` starts a client. */
function clientText(client: LocatedClient, field: string, paths: EepsitePaths): string | undefined {
  switch (field) {
    case "name":
      return client.name;
    case "args":
      return client.args === undefined ? undefined : paths.common(client.main, client.args);
    case "delay":
      return String(client.delay);
    case "startOnLoad":
      return String(client.startOnLoad);
    default:
      return undefined;
  }
}

/** What the program gets, whatever quotes and blanks stand around its arguments. */
function argumentsIn(text: string | undefined): string | undefined {
  if (text === undefined || !/["'\s]/.test(text)) return text;
  const { values, isUnterminated } = new ArgumentsDocument(text);
  if (isUnterminated) return text;
  return values.map((value) => (/^[^"'\s]+$/.test(value) ? value : JSON.stringify(value))).join(" ");
}

/** The tunnels wait for the router whatever their delay says, unless they start with it (facts: formats 5.1). */
function isOnBootOnly(main: string, delay: string | undefined): boolean {
  return main === TUNNELS_MAIN && delay === "0";
}

/** The line of a field, of its main class where the field does not stand. */
function placeOf({ file, number }: LocatedClient, field: string): Origin {
  const known = fields.find((each) => each === field) ?? "main";
  const line =
    file.document.lineOf(clientKey(number, known)) ?? file.document.lineOf(clientKey(number, "main"));
  return { path: file.path, line: line ?? null };
}

function writeField(
  location: Location,
  client: LocatedClient,
  field: Field,
  value: string | undefined,
  paths: EepsitePaths,
): void {
  if (field === "delay" && isOnBootOnly(client.main, value)) setText(client, "onBoot", "true");
  else if (field === "args" && value !== undefined)
    setText(client, "args", paths.within(location, client.main, value));
  else {
    // A delay beside onBoot would count for nothing.
    if (field === "delay") setText(client, "onBoot", undefined);
    setText(client, field, value);
  }
}

/** Wherever the client stands in its location. */
function setText(client: LocatedClient, field: ClientField, text: string | undefined): void {
  for (const { file, key } of clientPlaces(client, field)) {
    if (text === undefined) draftOf(file).unset(key);
    else draftOf(file).set(key, text);
  }
}

/** The number that the first start of a daemon turns off in its copy of the template, whatever client has it (facts: formats 3.3). */
const TURNED_OFF = 4;

/** Whether the template starts a client that the first start turns off in the copy. */
function isTurnedOffByCopy(location: Location, client: LocatedClient, paths: EepsitePaths): boolean {
  return client.number === TURNED_OFF && startsInTemplate(location, client, paths);
}

/** Whether it is the browser's launcher that has another number by now: what it said before, the first start turned off. */
function isLauncherMoved(location: Location, client: LocatedClient, paths: EepsitePaths): boolean {
  const { main, number } = client;
  return main === BROWSER_MAIN && number !== TURNED_OFF && startsInTemplate(location, client, paths);
}

function startsInTemplate(
  location: Location,
  { number, file }: LocatedClient,
  { isDaemon }: EepsitePaths,
): boolean {
  if (location.kind !== "base" || !isDaemon) return false;
  return file.reader.get(clientKey(number, "startOnLoad")) === "true";
}

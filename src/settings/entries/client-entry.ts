import { type ClientField, clientFields, clientKey, knownMains, shortName } from "../../files/client.js";
import { writtenName } from "../../files/written-name.js";
import { addClients } from "../../install/add.js";
import { clientsOf, holdsClients, type LocatedClient } from "../../install/clients.js";
import { isClassName } from "../../schema/check.js";
import { ConfigError } from "../../text/error.js";
import { clientFieldText } from "../changes/change-client.js";
import type { ChangeOptions } from "../setting.js";
import type { Entry, PresentEntry } from "./entry.js";
import { checkFileName } from "./entry-name.js";

/**
 * A client app to be added. It is there already where a client has its class and, if one was given, its name.
 * @throws {ConfigError} `USAGE`, `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function clientEntry(fields: ReadonlyMap<string, string>, options: ChangeOptions): Entry {
  const main = mainOf(fields.get("main"), options);
  const name = fields.get("name") ?? shortName(main);
  if (name === "") throw new ConfigError("VALUE_REFUSED", "a client needs a name that is not empty");
  const given = new Map<ClientField, string>();
  for (const [key, text] of fields) {
    const field = clientFields.find((known) => known === key);
    if (!field) throw new ConfigError("USAGE", `a client has no field ${key}`, { candidates: clientFields });
    given.set(field, clientFieldText(field, field, text, options));
  }
  return {
    address: `client[${writtenName(name)}]`,
    given,
    isHeldBy: holdsClients,
    countIn: (location) => clientsOf(location).length,
    in(location) {
      const same = clientsOf(location).filter(
        (client) => client.main === main && (!given.has("name") || client.name === name),
      );
      const present = same.map(presentClient);
      return present.find(({ has }) => [...given].every(([field, text]) => has(field, text))) ?? present[0];
    },
    addTo(location, omitted) {
      const texts = new Map([...given].filter(([field]) => !omitted.has(field)));
      // Without a name the router fails when it has to save the client (facts: formats 4.1); the console always writes the other.
      texts.set("name", name);
      if (!texts.has("startOnLoad")) texts.set("startOnLoad", "true");
      addClients(location, [texts]);
    },
    dangers: async () => [],
  };
}

function presentClient({ file, number, delay, startOnLoad }: LocatedClient): PresentEntry {
  const textOf = (key: string) => {
    const field = clientFields.find((known) => known === key);
    return field && file.reader.get(clientKey(number, field));
  };
  return {
    origin: { path: file.path, line: file.document.lineOf(clientKey(number, "main")) ?? null },
    startOnLoad,
    read: (key) => textOf(key),
    has(field, text) {
      if (field === "startOnLoad") return text === String(startOnLoad);
      if (field === "delay") return Number(text) === delay;
      return textOf(field) === text;
    },
  };
}

/** The class, which is part of a file's name. */
function mainOf(main: string | undefined, { force }: ChangeOptions): string {
  if (main === undefined || main === "") throw new ConfigError("USAGE", "add client needs --main CLASS");
  if (!isClassName(main))
    throw new ConfigError("VALUE_REFUSED", `${JSON.stringify(main)} is no name of a class`);
  checkFileName(main);
  if (!force && !main.includes(".")) {
    const meant = knownMains.find((each) => shortName(each).toLowerCase() === main.toLowerCase());
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    throw new ConfigError("VALUE_REFUSED", `${main} is a class without its package${hint}`);
  }
  return main;
}

import { JETTY_MAIN } from "../files/client.js";
import { setJettyField } from "../files/jetty/edits.js";
import { fieldValue, type JettyField, placeOfField } from "../files/jetty/field.js";
import { clientsOf } from "../install/clients.js";
import { configsOf, contextsOf, type EepsiteFile, eepsiteOf } from "../install/eepsite.js";
import type { Location } from "../install/location.js";
import type { OpenXml } from "../install/open-xml.js";
import type { Origin } from "../install/origin.js";
import { placeOf } from "../text/diagnostic.js";
import type { EepsitePaths } from "./eepsite-paths.js";
import type { Unit } from "./unit.js";

/** The fields of the web server's files by the names of their settings. Whether it starts, and with which files, is said by its client app. */
const FIELDS: Readonly<Record<string, JettyField>> = {
  bind: "host",
  port: "port",
  "min-threads": "minThreads",
  "max-threads": "maxThreads",
  "idle-timeout": "idleTimeout",
  docroot: "docroot",
};

/** The web server of each location that has one. */
export function eepsiteUnits(locations: readonly Location[], paths: EepsitePaths): Unit[] {
  return locations.flatMap((location) => {
    const servers = clientsOf(location).filter(({ main }) => main === JETTY_MAIN);
    // Of several it cannot be told which is which.
    return servers.length === 1 ? [eepsiteUnit(location, paths)] : [];
  });
}

function eepsiteUnit(location: Location, paths: EepsitePaths): Unit {
  const found = setIn(location);
  /** The document root as all locations have it in common. */
  const common = (field: string, text: string) => (field === "docroot" ? paths.commonPath(text) : text);
  return {
    kind: "eepsite",
    location,
    id: "",
    rank: 0,
    address: "eepsite",
    fields: [...found.keys()],
    secrets: [],
    value(field) {
      const set = found.get(field);
      return set && common(field, String(set.value));
    },
    text(field) {
      const set = found.get(field);
      return set && common(field, set.text);
    },
    // What a file does not set, or sets to what is not understood, is left to it.
    isOpen: (field) => !found.has(field),
    yields: () => false,
    place: (field) => found.get(field)?.place,
    write(field, text) {
      const set = found.get(field);
      if (!set || text === undefined) return;
      const own = field === "docroot" ? paths.pathWithin(location, text) : text;
      set.file.edit((draft) => setJettyField(draft, set.field, own));
    },
    // Every location has its own files; they neither come nor go.
    remove() {},
    copyTo() {},
  };
}

/** A field that a file sets, and what to. */
interface SetField {
  readonly file: OpenXml;
  readonly field: JettyField;
  readonly value: string | number;
  readonly text: string;
  readonly place: Origin;
}

/** What a location's files set, now or as they are planned, by the names of the settings. */
function setIn(location: Location): ReadonlyMap<string, SetField> {
  const files = configsOf(eepsiteOf(location)?.files ?? []);
  const withContexts = [...files, ...contextsOf(location, files)];
  return new Map(
    Object.entries(FIELDS).flatMap(([name, field]) => {
      const [set] = (field === "docroot" ? withContexts : files).flatMap((each) => setInFile(each, field));
      return set ? [[name, set] as const] : [];
    }),
  );
}

function setInFile({ file, config }: EepsiteFile, field: JettyField): SetField[] {
  const set = placeOfField(config, field)?.value;
  const value = fieldValue(config, field);
  if (set?.text === undefined || value === undefined) return [];
  const { line } = placeOf(file.document.text, set.element.start);
  return [{ file, field, value, text: set.text, place: { path: file.path, line } }];
}

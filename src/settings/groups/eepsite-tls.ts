import { dirname, join } from "node:path";
import { ArgumentsDocument } from "../../arguments/document.js";
import { JETTY_MAIN } from "../../files/client.js";
import { setJettyField } from "../../files/jetty/edits.js";
import { placeOfField, plainConnector, tlsConnector } from "../../files/jetty/field.js";
import { clientPlaces } from "../../install/clients.js";
import {
  configsOf,
  type Eepsite,
  type EepsiteFile,
  eepsiteOf,
  siteName,
  xmlArguments,
} from "../../install/eepsite.js";
import type { Location } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import { xmlFile } from "../../install/xml-file.js";
import type { Value } from "../../schema/value.js";
import { ConfigError } from "../../text/error.js";
import { noteJettyProblems } from "../kinds/jetty-notes.js";
import { originOf, sourceOf } from "../kinds/jetty-setting.js";
import type { ChangeContext, Setting } from "../setting.js";

/** The file that has the TLS listener in every shipped installation, beside jetty.xml (facts: formats 9.1). */
const TLS_FILE = "jetty-ssl.xml";

/**
 * The web server's TLS listener. It runs where its file is among the arguments of JettyStart, which is how the SSL wizard turns it on and off
 * (facts: formats 9.3).
 */
export const tlsSetting: Setting = {
  name: "eepsite.ssl",
  type: { kind: "port", word: "off" },
  summary: "Port of the eepsite's TLS listener, or off",
  danger: "Jetty does not start at all where the keystore or its password is missing.",
  example: "eepsite.ssl=7668",
  restart: "full",
  sources: [{ kind: "client", main: JETTY_MAIN, field: "args" }, sourceOf("tlsPort")],
  read(location) {
    const eepsite = eepsiteOf(location);
    const running = eepsite && runningTls(eepsite);
    if (!running) return eepsite && { value: "off", origin: undefined };
    const place = placeOfField(running.config, "tlsPort");
    return { value: tlsConnector(running.config)?.port, origin: place && originOf({ ...running, place }) };
  },
  write(location, value, context) {
    const eepsite = eepsiteOf(location);
    if (!eepsite) return false;
    if (value !== "off") return turnOn(location, eepsite, value, context);
    turnOff(location, eepsite, context);
    return true;
  },
  reset(location, context) {
    return tlsSetting.write(location, "off", context);
  },
  whyNotHeld(locations) {
    const paths = locations.flatMap((location) => {
      const eepsite = eepsiteOf(location);
      return eepsite ? [join(location.dir, siteName(location, tlsPath(eepsite)))] : [];
    });
    if (paths.length === 0) return undefined;
    const message = `there is no ${paths.join(" nor ")} with a TLS listener, which the web server could be started with`;
    return new ConfigError("FILE_MISSING", message);
  },
};

/** The file with the TLS listener among those that the server is started with. */
function runningTls({ files }: Eepsite): EepsiteFile | undefined {
  return configsOf(files).find(({ config }) => tlsConnector(config));
}

/** False where there is no file with a TLS listener. */
function turnOn(location: Location, eepsite: Eepsite, port: Value, context: ChangeContext): boolean {
  const found = runningTls(eepsite) ?? startTls(location, eepsite, context);
  if (!found) return false;
  if (tlsConnector(found.config)?.port !== port)
    found.file.edit((draft) => setJettyField(draft, "tlsPort", String(port)));
  noteJettyProblems(found.file, context);
  noteKeystore(location, found, context);
  return true;
}

/** Gives the server the file with the TLS listener, behind its others. */
function startTls(location: Location, eepsite: Eepsite, context: ChangeContext): EepsiteFile | undefined {
  const path = tlsPath(eepsite);
  const file = xmlFile(location, siteName(location, path));
  const found = configsOf(file ? [file] : []).find(({ config }) => tlsConnector(config));
  if (found) editArguments(eepsite, context, (document) => document.insert(document.values.length, path));
  return found;
}

/** Beside the first of the server's files, as its arguments would name it. */
function tlsPath({ client }: Eepsite): string {
  const [first = "eepsite/jetty.xml"] = xmlArguments(client);
  return join(dirname(first), TLS_FILE);
}

/** Takes the file with the TLS listener out of the server's arguments; the file stays. */
function turnOff(location: Location, eepsite: Eepsite, context: ChangeContext): void {
  const running = runningTls(eepsite);
  if (!running) return;
  if (plainConnector(running.config)) {
    const message = `${running.file.path} has the plain listener too, so that it cannot be taken out of the server's arguments; comment the TLS listener out in it`;
    throw new ConfigError("VALUE_REFUSED", message, { path: running.file.path });
  }
  const isIt = (argument: string) => siteName(location, argument) === running.file.name;
  editArguments(eepsite, context, (document) => document.remove(document.values.findIndex(isIt)));
}

function editArguments(
  { client }: Eepsite,
  context: ChangeContext,
  edit: (document: ArgumentsDocument) => ArgumentsDocument,
): void {
  for (const { file, key } of clientPlaces(client, "args"))
    context.draft(file).set(key, edit(new ArgumentsDocument(file.reader.get(key) ?? "")).text);
}

/** Without its keystore Jetty does not start. */
function noteKeystore(location: Location, { file, config }: EepsiteFile, context: ChangeContext): void {
  const path = config.keystore?.path?.text;
  if (path === undefined || location.isTemplate) return;
  if (location.isFile(location.nameOf(path, path, location.startDir))) return;
  const message = `the keystore ${path} is not there, and Jetty does not start without it; the SSL wizard of the console makes one`;
  context.note({
    code: "EEPSITE_KEYSTORE",
    severity: "warn",
    ...ofFile(file.path),
    message,
  });
}

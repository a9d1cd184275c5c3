import { JETTY_MAIN } from "../../files/client.js";
import { setJettyField } from "../../files/jetty/edits.js";
import { fieldValue, type JettyField, type JettyPlace, placeOfField } from "../../files/jetty/field.js";
import { JettyConfig } from "../../files/jetty/jetty-config.js";
import { configsOf, contextsOf, type EepsiteFile, eepsiteOf } from "../../install/eepsite.js";
import type { Location } from "../../install/location.js";
import type { Origin } from "../../install/origin.js";
import { encodeValue } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import { placeOf } from "../../text/diagnostic.js";
import { ConfigError } from "../../text/error.js";
import { parseXml } from "../../xml/document.js";
import { pathOf } from "../../xml/path-of.js";
import type { ChangeContext, HoldingElement, Setting, SettingSource } from "../setting.js";
import { noteJettyProblems } from "./jetty-notes.js";

/** A field of the eepsite's files where it stands in a location. */
export interface FoundField extends EepsiteFile {
  readonly place: JettyPlace;
}

/** What a setting of the eepsite is made of. */
interface JettyRule {
  readonly field: JettyField;
  /** What the shipped file has. */
  readonly stock: Value;
  /** The text that means a value in a file, where it is not the value itself. */
  readonly write?: (location: Location, found: FoundField, value: Value) => string;
  /** What else is to be done, once the field has its new value. */
  readonly after?: (
    location: Location,
    before: Value | undefined,
    now: Value,
    context: ChangeContext,
  ) => void;
}

/** A setting that is one field of the files which the web server's client app is started with. */
export function jettySetting(
  declaration: Pick<Setting, "name" | "type" | "summary" | "danger" | "example" | "restart">,
  rule: JettyRule,
): Setting {
  const write = (location: Location, value: Value, context: ChangeContext): boolean => {
    const found = findField(location, rule.field);
    if (!found) return false;
    const before = fieldValue(found.config, rule.field);
    const text = rule.write?.(location, found, value) ?? encodeValue(value);
    if (!found.place.value || !isSame(before, text)) change(found, declaration.name, rule, text);
    noteJettyProblems(found.file, context);
    rule.after?.(location, before, value, context);
    return true;
  };
  return {
    ...declaration,
    sources: [{ kind: "client", main: JETTY_MAIN, field: "args" }, sourceOf(rule.field)],
    read(location) {
      const found = findField(location, rule.field);
      return found && { value: fieldValue(found.config, rule.field), origin: originOf(found) };
    },
    write,
    reset: (location, context) => write(location, rule.stock, context),
    whyNotHeld,
  };
}

/** The first file of the web server, in the order of its arguments, that has or could have a field. */
export function findField(location: Location, field: JettyField): FoundField | undefined {
  const eepsite = eepsiteOf(location);
  if (!eepsite) return undefined;
  const files = configsOf(eepsite.files);
  const inContexts = field === "docroot" ? contextsOf(location, files) : [];
  return [...files, ...inContexts].flatMap(({ file, config }) => {
    const place = placeOfField(config, field);
    return place ? [{ file, config, place }] : [];
  })[0];
}

/** Where a field stands; `undefined` where the file does not set it. */
export function originOf({ file, place: { value } }: FoundField): Origin | undefined {
  return value && { path: file.path, line: placeOf(file.document.text, value.element.start).line };
}

/** Some setters of Jetty have a say in each other's values; what was asked for must be what it comes to. */
function change({ file }: FoundField, name: string, rule: JettyRule, text: string): void {
  file.edit((draft) => setJettyField(draft, rule.field, text));
  const config = JettyConfig.of(file.document);
  const now = config && fieldValue(config, rule.field);
  if (isSame(now, text)) return;
  const message = `${name} would not be ${text} but ${now === undefined ? "nothing" : encodeValue(now)}, because other lines of the file have a say in it`;
  throw new ConfigError("VALUE_REFUSED", message, { path: file.path });
}

function isSame(value: Value | undefined, text: string): boolean {
  return value !== undefined && encodeValue(value) === text;
}

/** Every file of the eepsite that has a field, whether the router reads it or not. */
export function sourceOf(field: JettyField): SettingSource {
  return { kind: "xml", find: (bytes) => held(bytes, field) };
}

function held(bytes: Uint8Array, field: JettyField): readonly HoldingElement[] {
  const document = parseXml(bytes);
  const config = JettyConfig.of(document);
  const value = config && placeOfField(config, field)?.value;
  if (value?.text === undefined) return [];
  const { text, nodes } = document;
  const { line } = placeOf(text, value.element.start);
  return [{ line, key: pathOf(text, nodes, value.element), text: value.text }];
}

/** A client app there is, but no file of it has the field. */
function whyNotHeld(locations: readonly Location[]): ConfigError | undefined {
  const sites = locations.flatMap((location) => eepsiteOf(location) ?? []);
  if (sites.length === 0) return undefined;
  const missing = sites.flatMap((site) => site.missing);
  if (missing.length > 0) {
    const message = `there is no ${missing.join(" nor ")}, which the arguments of JettyStart name`;
    return new ConfigError("FILE_MISSING", message);
  }
  const paths = sites.flatMap(({ files }) => files.map(({ path }) => path));
  const message = `no file of the web server has such an element: ${paths.join(", ") || "it is started without any"}`;
  return new ConfigError("ELEMENT_NOT_FOUND", message);
}

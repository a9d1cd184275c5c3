import { relative } from "node:path";
import { placeOf } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import { parseXml } from "../xml/document.js";
import { XmlDraft } from "../xml/draft.js";
import { encodeXml } from "../xml/encoding.js";
import type { XmlText } from "../xml/text.js";
import type { FilePlan } from "./file-plan.js";
import type { LocationKind } from "./layout.js";
import { isInside, type Location } from "./location.js";
import type { OpenXml } from "./open-xml.js";
import { shownXml } from "./xml-shown.js";

class XmlFile implements OpenXml {
  readonly location: LocationKind;
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly #before: XmlText;
  readonly #isOurs: boolean;
  #draft: XmlDraft | undefined;

  constructor(location: Location, name: string, bytes: Uint8Array) {
    this.location = location.kind;
    this.path = location.pathOf(name);
    this.name = name;
    this.bytes = bytes;
    this.#before = parseXml(bytes);
    this.#isOurs = isInside(name) || isInside(relative(location.startDir, this.path));
  }

  get document(): XmlText {
    return this.#draft?.document ?? this.#before;
  }

  edit(operations: (draft: XmlDraft) => void): void {
    if (!this.#isOurs) {
      const message = `${this.path} counts, as the configuration names it, but it lies outside the installation's directories and is left alone; edit it by hand`;
      throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: this.path });
    }
    this.#draft ??= new XmlDraft(this.#before);
    const { text } = this.#draft.document;
    try {
      operations(this.#draft);
    } catch (error) {
      throw ConfigError.is(error) ? this.#located(error, text) : error;
    }
  }

  plan(): FilePlan | undefined {
    const finished = this.#finish();
    if (!finished || finished.edits.length === 0) return undefined;
    const before = this.#before;
    const after = this.document;
    const bytesAfter = encodeXml(after.text, before.encoding);
    return {
      location: this.location,
      path: this.path,
      isNew: false,
      edits: finished.edits,
      changes: finished.changes,
      before: before.text,
      after: after.text,
      bytesBefore: this.bytes,
      bytesAfter,
      piecesAfter: [bytesAfter],
      // Worked out only where it is shown.
      get shown() {
        return shownXml(before, after);
      },
    };
  }

  #finish() {
    try {
      return this.#draft?.finish();
    } catch (error) {
      throw ConfigError.is(error) ? error.at({ path: this.path }) : error;
    }
  }

  #located(error: ConfigError, text: string): ConfigError {
    const { span, line } = error;
    return error.at({ path: this.path, ...(span && line === undefined && placeOf(text, span.start)) });
  }
}

/**
 * An XML file of a location, opened once; `undefined` where there is none.
 * @throws {ConfigError} `FILE_UNREADABLE`
 */
export function xmlFile(location: Location, name: string): OpenXml | undefined {
  const known = location.xmlFiles.get(name);
  if (known) return known;
  const bytes = location.tree.read(location.pathOf(name));
  if (!bytes) return undefined;
  const file = new XmlFile(location, name, bytes);
  location.xmlFiles.set(name, file);
  return file;
}

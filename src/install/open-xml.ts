import type { XmlDraft } from "../xml/draft.js";
import type { XmlText } from "../xml/text.js";
import type { FilePlan } from "./file-plan.js";

/** An XML file of a location, open for reading and for planning. Nothing is written here. */
export interface OpenXml {
  readonly path: string;
  /** Relative to the location's directory, with `/`. */
  readonly name: string;
  /** The document as it is, or as it is planned to be. */
  readonly document: XmlText;
  /**
   * Changes the document that is planned.
   * @throws {ConfigError} what the operations throw, with this file's path and the line; `LOCATION_NOT_WRITABLE` for a file that lies outside
   *   the installation's directories
   */
  edit(operations: (draft: XmlDraft) => void): void;
  /**
   * What becomes of the file; `undefined` where it stays as it is.
   * @throws {ConfigError} `VERIFICATION_FAILED`
   */
  plan(): FilePlan | undefined;
}

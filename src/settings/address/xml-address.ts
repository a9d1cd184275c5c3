import type { AssignmentOperator } from "../../../grammars/address-nodes.js";
import type { XmlPath } from "../../../grammars/xml-path.js";
import type { Location } from "../../install/location.js";
import type { OpenXml } from "../../install/open-xml.js";
import { xmlFile } from "../../install/xml-file.js";
import { isSecretKey } from "../../schema/secrets.js";
import { placeOf } from "../../text/diagnostic.js";
import { ConfigError } from "../../text/error.js";
import { commentedElements } from "../../xml/commented.js";
import { parseXml } from "../../xml/document.js";
import { commentAt, setAt, uncommentAt, unsetAt } from "../../xml/path-edits.js";
import { pathOf } from "../../xml/path-of.js";
import { selectElements, xmlPath } from "../../xml/select.js";
import { shownValue, targetOf, targetValue } from "../../xml/target.js";
import type { XmlText } from "../../xml/text.js";
import { attributeValue } from "../../xml/value.js";
import type { ChangeContext, HoldingElement, Reading, SettingSource } from "../setting.js";

/** What is to be done; a change of any address is one. */
type XmlOperation =
  | { readonly verb: "set"; readonly operator: AssignmentOperator; readonly value: string }
  | { readonly verb: "unset" | "comment" }
  | { readonly verb: "uncomment"; readonly value: string | undefined };

/** An element or attribute of an XML file, named by `FILE.xml:PATH`. */
export interface XmlAddress {
  /** Relative to a location's directory. */
  readonly file: string;
  readonly source: SettingSource & { readonly kind: "xml" };
  /** `undefined` where the location has no such file, or nothing there. */
  read(location: Location): Reading | undefined;
  /** Whether a value there is not for everybody to read; false where there is nothing. */
  isSecret(location: Location): boolean;
  /** False where the location has no such file, or nothing there to be changed. */
  change(location: Location, operation: XmlOperation, context: ChangeContext): boolean;
}

/**
 * The address of what a path leads to in a file.
 * @throws {ConfigError} `ADDRESS_MALFORMED`
 */
export function xmlAddress(name: string, pathText: string): XmlAddress {
  const path = xmlPath(pathText);
  return {
    file: name,
    source: { kind: "xml", file: name, find: (bytes) => held(parseXml(bytes), path) },
    read(location) {
      const file = fileOf(location, name);
      return file && located(file, () => readAt(file, path));
    },
    isSecret(location) {
      const { text, nodes } = fileOf(location, name)?.document ?? { text: "", nodes: [] };
      return selectElements(text, nodes, path).some((element) => isSecretKey(pathOf(text, nodes, element)));
    },
    change(location, operation, context) {
      const file = fileOf(location, name);
      if (!file || !isThere(file, path, operation)) return false;
      refuseRefId(file, path, operation);
      file.edit((draft) => {
        switch (operation.verb) {
          case "set":
            return setAt(draft, path, plainValue(`${name}:${pathText}`, operation, context));
          case "unset":
            return unsetAt(draft, path);
          case "comment":
            return commentAt(draft, path);
          case "uncomment":
            return uncommentAt(draft, path, operation.value);
        }
      });
      return true;
    },
  };
}

function fileOf(location: Location, name: string): OpenXml | undefined {
  // What leads out of the directory is refused as for any other file.
  return xmlFile(location, location.checkedName(name));
}

function readAt({ document, path: file }: OpenXml, path: XmlPath): Reading | undefined {
  const target = targetOf(document, path);
  const value = target && targetValue(document.text, target);
  if (!target || value === undefined) return undefined;
  const { line } = placeOf(document.text, target.element.start);
  const key = pathOf(document.text, document.nodes, target.element);
  return { value, origin: { path: file, line }, isSecret: isSecretKey(key) };
}

/** As many as are told of elements that a path leads to, where it is about one. */
const MOST_TOLD = 20;

/** The elements that a path leads to, for telling where something stands. */
function held({ text, nodes }: XmlText, path: XmlPath): readonly HoldingElement[] {
  return selectElements(text, nodes, path)
    .slice(0, MOST_TOLD)
    .flatMap((element) => {
      const value =
        path.attribute === undefined
          ? shownValue(text, element)
          : attributeValue(text, element, path.attribute);
      if (value === undefined || value === null) return [];
      const suffix = path.attribute === undefined ? "" : `/@${path.attribute}`;
      return [
        { line: placeOf(text, element.start).line, key: pathOf(text, nodes, element) + suffix, text: value },
      ];
    });
}

function isThere({ document }: OpenXml, path: XmlPath, { verb }: XmlOperation): boolean {
  if (verb === "uncomment") return commentedElements(document, path).length > 0;
  return selectElements(document.text, document.nodes, path).length > 0;
}

function plainValue(
  address: string,
  { operator, value }: XmlOperation & { verb: "set" },
  { swap, before, after }: ChangeContext,
): string {
  if (operator !== "=")
    throw new ConfigError("USAGE", `${address} is no list: ${operator} means nothing here`);
  if (swap || before !== undefined || after !== undefined)
    throw new ConfigError(
      "USAGE",
      `--swap, --before and --after take lines of *.config files, not ${address}`,
    );
  return value;
}

/** A `Ref` with an id is a second element of that id for newer Jettys, which do not start with it (facts: formats 9.4). */
function refuseRefId({ document, path: file }: OpenXml, path: XmlPath, { verb }: XmlOperation): void {
  if (verb !== "set" || path.attribute !== "id") return;
  const element = selectElements(document.text, document.nodes, path).find(({ name }) => name === "Ref");
  if (!element) return;
  const message = "a Ref with id keeps newer Jettys from starting; set its refid instead";
  throw new ConfigError("VALUE_REFUSED", message, { path: file, ...placeOf(document.text, element.start) });
}

function located<Result>({ path, document }: OpenXml, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!ConfigError.is(error)) throw error;
    throw error.at({ path, ...(error.span && placeOf(document.text, error.span.start)) });
  }
}

import { type ClientField, clientKey } from "../../files/client.js";
import { clientPlaces, findClient, type LocatedClient } from "../../install/clients.js";
import type { Location, OpenFile } from "../../install/location.js";
import { type Origin, originOf } from "../../install/origin.js";
import { ofFile } from "../../install/plan-note.js";
import { ConfigError } from "../../text/error.js";
import { setLine } from "../set-line.js";
import type { ChangeContext, Reading, Setting } from "../setting.js";

/** Where a client's field stands; `undefined` where it is not set, and the router takes its default. */
export function clientOrigin(client: LocatedClient, field: ClientField): Origin | undefined {
  return originOf(client.file, clientKey(client.number, field));
}

/** Sets a field wherever the client stands in this location; `undefined` takes its line away. */
export function writeField(
  client: LocatedClient,
  field: ClientField,
  value: string | undefined,
  context: ChangeContext,
): void {
  for (const { file, key } of clientPlaces(client, field)) {
    if (value === undefined) context.draft(file).unset(key, { withComment: context.withComment });
    else setLine(file, key, value, context);
  }
}

/** A setting that turns a client app on and off. Only the exact text `false` disables one (facts: formats 5.1). */
export function clientSwitch(
  main: string,
  declaration: Pick<Setting, "name" | "summary" | "danger" | "example">,
): Setting {
  return {
    ...declaration,
    type: { kind: "bool" },
    restart: "full",
    sources: [{ kind: "client", main, field: "startOnLoad" }],
    read(location) {
      const client = findClient(location, main);
      return client && { value: client.startOnLoad, origin: clientOrigin(client, "startOnLoad") };
    },
    write(location, value, context) {
      const client = findClient(location, main);
      if (client && client.startOnLoad !== value) writeField(client, "startOnLoad", String(value), context);
      return client !== undefined;
    },
    reset(location, context) {
      const client = findClient(location, main);
      if (client && !client.startOnLoad) {
        context.note({
          code: "CLIENT_STARTS",
          severity: "warn",
          ...ofFile(client.file.path),
          message: `without startOnLoad the router starts ${client.name ?? main}`,
        });
      }
      if (client) writeField(client, "startOnLoad", undefined, context);
      return client !== undefined;
    },
  };
}

/** An argument string in the shape of its program. */
export interface ShapedArguments {
  readonly document: { readonly text: string };
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** A setting inside a client's arguments: `read` takes it out, the two edits put it in. */
export interface ArgumentRule<Shape extends ShapedArguments> {
  readonly main: string;
  readonly shape: (text: string) => Shape;
  readonly read: (shape: Shape) => Pick<Reading, "value"> & { readonly isDefault: boolean };
  /** Where the program looks when its arguments are silent. */
  readonly elsewhere?: (shape: Shape, location: Location) => Reading | undefined;
  /** What that is. */
  readonly sources?: Setting["sources"];
  readonly write: (shape: Shape, value: NonNullable<Reading["value"]>, context: ChangeContext) => Shape;
  readonly reset: (shape: Shape) => Shape;
}

/** A setting inside the arguments of the client app of a class. */
export function argumentSetting<Shape extends ShapedArguments>(
  declaration: Pick<Setting, "name" | "type" | "summary" | "danger" | "example">,
  rule: ArgumentRule<Shape>,
): Setting {
  const change = (location: Location, context: ChangeContext, edit: (shape: Shape) => Shape): boolean => {
    const client = findClient(location, rule.main);
    if (!client) return false;
    for (const { file, key } of clientPlaces(client, "args")) editArguments(file, key, context, rule, edit);
    return true;
  };
  return {
    ...declaration,
    restart: "full",
    sources: [{ kind: "client", main: rule.main, field: "args" }, ...(rule.sources ?? [])],
    read(location) {
      const client = findClient(location, rule.main);
      if (!client) return undefined;
      const shape = rule.shape(client.args ?? "");
      const { value, isDefault } = rule.read(shape);
      if (!isDefault) return { value, origin: clientOrigin(client, "args") };
      return rule.elsewhere?.(shape, location) ?? { value, origin: undefined };
    },
    write: (location, value, context) =>
      change(location, context, (shape) => rule.write(shape, value, context)),
    reset: (location, context) => change(location, context, rule.reset),
  };
}

function editArguments<Shape extends ShapedArguments>(
  file: OpenFile,
  key: string,
  context: ChangeContext,
  rule: ArgumentRule<Shape>,
  edit: (shape: Shape) => Shape,
): void {
  const text = file.reader.get(key) ?? "";
  const line = file.document.lineOf(key) ?? null;
  try {
    const before = rule.shape(text);
    const after = edit(before);
    if (after.document.text !== text) {
      if (context.swap) context.draft(file).swap(key, after.document.text);
      else context.draft(file).set(key, after.document.text);
    }
    for (const { code, message } of after.problems) {
      context.note({ code, severity: "warn", path: file.path, line, column: null, message });
    }
  } catch (error) {
    throw ConfigError.is(error) ? error.at({ path: file.path, line: line ?? undefined }) : error;
  }
}

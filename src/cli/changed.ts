import { ROUTER_CONFIG } from "../files/file-names.js";
import type { Layout } from "../install/layout.js";
import type { Location } from "../install/location.js";
import { shippedLocation } from "../install/shipped.js";
import { encodeValue } from "../schema/codec.js";
import { isOwnUntilTold, isWrittenByRouter } from "../schema/own-keys.js";
import type { Value } from "../schema/value.js";
import type { Setting } from "../settings/setting.js";

/** What `list` found, as far as it matters whether somebody changed it. */
export interface Listed {
  readonly name: string;
  /** `undefined` for a raw key. */
  readonly setting?: Setting | undefined;
  readonly value: Value | undefined;
  readonly isAmbiguous?: true;
}

/** Those that are not what a fresh installation has, each with what it has there. */
export function changedOnes<Row extends Listed>(
  rows: readonly Row[],
  layout: Layout["name"],
  source: Location,
  defaultOf: (key: string) => Value | undefined,
): readonly (Row & { readonly shipped: Value | undefined })[] {
  const fresh = shippedLocation(layout, source);
  const shippedOf = ({ name, setting }: Row) =>
    setting
      ? (setting.fallback ?? setting.read(fresh)?.value)
      : (fresh.file(ROUTER_CONFIG).reader.get(name) ?? defaultOf(name));
  return rows
    .filter((row) => !isRoutersOwn(row))
    .map((row) => ({ ...row, shipped: shippedOf(row) }))
    .filter((row) => row.isAmbiguous || isChanged(row, row.shipped));
}

/** What the router chooses and writes by itself, such as its random port, tells nothing of a person. */
function isRoutersOwn({ name, setting }: Listed): boolean {
  const keys = setting
    ? setting.sources.flatMap((source) => (source.kind === "keys" ? source.keys : [""]))
    : [name];
  return keys.length > 0 && keys.every((key) => isWrittenByRouter(key) || isOwnUntilTold(key));
}

function isChanged({ setting, value }: Listed, shipped: Value | undefined): boolean {
  if (value !== undefined) return shipped === undefined || !isSame(setting, value, shipped);
  // What is gone as a whole is told by its switch, if it was on; a key that is not set is as it was.
  const [source] = setting?.sources ?? [];
  const isSwitch = (source?.kind === "client" || source?.kind === "tunnel") && source.field === "startOnLoad";
  return isSwitch && shipped === true;
}

/** The order of addresses means nothing. */
function isSame(setting: Setting | undefined, value: Value, shipped: Value): boolean {
  const normal = (each: Value) =>
    setting?.type.kind === "hosts" && typeof each === "object" ? each.toSorted() : each;
  return encodeValue(normal(value)) === encodeValue(normal(shipped));
}

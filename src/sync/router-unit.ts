import { ROUTER_CONFIG } from "../files/file-names.js";
import type { Location } from "../install/location.js";
import { originOf } from "../install/origin.js";
import { draftOf } from "../install/plan.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { decodeValue, encodeValue } from "../schema/codec.js";
import { isOwnRouterKey, isOwnUntilTold } from "../schema/own-keys.js";
import type { Unit } from "./unit.js";

/** The keys of a location's router.config; `undefined` for a further copy that has none. */
export function routerUnit(location: Location): Unit | undefined {
  const file = location.file(ROUTER_CONFIG);
  if (!file.exists && location.kind === "also") return undefined;
  const { reader } = file;
  return {
    kind: "router",
    location,
    id: "",
    rank: 0,
    address: "",
    fields: [...reader.keys()].filter((key) => !isOwnRouterKey(key)),
    secrets: [],
    value: (key) => canonical(key, reader.get(key)),
    text: (key) => reader.get(key),
    isOpen: (key) => isOwnUntilTold(key) && reader.get(key) === undefined,
    yields: () => false,
    place: (key) => originOf(file, key),
    write(key, value) {
      if (value === undefined) draftOf(file).unset(key);
      else draftOf(file).set(key, value);
    },
    // Every location that takes part has its keys; a file as a whole neither comes nor goes.
    remove() {},
    copyTo() {},
  };
}

/** A key's value as the router's reader takes it, its default where it is not set or unreadable. */
function canonical(key: string, text: string | undefined): string | undefined {
  const spec = routerKeySpec(key);
  if (!spec) return text;
  const value = (text === undefined ? undefined : decodeValue(spec, text)) ?? spec.default;
  return value === undefined ? text : encodeValue(value);
}

import { valuesText } from "./check.js";
import { catalogue, type KeyGroup } from "./every-file.js";
import { proseOf } from "./every-prose.js";
import { isSecretKey } from "./secrets.js";
import type { KeySpec } from "./spec.js";

/** Everything that is known of a key, as data. */
export interface KeyDescription extends Omit<KeySpec, "min" | "max" | "unit" | "default" | "aliasOf"> {
  /** The part of the catalogue: a file by its usual name, `torrent`, `jvm` for `-D` options, `arguments` for those of the client apps. */
  readonly file: KeyGroup;
  /** Without `tunnel.N.` and `clientApp.N.`; `{…}` stands for a part of one's own. */
  readonly key: string;
  /** Its values in a few words. */
  readonly values: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The fixed default. */
  readonly default: string | null;
  /** How the router comes to a value where there is no fixed default. */
  readonly fallback: string | null;
  readonly aliasOf: string | null;
  /** Whether its value is never shown. */
  readonly secret: boolean;
  readonly summary: string;
  readonly danger: string | null;
  readonly notes: string | null;
  readonly since: string | null;
  readonly writer: string;
  readonly source: string;
}

/** Every key of the catalogue, in its order. */
export function keyDescriptions(): readonly KeyDescription[] {
  return keyGroups.flatMap((group) => catalogue[group].names().flatMap((key) => describe(group, key) ?? []));
}

/** The parts of the catalogue, in their order. */
export const keyGroups: readonly KeyGroup[] = Object.keys(catalogue).filter(
  (name): name is KeyGroup => name in catalogue,
);

function describe(file: KeyGroup, key: string): KeyDescription | undefined {
  const spec = catalogue[file].spec(key);
  const prose = proseOf(file, key);
  if (!spec || !prose) return undefined;
  const { min = null, max = null, unit = null, aliasOf = null } = spec;
  const { fallback = null, danger = null, notes = null, since = null, summary, writer, source } = prose;
  return {
    file,
    key,
    values: valuesText(spec),
    type: spec.type,
    choices: spec.choices,
    min,
    max,
    unit,
    default: spec.default ?? null,
    fallback,
    restart: spec.restart,
    deprecated: spec.deprecated,
    aliasOf,
    secret: isSecretKey(key),
    summary,
    danger,
    notes,
    since,
    writer,
    source,
  };
}

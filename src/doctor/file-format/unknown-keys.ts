import { withoutEdgeBlanks } from "../../properties/edge-blanks.js";
import { routerKeys } from "../../schema/catalogue.js";
import { problemOf } from "../../schema/check.js";
import { decodeValue } from "../../schema/codec.js";
import { catalogue, type KeyGroup } from "../../schema/every-file.js";
import { isBoolean } from "../../schema/spec.js";
import { isDeadKey, meantBy } from "../../schema/suggest.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { type CatalogueEntry, catalogueEntries } from "./catalogued.js";
import { isOpening, LEFT_TO_THE_USER } from "./opening.js";
import { shownKey } from "./shown.js";

/** For so many keys it is looked up what they may have meant: who has more has made them up. */
const LOOKED_UP = 1000;

/** Keys that nobody reads. */
export const unknownKey: Rule = {
  id: "F12",
  name: "unknown-key",
  severity: "info",
  detects: "a key that the router does not know, and the one that was meant",
  *check(subject: Subject): Iterable<Problem> {
    const guesses = new Map<string, Guess>();
    const given = new Set<string>();
    for (const entry of catalogueEntries(subject)) {
      if (!isUnknown(entry)) continue;
      const { file, group, key, own } = entry;
      const id = `${group} ${own}`;
      const guess = guesses.get(id) ?? guessOf(entry, guesses.size < LOOKED_UP);
      guesses.set(id, guess);
      const target = guess.isSure ? key.slice(0, key.length - own.length) + guess.meant : undefined;
      const fix =
        target === undefined || given.has(`${file.path} ${target}`)
          ? undefined
          : renaming(entry, guess.meant, target);
      if (fix) given.add(`${file.path} ${target}`);
      const opens = target !== undefined && isOpening(target, entry.value);
      const reader = group === "wrapper.config" ? "the wrapper" : "the router";
      yield {
        at: keySpot(file, key),
        message: `${shownKey(key)} is no key that ${reader} knows here, so it has no effect${guess.hint}${opens ? LEFT_TO_THE_USER : ""}`,
        ...(guess.isLikely && { severity: "warn" as const }),
        ...(fix && { fix }),
      };
    }
  },
};

/** What somebody wanted with a key, without the number that a list puts before it. */
interface Guess {
  /** `""` where nothing is near. */
  readonly meant: string;
  /** How the sentence goes on. */
  readonly hint: string;
  /** Whether the name alone is wrong. */
  readonly isSure: boolean;
  /** Whether somebody wanted something that does not happen, and did not make the key up. */
  readonly isLikely: boolean;
}

function guessOf({ group, key, own }: CatalogueEntry, isLookedUp: boolean): Guess {
  const elsewhere = placeOf(group, key);
  if (elsewhere !== undefined)
    return { meant: "", hint: `: it is one of ${elsewhere}`, isSure: false, isLikely: true };
  const meant = isLookedUp ? meantBy(own, catalogue[group].names()) : undefined;
  if (!meant) return { meant: "", hint: "", isSure: false, isLikely: false };
  const { name, isSure } = meant;
  if (catalogue[group].nameOf(name) === undefined)
    return { meant: "", hint: `; i2pconf set ${name}=… does what was meant`, isSure: false, isLikely: true };
  const isKey = isSure && !name.includes("{");
  const prefix = key.slice(0, key.length - own.length);
  return {
    meant: name,
    hint: isKey ? `; the key is ${prefix}${name}` : `; perhaps ${prefix}${name} was meant`,
    isSure: isKey,
    isLikely: isKey || isDeadKey(own),
  };
}

/** Blanks at a key's edges, and names of the JVM's options, which the router looks up with its own, are none of this rule's. */
function isUnknown({ group, key, own, spec }: CatalogueEntry): boolean {
  if (withoutEdgeBlanks(key) !== key || key.startsWith("\uFEFF")) return false;
  // The wrapper has far more properties than concern I2P.
  if (group === "wrapper.config" && /^(?:wrapper|set)\./.test(key)) return false;
  // In a list only what has a number belongs to a client app.
  if (group === "clients.config" && key === own) return true;
  return spec === undefined && !(group === "router.config" && catalogue.jvm.spec(key) !== undefined);
}

/** The file whose key it is. */
function placeOf(group: KeyGroup, key: string): string | undefined {
  if (group !== "router.config") return routerKeys.nameOf(key) === undefined ? undefined : "router.config";
  if (/^clientApp\.\d+\./.test(key)) return "clients.config";
  return /^tunnel\.\d+\./.test(key) ? "i2ptunnel.config" : undefined;
}

/** Takes the value along, where the key that was meant can have it and is not set. */
function renaming({ file, group, key, value }: CatalogueEntry, own: string, name: string): Fix | undefined {
  const spec = catalogue[group].spec(own);
  if (!spec || spec.deprecated || own.includes("{") || file.document.get(name) !== undefined)
    return undefined;
  const typed = decodeValue(spec, value);
  if (typed === undefined || problemOf(spec, typed) || isOpening(name, value)) return undefined;
  if (isBoolean(spec) && !/^(?:true|false)$/i.test(value)) return undefined;
  return {
    does: `renames ${shownKey(key)} to ${name}`,
    apply: (editor) => editor.rename(file, key, name),
  };
}

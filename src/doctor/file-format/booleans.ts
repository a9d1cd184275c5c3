import { quote } from "../../properties/storable.js";
import { decodeValue } from "../../schema/codec.js";
import { isBoolean } from "../../schema/spec.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { isOpening } from "./opening.js";
import { shownKey } from "./shown.js";
import { unwrapped } from "./unwrapped.js";
import { type KnownEntry, knownEntries } from "./value-comment.js";

/** Switches whose word the router does not know. */
export const badBoolean: Rule = {
  id: "F09",
  name: "bad-boolean",
  severity: "error",
  detects: "a switch that is neither true nor false",
  *check(subject: Subject): Iterable<Problem> {
    for (const entry of knownEntries(subject)) {
      const { file, key, group, own, spec, value } = entry;
      if (!isBoolean(spec) || isRead(entry)) continue;
      // Another rule knows the words of these.
      if (own === "startOnLoad" && group !== "webapps.config") continue;
      const read = decodeValue(spec, value) === true;
      const wanted = meant(value);
      const isHarmless = wanted === read || (value === "" && spec.default !== "true");
      const isWrapper = group === "wrapper.config";
      const fix = fixOf(entry, wanted);
      yield {
        at: keySpot(file, key, "value"),
        message: isWrapper
          ? `${shownKey(key)} takes TRUE and FALSE alone; with ${quote(value)} the wrapper may go by its default`
          : `${quote(value)} is neither true nor false, so ${shownKey(key)} counts as ${read}${isHarmless ? "" : exceptionOf(entry)}`,
        ...((isHarmless || isWrapper) && { severity: "warn" as const }),
        ...(fix && { fix }),
      };
    }
  },
};

/** Whether a word is one that its reader knows (facts: lints F09). */
function isRead({ spec: { type }, value }: KnownEntry): boolean {
  switch (type) {
    case "boolean-unless-false":
      return value === "true" || value === "false" || value.toLowerCase() === "true";
    case "boolean-true-or-yes":
      return value === "true" || value === "yes" || value.toLowerCase() === "false";
    case "boolean-or-yes":
      return /^(?:true|false|yes)$/i.test(value);
    default:
      return /^(?:true|false)$/i.test(value);
  }
}

function exceptionOf({ spec: { type } }: KnownEntry): string {
  switch (type) {
    case "boolean-unless-false":
      return ": only the exact word false turns it off";
    case "boolean-true-or-yes":
      return ": only the exact words true and yes turn it on";
    case "boolean-or-yes":
      return ": only true and yes turn it on";
    default:
      return ": only true turns it on, whatever its default is";
  }
}

/** What people mean by a word; `undefined` where that is not sure. */
function meant(value: string): boolean | undefined {
  const word = unwrapped(value).toLowerCase();
  if (/^(?:true|yes|on|1|y|t|enabled?)$/.test(word)) return true;
  return /^(?:false|no|off|0|n|f|disabled?)$/.test(word) ? false : undefined;
}

function fixOf({ file, key, own }: KnownEntry, wanted: boolean | undefined): Fix | undefined {
  if (wanted === undefined || isOpening(own, String(wanted))) return undefined;
  return setting(file, key, String(wanted));
}

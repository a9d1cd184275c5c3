import { quote } from "../../properties/storable.js";
import { decodeValue } from "../../schema/codec.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { shownKey } from "./shown.js";
import { unwrapped } from "./unwrapped.js";
import { type KnownEntry, knownEntries } from "./value-comment.js";

/** Words that a key does not know. */
export const badEnum: Rule = {
  id: "F11",
  name: "bad-enum",
  severity: "warn",
  detects: "a word that is none of those that its key knows",
  *check(subject: Subject): Iterable<Problem> {
    for (const entry of knownEntries(subject)) {
      if (entry.spec.type !== "enum" || isRead(entry)) continue;
      const { file, key, spec, value } = entry;
      const word = unwrapped(value).toLowerCase();
      const meant = spec.choices.find((choice) => choice.toLowerCase() === word);
      yield {
        at: keySpot(file, key, "value"),
        message: `${quote(value)} is none of the words that ${shownKey(key)} knows, ${spec.choices.join(", ")}: ${effectOf(entry)}`,
        ...(meant !== undefined && { fix: setting(file, key, meant) }),
      };
    }
  },
};

/** A word that counts in any case (I2PTunnelHTTPClientBase.authorize). */
const PROXY_AUTH = "option.proxyAuth";

/** Keys that rules of their own are about. */
const others: readonly string[] = ["type", "i2np.udp.status", "router.forceBandwidthClass"];

function isRead({ group, own, spec, value }: KnownEntry): boolean {
  // The wrapper knows more words, in any case.
  if (others.includes(own) || group === "wrapper.config") return true;
  // Sources are looked for in the text, in any order.
  if (own === "i2np.udp.addressSources")
    return value.split(",").every((source) => /^\s*(?:local|upnp|ssu|fixed|hidden)\s*$/.test(source));
  if (own === PROXY_AUTH) return spec.choices.includes(value.toLowerCase());
  // The beginning of a level will do, in any case.
  if (group === "logger.config" && value !== "")
    return spec.choices.some((level) => level.startsWith(value.toUpperCase()));
  return decodeValue(spec, value) !== undefined;
}

/** What the router does with another word (facts: lints F11); where no fact says it, "may". */
function effectOf({ own, spec }: KnownEntry): string {
  switch (own) {
    case "i2np.udp.ipv6":
    case "i2np.ntcp.ipv6":
      return "the router goes by preferIPv6";
    case "router.floodfillParticipant":
      return "it counts as auto";
    case PROXY_AUTH:
      return "a proxy for HTTP lets nobody in, and one for SOCKS asks for no login";
    case "router.reseedSSLProxyType":
      return "reseeding fails with an exception";
    default:
      return spec.default === undefined
        ? "it may count as not set"
        : `the router may go by its default, ${spec.default}`;
  }
}

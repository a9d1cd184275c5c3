import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { catalogueEntries } from "./catalogued.js";
import { shownKey } from "./shown.js";

const MOST = 255;

/** Options that the router wants; all others are read before, by the program that runs the tunnel. */
const WANTED = /^(?:(?:inbound|outbound|crypto)\.|i2cp\.(?!leaseSet|accessList)|explicitPeers$)/;

/** Options of a tunnel that do not reach the router. */
export const valueTooLong: Rule = {
  id: "F14",
  name: "value-too-long",
  severity: "warn",
  detects: "an option of a tunnel with more than 255 characters",
  *check(subject: Subject): Iterable<Problem> {
    for (const { file, group, key, own, value } of catalogueEntries(subject)) {
      if (group !== "i2ptunnel.config" || !own.startsWith("option.")) continue;
      const option = own.slice("option.".length);
      const isLongKey = option.length > MOST;
      if ((!isLongKey && value.length <= MOST) || !WANTED.test(option)) continue;
      const what = isLongKey
        ? `the name of this option has ${option.length}`
        : `the value of ${shownKey(option)} has ${value.length}`;
      yield {
        at: keySpot(file, key, isLongKey ? "key" : "value"),
        message: `${what} characters, and what has more than ${MOST} is dropped before the session is asked for, so the router never sees it; shorten it`,
      };
    }
  },
};

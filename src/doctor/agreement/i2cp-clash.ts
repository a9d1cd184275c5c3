import type { Listener } from "../../ports/ports.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { overlap } from "../transports/clashes.js";
import { knownListeners, listenerName, portSpots } from "../transports/listeners.js";
import { i2cpOf } from "./i2cp.js";

/** Something else at the port of I2CP. */
export const i2cpPortClash: Rule = {
  id: "A04",
  name: "i2cp-port-clash",
  severity: "error",
  detects: "something else that listens at the port of I2CP",
  *check(subject: Subject): Iterable<Problem> {
    const i2cp = i2cpOf(subject);
    if (!i2cp) return;
    const others = new Map<string, Listener>();
    for (const listener of knownListeners(subject)) {
      const name = listenerName(listener);
      if (listener.id !== "i2cp" && !others.has(name) && overlap(i2cp, listener)) others.set(name, listener);
    }
    const spotOf = portSpots(subject);
    for (const [name, other] of others) {
      yield {
        at: spotOf(i2cp, other),
        message: `I2CP and ${name} both listen at port ${i2cp.port}, and only one of them can: where it is not I2CP, the router tries for ever and logs "is another I2P instance running" (ERR Client Manager I2CP Error); give one of them another port`,
      };
    }
  },
};

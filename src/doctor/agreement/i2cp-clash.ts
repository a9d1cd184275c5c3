import { tunnelKey } from "../../files/tunnel.js";
import type { Listener } from "../../ports/ports.js";
import { isWildcard } from "../../schema/hosts.js";
import type { Problem, Rule } from "../rule.js";
import { argumentSpot, keySpot, type Spot } from "../spot.js";
import type { Subject } from "../subject.js";
import { i2cpOf } from "./i2cp.js";

const PORT = "i2cp.port";

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
    for (const listener of subject.listeners)
      if (isClash(i2cp, listener) && !others.has(listener.what)) others.set(listener.what, listener);
    for (const other of others.values()) {
      yield {
        at: subject.router.has(PORT) ? subject.router.at(PORT, "value") : spotOf(other),
        message: `I2CP and ${other.what} both listen at port ${i2cp.port}, and only one of them can: where it is not I2CP, the router tries for ever and logs "is another I2P instance running" (ERR Client Manager I2CP Error); give one of them another port`,
      };
    }
  },
};

function isClash(i2cp: Listener, { id, protocol, port, bind, enabled }: Listener): boolean {
  if (id === "i2cp" || !enabled || protocol !== "tcp" || port !== i2cp.port) return false;
  const name = (host: string) => (host === "localhost" ? "127.0.0.1" : host);
  return isWildcard(bind) || isWildcard(i2cp.bind) || name(bind) === name(i2cp.bind);
}

/** Where the port of a listener stands. */
function spotOf({ tunnel, client, origin }: Listener): Spot {
  if (tunnel) return keySpot(tunnel.file, tunnelKey(tunnel.number, "listenPort"), "value");
  if (client && origin?.path === client.file.path) return argumentSpot(client, 0);
  const line = origin?.line ?? null;
  return { path: origin?.path ?? "", line, column: line === null ? null : 1 };
}

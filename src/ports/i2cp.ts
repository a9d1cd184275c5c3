import { EVERY_ADDRESS, LOOPBACK, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort, RouterKeys } from "./router-keys.js";

/** I2CP, for programs outside the router (facts: ports i2cp). A port that is no number is the default one; one that no socket takes is none. */
export function i2cpListeners({ location }: Programs): readonly Listener[] {
  const keys = new RouterKeys(location);
  const port = asPort(keys.int("i2cp.port", 7654));
  if (port === undefined) return [];
  const isEverywhere = keys.isOn("i2cp.tcp.bindAllInterfaces", false);
  return listenAt([isEverywhere ? EVERY_ADDRESS : (keys.text("i2cp.hostname") ?? LOOPBACK)], {
    id: "i2cp",
    protocol: "tcp",
    port,
    what: keys.isOn("i2cp.SSL", false) ? "I2CP over TLS" : "I2CP",
    enabled: !keys.isOn("i2cp.disableInterface", false),
    origin: keys.origin("i2cp.port"),
  });
}

import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

/** UDP off, and TCP left to be the only transport. */
const udpOff: Rule = {
  id: "N02",
  name: "udp-off",
  severity: "warn",
  detects: "UDP turned off, with the address of TCP given",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says("i2np.udp.enable", false)) return;
    if (!router.has("i2np.ntcp.hostname") || !router.has("i2np.ntcp.port")) return;
    yield {
      at: router.at("i2np.udp.enable"),
      message:
        "without UDP there are no peer tests and no introducers, the router never becomes floodfill by itself, and builds weaker tunnels; until somebody connects over TCP the console says WARN Firewalled with UDP Disabled",
      fix: setting(router.file, "i2np.udp.enable", "true"),
    };
  },
};

export const udpRules: readonly Rule[] = [udpOff];

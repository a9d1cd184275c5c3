import { LOOPBACK } from "../../ports/listen.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";
import { asksForLogin, howToSetLogin, loginWord, missingLogin, proxyKind } from "./proxy-login.js";
import { reachOf } from "./reach.js";

/** A tunnel that others can use. */
const tunnelOpen: Rule = {
  id: "X15",
  name: "tunnel-open",
  severity: "error",
  detects: "a client tunnel without a login at an address beyond loopback",
  *check(subject: Subject): Iterable<Problem> {
    for (const tunnel of subject.startedTunnels) {
      if (!listens(tunnel)) continue;
      const host = tunnel.effective("interface") || LOOPBACK;
      const reach = reachOf(subject, host);
      const isProxy = proxyKind(tunnel) !== undefined;
      if (!reach || (isProxy && asksForLogin(tunnel))) continue;
      const remedy = reach.isContainers ? `publish its port at ${LOOPBACK} alone` : `bind it to ${LOOPBACK}`;
      yield {
        at: tunnel.at("interface", "value"),
        message: isProxy
          ? `${reach.who} can go into I2P${outside(tunnel)} as you, for ${tunnel.name} is a proxy at ${host} that asks for no login${deafWord(tunnel)}: ${remedy}, or give it a login with ${howToSetLogin(tunnel)}`
          : `${reach.who} can use ${tunnel.name} as you, for it listens at ${host} and can ask for no login: ${remedy}`,
        ...(reach.isContainers && { severity: "info" }),
        // A proxy may as well get a login, which no fix can choose.
        ...(!reach.isContainers &&
          !isProxy && { fix: setting(tunnel.file, tunnel.key("interface"), LOOPBACK) }),
      };
    }
  },
};

/** Proxies that ask for what nobody has. */
const proxyAuthIncomplete: Rule = {
  id: "X16",
  name: "proxy-auth-incomplete",
  severity: "error",
  detects: "a proxy that asks for a login which nobody has",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      const missing = proxyKind(tunnel) && missingLogin(tunnel);
      if (missing === undefined) continue;
      yield {
        at: tunnel.at("option.proxyAuth", "value"),
        message: `${tunnel.name} lets nobody in: option.proxyAuth=${loginWord(tunnel)} ${missing}; set one with ${howToSetLogin(tunnel)}`,
      };
    }
  },
};

/** Whether others come to the `interface` of a tunnel; a Streamr client only sends (facts: formats 7.1). */
function listens({ type, isClient }: TunnelView): boolean {
  return type === "httpbidirserver" || (isClient && type !== "streamrclient");
}

function outside(tunnel: TunnelView): string {
  return tunnel.get("proxyList") ? " and through its outproxy" : "";
}

/** Words that SOCKS does not understand look like a login. */
function deafWord(tunnel: TunnelView): string {
  const word = loginWord(tunnel);
  return word === "false" ? "" : `, as SOCKS knows option.proxyAuth=true alone, and not ${word}`;
}

export const openTunnelRules: readonly Rule[] = [tunnelOpen, proxyAuthIncomplete];

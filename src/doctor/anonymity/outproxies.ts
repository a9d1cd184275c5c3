import { type Fix, setting, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

const PLAIN = "proxyList";
const TLS = "option.i2ptunnel.httpclient.SSLOutproxies";

/** What the shipped tunnels use today (facts: lints Q07). */
const ALIVE = "exit.stormycloud.i2p";

/** Outproxies that the shipped tunnels used before, and that are no more. Of the first that is sure, of the others by experience. */
const gone: Readonly<Record<string, "is" | "may be">> = {
  "false.i2p": "is",
  "outproxy-tor.meeh.i2p": "may be",
  "squid.i2p": "may be",
  "www1.squid.i2p": "may be",
};

/** The types whose outproxies speak HTTP. */
const httpTypes: readonly string[] = ["httpclient", "connectclient"];

/** Outproxies that nobody answers for. */
const deadOutproxy: Rule = {
  id: "Q07",
  name: "dead-outproxy",
  severity: "warn",
  detects: "an outproxy that is known to be gone",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      for (const field of [PLAIN, TLS]) {
        const hosts = hostsOf(tunnel.get(field));
        const dead = hosts.find((host) => stateOf(host) !== undefined);
        if (dead === undefined) continue;
        const isMendable =
          httpTypes.includes(tunnel.type) || hosts.some((host) => stateOf(host) === undefined);
        const message = `the outproxy ${dead} ${stateOf(dead)} gone, so what ${tunnel.name} sends there gets an error page or nothing at all`;
        yield {
          at: tunnel.at(field, "value"),
          ...(isMendable
            ? { message, fix: withHosts(tunnel, field, aliveOf(hosts)) }
            : { message: `${message}; name another one in ${field}` }),
        };
      }
    }
  },
};

function stateOf(host: string): string | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  return Object.hasOwn(gone, name) ? gone[name] : undefined;
}

/** Those that answer; where none is left, the one of the shipped tunnels. */
function aliveOf(hosts: readonly string[]): readonly string[] {
  const alive = hosts.filter((host) => stateOf(host) === undefined);
  return alive.length > 0 ? alive : [ALIVE];
}

function hostsOf(text = ""): readonly string[] {
  return text.split(/[,;\s]+/).filter((host) => host !== "");
}

function withHosts(tunnel: TunnelView, field: string, hosts: readonly string[]): Fix {
  return setting(tunnel.file, tunnel.key(field), hosts.join(","));
}

/** A proxy for browsers that leads to the web, but not over HTTPS. */
const httpsOutproxyMissing: Rule = {
  id: "Q08",
  name: "https-outproxy-missing",
  severity: "warn",
  detects: "an HTTP proxy with an outproxy for HTTP, and none for HTTPS",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (tunnel.type !== "httpclient" || hostsOf(tunnel.get(TLS)).length > 0) continue;
      const hosts = hostsOf(tunnel.get(PLAIN));
      if (hosts.length === 0) continue;
      yield {
        at: tunnel.at(PLAIN),
        message: `${tunnel.name} sends HTTP to ${hosts[0]}, but has no outproxy for HTTPS (${TLS}), so pages with https:// outside of I2P fail`,
        fix: withHosts(tunnel, TLS, aliveOf(hosts)),
      };
    }
  },
};

/** What each of the headers tells that a proxy takes away otherwise. */
const headers = {
  sendReferer: "the page that a link was on",
  sendUserAgent: "browser and system",
  sendAccept: "languages and formats of the browser",
};

/** Headers that tell browsers apart. */
const headerLeaks: Rule = {
  id: "Q21",
  name: "header-leaks",
  severity: "warn",
  detects: "an HTTP proxy that passes on headers which tell browsers apart",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (tunnel.type !== "httpclient") continue;
      for (const [name, told] of Object.entries(headers)) {
        const field = `option.i2ptunnel.httpclient.${name}`;
        if (!tunnel.isTrue(field)) continue;
        yield {
          at: tunnel.at(field, "value"),
          message: `${tunnel.name} tells every site ${told}, by which visits can be put together`,
          fix: unsetting(tunnel.file, tunnel.key(field)),
        };
      }
    }
  },
};

export const outproxyRules: readonly Rule[] = [deadOutproxy, httpsOutproxyMissing, headerLeaks];

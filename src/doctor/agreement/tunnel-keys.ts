import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

const KEY_FILE = "privKeyFile";

/** Two tunnels that would be the same destination. */
const samePrivateKey: Rule = {
  id: "A12",
  name: "same-private-key",
  severity: "error",
  detects: "two tunnels with the same file of private keys",
  *check(subject: Subject): Iterable<Problem> {
    const owners = new Map<string, TunnelView>();
    for (const tunnel of subject.startedTunnels) {
      const path = tunnel.keepsKey ? tunnel.get(KEY_FILE) : undefined;
      if (!path) continue;
      const name = nameOf(subject, path);
      const owner = owners.get(name);
      if (!owner) owners.set(name, tunnel);
      else
        yield {
          at: tunnel.at(KEY_FILE, "value"),
          message: `${tunnel.name} has the private key of ${owner.name} (${path}), and the router refuses a second session for one destination, so one of them does not work; give it a file of its own, or turn it off`,
        };
    }
  },
};

/** A path by the one name that it has in this directory. */
function nameOf({ location }: Subject, path: string): string {
  return location.nameOf(path, "") || path;
}

/** Tunnels that are to have an address, and no place for its key. */
const serverWithoutKey: Rule = {
  id: "A13",
  name: "server-without-key",
  severity: "error",
  detects: "a server, or a client that keeps its destination, without a file for its private key",
  *check(subject: Subject): Iterable<Problem> {
    const freeName = freeNames(subject);
    for (const tunnel of subject.startedTunnels) {
      if (!tunnel.isOfKnownType || !tunnel.keepsKey || tunnel.get(KEY_FILE)) continue;
      const what = tunnel.isClient ? "is to keep its destination" : "is a server";
      yield {
        at: tunnel.at(KEY_FILE),
        message: `${tunnel.name} ${what}, but has no ${KEY_FILE}, so the router cannot make its key, and the tunnel does not start`,
        fix: setting(tunnel.file, tunnel.key(KEY_FILE), freeName()),
      };
    }
  },
};

/** Names of key files as the console makes them up, that no tunnel has and nothing in the directory. */
function freeNames(subject: Subject): () => string {
  const taken = new Set(subject.tunnels.map((tunnel) => nameOf(subject, tunnel.get(KEY_FILE) ?? "")));
  let number = 0;
  return () => {
    for (;;) {
      const name = `i2ptunnel${number++}-privKeys.dat`;
      if (!taken.has(name) && !subject.location.isFile(name)) return name;
    }
  };
}

export const tunnelKeyRules: readonly Rule[] = [samePrivateKey, serverWithoutKey];

import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { Listener } from "../../ports/ports.js";
import { scopeOf } from "../../ports/scope.js";
import { tunnelFields } from "../../ports/tunnel-fields.js";
import { type Target, targetsOf } from "../../ports/tunnel-targets.js";
import { spelledAlike } from "../../schema/addresses.js";
import { isWildcard } from "../../schema/hosts.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { proxyKind } from "./proxy-login.js";

/** What controls the router, or acts for its owner, by the ids of the facts. */
const CONTROLS = new Set(["console-http", "console-https", "i2cp", "sam-tcp", "i2pcontrol", "wrapper-port"]);

const NAME = "localhost";

/** A hidden service that is the router's own control. */
const serverToConsole: Rule = {
  id: "X17",
  name: "server-to-console",
  severity: "error",
  detects: "a server tunnel to the console, I2CP, SAM, I2PControl, a proxy or the wrapper",
  *check(subject: Subject): Iterable<Problem> {
    const controls = controlsByPort(subject);
    const fieldsOf = tunnelFields();
    for (const view of subject.startedTunnels) {
      for (const target of targetsOf(fieldsOf(view.tunnel), view.tunnel)) {
        const control = controls.get(target.port)?.find(({ bind }) => leadsTo(target, bind));
        if (!control || view.type === "streamrclient") continue;
        const into = target.field === "targetPort" ? 0 : target.host.length + 1;
        const spot = view.at(target.field, "value");
        yield {
          at: spot.column === null ? spot : { ...spot, column: spot.column + into },
          message: `${view.name} leads everybody in I2P to ${target.host}:${target.port}, which is ${nameOf(control)}, and so hands them this router: give it the port of the service that is meant`,
        };
      }
    }
  },
};

function controlsByPort(subject: Subject): ReadonlyMap<number | undefined, readonly Listener[]> {
  const hasWrapper = subject.location.isFile(WRAPPER_CONFIG);
  const proxies = new Set(
    subject.startedTunnels.filter((view) => proxyKind(view)).map(({ tunnel }) => tunnel),
  );
  const byPort = new Map<number | undefined, Listener[]>();
  for (const listener of subject.listeners) {
    const { id, port, enabled, tunnel } = listener;
    const isControl = tunnel
      ? proxies.has(tunnel)
      : CONTROLS.has(id) && (id !== "wrapper-port" || hasWrapper);
    if (!enabled || !isControl || port === undefined) continue;
    const same = byPort.get(port) ?? [];
    same.push(listener);
    byPort.set(port, same);
  }
  return byPort;
}

/** Whether something that is bound to an address answers at a target. Addresses of this machine that no file names cannot be told. */
function leadsTo({ host }: Target, bind: string): boolean {
  if (spelledAlike(host) === spelledAlike(bind)) return true;
  const isHere = isWildcard(host) || scopeOf(host) === "local";
  if (isWildcard(bind)) return isHere;
  // Two addresses of 127.0.0.0/8 are two places, while a name may lead to any.
  const isAny = isWildcard(host) || [host, bind].some((each) => spelledAlike(each) === NAME);
  return isAny && isHere && scopeOf(bind) === "local";
}

function nameOf({ id, what }: Listener): string {
  return id === "i2cp" || id === "i2pcontrol" || what.startsWith("tunnel ") ? what : `the ${what}`;
}

export const targetRules: readonly Rule[] = [serverToConsole];

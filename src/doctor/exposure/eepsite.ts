import { JETTY_MAIN } from "../../files/client.js";
import { TUNNELS_CONFIG } from "../../files/file-names.js";
import type { JettyConnector } from "../../files/jetty/connectors.js";
import { setJettyField } from "../../files/jetty/edits.js";
import { plainConnector, tlsConnector } from "../../files/jetty/field.js";
import type { EepsiteFile } from "../../install/eepsite.js";
import { EVERY_ADDRESS, LOOPBACK } from "../../ports/listen.js";
import { scopeOf } from "../../ports/scope.js";
import { tunnelFields } from "../../ports/tunnel-fields.js";
import { targetsOf } from "../../ports/tunnel-targets.js";
import { isWildcard } from "../../schema/hosts.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { type Spot, xmlSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";
import { reachOf } from "./reach.js";

/** A hidden site that answers outside of I2P too. */
const eepsiteOpen: Rule = {
  id: "X18",
  name: "eepsite-open",
  severity: "warn",
  detects: "a web server beyond loopback that a server tunnel publishes in I2P",
  *check(subject: Subject): Iterable<Problem> {
    if (!subject.mayStart(JETTY_MAIN) || !subject.knows(TUNNELS_CONFIG)) return;
    const visitors = tunnelsByPort(subject);
    for (const site of subject.eepsite) {
      for (const connector of site.config.connectors) {
        const { host = EVERY_ADDRESS, port } = connector;
        const tunnel = visitors.get(port);
        const reach = reachOf(subject, host);
        if (!tunnel || !reach) continue;
        yield {
          at: spotOf(site, connector),
          message: `the site of ${tunnel.name} answers outside of I2P as well, as its web server listens at ${host}:${port}: ${reach.who} can tell that it is yours, and link it to your address`,
          ...(reach.isContainers ? { severity: "info" } : rebinding(site, connector)),
        };
      }
    }
  },
};

/** The server tunnels that lead to this machine. */
function tunnelsByPort(subject: Subject): ReadonlyMap<number | undefined, TunnelView> {
  const fieldsOf = tunnelFields();
  const found = new Map<number | undefined, TunnelView>();
  for (const view of subject.startedTunnels) {
    if (view.type === "streamrclient") continue;
    for (const { host, port } of targetsOf(fieldsOf(view.tunnel), view.tunnel)) {
      const isHere = scopeOf(host) === "local" || isWildcard(host);
      if (isHere && port !== undefined && !found.has(port)) found.set(port, view);
    }
  }
  return found;
}

/** The address where there is one, else the connector, which then listens everywhere. */
function spotOf({ file }: EepsiteFile, { values, objects }: JettyConnector): Spot {
  const target = values.host?.target;
  if (!target) return xmlSpot(file, objects.connector);
  return xmlSpot(file, { start: target.attribute ? target.element.start : target.element.openEnd });
}

/** Only the first connector of its kind has a field of its own. */
function rebinding({ file, config }: EepsiteFile, connector: JettyConnector): { readonly fix?: Fix } {
  const [field, first] = connector.isTls
    ? (["tlsHost", tlsConnector(config)] as const)
    : (["host", plainConnector(config)] as const);
  if (first !== connector) return {};
  return {
    fix: {
      does: `sets the web server's address to ${LOOPBACK}`,
      apply: () => file.edit((draft) => setJettyField(draft, field, LOOPBACK)),
    },
  };
}

export const eepsiteRules: readonly Rule[] = [eepsiteOpen];

import { basename } from "node:path";
import { ArgumentsDocument } from "../../arguments/document.js";
import { JETTY_MAIN } from "../../files/client.js";
import type { JettyConnector } from "../../files/jetty/connectors.js";
import type { LocatedClient } from "../../install/clients.js";
import { siteName, xmlArguments } from "../../install/eepsite.js";
import { xmlFile } from "../../install/xml-file.js";
import { EVERY_ADDRESS } from "../../ports/listen.js";
import { isLoopback, isWildcard } from "../../schema/hosts.js";
import { javaInt } from "../../text/java-int.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

/** The ports of the shipped eepsite. */
const PORT = 7658;
const TLS_PORT = 7668;
const FOR_TLS = "option.targetForPort.443";
const SSL_FILE = "jetty-ssl.xml";

/** A server tunnel to the shipped web server that is not there. */
const eepsitePort: Rule = {
  id: "A06",
  name: "eepsite-port",
  severity: "error",
  detects: "a server tunnel to the port of the shipped web server, which listens elsewhere or is off",
  *check(subject: Subject): Iterable<Problem> {
    const tunnels = subject.startedTunnels.filter(leadsToSite);
    if (tunnels.length === 0 || hasOtherServer(subject)) return;
    const isOff = isSiteOff(subject);
    const connectors = connectorsOf(subject);
    if (!isOff && (connectors.length === 0 || connectors.some((each) => isReached(each, PORT)))) return;
    for (const tunnel of tunnels) {
      const refused = `${tunnel.name} leads to port ${PORT} of this machine, and visitors get connection refused`;
      yield {
        at: tunnel.at("targetPort", "value"),
        ...(isOff
          ? {
              // Files do not tell whether another program serves there.
              severity: "warn" as const,
              message: `${refused}, unless another web server is there: the shipped one is off; turn it on with i2pconf enable eepsite`,
            }
          : movedTo(tunnel, refused, connectors)),
      };
    }
  },
};

/** The web server listens elsewhere; where that is one place, the tunnel can go there. */
function movedTo(
  tunnel: TunnelView,
  refused: string,
  connectors: readonly JettyConnector[],
): Pick<Problem, "message" | "fix"> {
  const places = connectors.map(({ host = EVERY_ADDRESS, port }) => `${host} port ${port}`);
  const [only, ...others] = connectors.filter((each) => !each.isTls && isReached(each, each.port));
  const message = `${refused}: the web server listens at ${places.join(", ")}`;
  return only?.port && others.length === 0
    ? { message, fix: setting(tunnel.file, tunnel.key("targetPort"), `${only.port}`) }
    : { message: `${message}; give both the same address and port` };
}

function leadsToSite(tunnel: TunnelView): boolean {
  const isOwn = isLoopback(tunnel.get("targetHost") ?? "");
  return !tunnel.isClient && isOwn && javaInt(tunnel.get("targetPort") ?? "") === PORT;
}

/** Web servers that old installations start by other classes. */
function hasOtherServer({ clients }: Subject): boolean {
  return clients.some(
    ({ main, startOnLoad }) => startOnLoad && main !== JETTY_MAIN && /jetty|mortbay/i.test(main),
  );
}

/** Whether the client apps are known, and none starts the web server. */
function isSiteOff(subject: Subject): boolean {
  if (subject.mayStart(JETTY_MAIN)) return false;
  return subject.installation !== undefined || subject.clients.some(({ main }) => main === JETTY_MAIN);
}

function connectorsOf({ eepsite }: Subject): readonly JettyConnector[] {
  return eepsite.flatMap(({ config }) => config.connectors);
}

/** Whether a connector takes what comes to a port of 127.0.0.1; one whose port cannot be read may. */
function isReached({ host = EVERY_ADDRESS, port }: JettyConnector, wanted: number | undefined): boolean {
  return (port === undefined || port === wanted) && (isWildcard(host) || isLoopback(host));
}

/** HTTPS for visitors without a web server that speaks it. */
const eepsiteTls: Rule = {
  id: "A07",
  name: "eepsite-tls",
  severity: "warn",
  detects: "a tunnel that leads HTTPS to the shipped web server, which does not speak it",
  *check(subject: Subject): Iterable<Problem> {
    const [client, ...others] = subject.started(JETTY_MAIN);
    if (!client || others.length > 0 || hasOtherServer(subject)) return;
    const isNamed = xmlArguments(client).some((path) => basename(path) === SSL_FILE);
    if (isNamed || connectorsOf(subject).some((each) => isReached(each, TLS_PORT))) return;
    for (const tunnel of subject.startedTunnels) {
      const [host = "", port] = (tunnel.get(FOR_TLS) ?? "").split(":");
      if (tunnel.isClient || !isLoopback(host) || port !== `${TLS_PORT}`) continue;
      const fix = withTls(subject, client);
      const help = `; make a key with the SSL wizard of the tunnel's page in the console, which adds that file`;
      yield {
        at: tunnel.at(FOR_TLS, "value"),
        message: `${tunnel.name} leads HTTPS to ${host}:${port}, and visitors get connection refused: the web server is started without ${SSL_FILE}${fix ? "" : help}`,
        ...(fix && { fix }),
      };
    }
  },
};

/** Adds the file of TLS where it is there, and the keys too: without them the web server would not start. */
function withTls({ location }: Subject, client: LocatedClient): Fix | undefined {
  const document = new ArgumentsDocument(client.args ?? "");
  const index = document.values.findIndex((path) => basename(path) === "jetty.xml");
  const path = document.values[index]?.replace(/jetty\.xml$/, SSL_FILE);
  if (path === undefined || !xmlFile(location, siteName(location, path))) return undefined;
  if (!location.tree.isFile(location.pathOf("eepsite/etc/keystore.ks"))) return undefined;
  return {
    does: `starts the web server with ${path} too`,
    apply: (editor) => editor.setArguments(client, document.insert(index + 1, path).text),
  };
}

export const eepsiteRules: readonly Rule[] = [eepsitePort, eepsiteTls];

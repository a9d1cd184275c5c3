import { ArgumentsDocument } from "../../arguments/document.js";
import { SamPositions } from "../../arguments/sam-positions.js";
import { clientKey, SAM_MAIN, TUNNELS_MAIN } from "../../files/client.js";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { Listener } from "../../ports/ports.js";
import { isLoopback, isWildcard } from "../../schema/hosts.js";
import { javaInt } from "../../text/java-int.js";
import { argumentSpot } from "../argument-spot.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

const TLS = "option.i2cp.SSL";

/** Where I2CP waits for programs outside; `undefined` where it does not, or router.config is not in view. */
export function i2cpOf(subject: Subject): Listener | undefined {
  if (!subject.knows(ROUTER_CONFIG)) return undefined;
  return subject.listeners.find(({ id, enabled }) => id === "i2cp" && enabled);
}

/** Tunnels that would look for I2CP elsewhere. */
const i2cpPortTunnel: Rule = {
  id: "A02",
  name: "i2cp-port-tunnel",
  severity: "warn",
  detects: "a tunnel with another I2CP port than the router",
  *check(subject: Subject): Iterable<Problem> {
    const i2cp = i2cpOf(subject);
    if (i2cp?.port === undefined) return;
    const { port } = i2cp;
    for (const tunnel of subject.tunnels) {
      const own = javaInt(tunnel.get("i2cpPort") ?? "");
      if (!tunnel.starts || own === undefined || own === port) continue;
      if (!isHere(tunnel.get("i2cpHost") ?? "", i2cp)) continue;
      yield {
        at: tunnel.at("i2cpPort", "value"),
        message: `${tunnel.name} has the I2CP port ${own}, but the router's is ${port}: nothing changes in the router itself, but run outside of it the tunnel finds no router (ERR Client Manager I2CP Error)`,
        fix: setting(tunnel.file, tunnel.key("i2cpPort"), `${port}`),
      };
    }
  },
};

const SAM_HOST = "i2cp.tcp.host";
const SAM_PORT = "i2cp.tcp.port";

/** A SAM bridge that would look for I2CP elsewhere. */
const i2cpPortSam: Rule = {
  id: "A03",
  name: "i2cp-port-sam",
  severity: "warn",
  detects: "a SAM bridge with another I2CP port than the router",
  *check(subject: Subject): Iterable<Problem> {
    const i2cp = i2cpOf(subject);
    if (i2cp?.port === undefined) return;
    const { port } = i2cp;
    for (const client of subject.started(SAM_MAIN)) {
      const document = new ArgumentsDocument(client.args ?? "");
      const sam = new SamPositions(document);
      const index = sam.pairOf(SAM_PORT);
      const own = javaInt(sam.option(SAM_PORT) ?? "");
      if (index === undefined || own === undefined || own === port) continue;
      if (!isHere(sam.option(SAM_HOST) ?? "", i2cp)) continue;
      yield {
        at: argumentSpot(client, document, index, SAM_PORT.length + 1),
        message: `the SAM bridge has the I2CP port ${own}, but the router's is ${port}: nothing changes in the router itself, but run outside of it the bridge finds no router (ERR Client Manager I2CP Error)`,
        fix: {
          does: `sets ${SAM_PORT}=${port} in ${clientKey(client.number, "args")}`,
          apply: (editor) => editor.setArguments(client, document.replace(index, `${SAM_PORT}=${port}`).text),
        },
      };
    }
  },
};

/** Programs that speak plainly with an I2CP that wants TLS. */
const i2cpSslClients: Rule = {
  id: "A05",
  name: "i2cp-ssl-clients",
  severity: "warn",
  detects: "tunnels run outside the router that do not speak TLS with an I2CP that wants it",
  *check(subject: Subject): Iterable<Problem> {
    const i2cp = i2cpOf(subject);
    if (!i2cp || !subject.router.isTrue("i2cp.SSL")) return;
    const areOutside = !subject.mayStart(TUNNELS_MAIN);
    for (const tunnel of subject.tunnels) {
      const host = tunnel.get("i2cpHost") ?? "";
      if (!tunnel.starts || tunnel.isTrue(TLS)) continue;
      if (!isHere(host, i2cp) || !(areOutside || isRemote(host))) continue;
      const why = areOutside
        ? "no client app of the router starts it"
        : `inside no i2cpHost counts (${host})`;
      yield {
        at: tunnel.at(TLS),
        message: `${tunnel.name} can only be meant to run outside of the router, as ${why}, and fails there: I2CP wants TLS (i2cp.SSL=true), and ${TLS} is not true`,
        fix: setting(tunnel.file, tunnel.key(TLS), "true"),
      };
    }
  },
};

/** Whether a program that is told this host would come to the router of these files; another machine has another router. */
function isHere(host: string, i2cp: Listener): boolean {
  return !isRemote(host) || host === i2cp.bind;
}

function isRemote(host: string): boolean {
  return host !== "" && !isLoopback(host) && !isWildcard(host);
}

export const i2cpRules: readonly Rule[] = [i2cpPortTunnel, i2cpPortSam, i2cpSslClients];

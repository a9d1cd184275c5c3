import { ConsolePositions } from "../../arguments/console-positions.js";
import { ArgumentsDocument } from "../../arguments/document.js";
import { CONSOLE_MAIN } from "../../files/client.js";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { LocatedClient } from "../../install/clients.js";
import { consoleHasPassword } from "../../install/console-password.js";
import { isWildcard } from "../../schema/hosts.js";
import { argumentSpot } from "../argument-spot.js";
import type { Problem, Rule } from "../rule.js";
import type { Spot } from "../spot.js";
import type { Subject } from "../subject.js";
import { firstOpen, type Reach } from "./reach.js";

/** A list of the console's addresses that others get to. */
interface OpenAddress {
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  readonly reach: Reach;
  /** Where the list stands. */
  readonly at: Spot;
}

/** The console where others reach it, and no password is asked for. */
const consoleOpen: Rule = {
  id: "X01",
  name: "console-open",
  severity: "error",
  detects: "a router console without a password at an address beyond loopback",
  *check(subject: Subject): Iterable<Problem> {
    const isKnown = subject.knows(ROUTER_CONFIG);
    if (isKnown && consoleHasPassword(subject.location)) return;
    for (const { host, port, isTls, reach, at } of openAddresses(subject)) {
      const unguarded = isWildcard(host)
        ? ", and at a wildcard address the Host header is not looked at either"
        : "";
      const bind = reach.isContainers
        ? `publish it as 127.0.0.1:${port}:${port} alone`
        : `bind it with i2pconf set ${isTls ? "console.ssl-bind" : "console.bind"}=127.0.0.1,::1`;
      const unless = isKnown ? "" : "unless router.config has a console password, ";
      yield {
        at,
        message: `${unless}${reach.who} can change all of this router, install plugins and so run code, as the console at ${host} asks for no password${unguarded}: ${bind}, or set a password with i2pconf passwd USER`,
        ...((reach.isContainers || !isKnown) && { severity: "warn" }),
      };
    }
  },
};

/** The console with a password, over plain HTTP. */
const consolePlainRemote: Rule = {
  id: "X02",
  name: "console-plain-remote",
  severity: "warn",
  detects: "a router console with a password over plain HTTP at an address beyond loopback",
  *check(subject: Subject): Iterable<Problem> {
    if (!subject.knows(ROUTER_CONFIG) || !consoleHasPassword(subject.location)) return;
    for (const { host, isTls, reach, at } of openAddresses(subject)) {
      if (isTls) continue;
      yield {
        at,
        message: `the console at ${host} is plain HTTP, where the login alone is a digest: pages, and the nonces that let somebody act in your name, travel in clear; serve other machines over TLS with i2pconf set console.ssl=7667, and bind the plain console to loopback`,
        ...(reach.isContainers && { severity: "info" }),
      };
    }
  },
};

/** The console's TLS key, whose password is lost. */
const tlsKeyMissing: Rule = {
  id: "X22",
  name: "tls-key-missing",
  severity: "error",
  detects: "a console over TLS whose keystore is there, and not the password of its key",
  *check(subject: Subject): Iterable<Problem> {
    const { location, router, installation } = subject;
    if (!installation || router.text("routerconsole.keyPassword") || !location.isFile(KEYSTORE)) return;
    for (const { client, positions } of consolesOf(subject)) {
      if (positions.sslPort === undefined || positions.extra.length > 0) continue;
      yield {
        at: argumentSpot(client, positions.document, positions.flags[0]),
        message: `HTTPS does not start, because the router opens ${KEYSTORE} with routerconsole.keyPassword, which router.config lacks: restore that line from a backup, or delete ${location.pathOf(KEYSTORE)}, and the router makes a new key and password at its next start`,
      };
    }
  },
};

const KEYSTORE = "keystore/console.ks";

function consolesOf(
  subject: Subject,
): readonly { readonly client: LocatedClient; readonly positions: ConsolePositions }[] {
  return subject
    .started(CONSOLE_MAIN)
    .map((client) => ({ client, positions: new ConsolePositions(new ArgumentsDocument(client.args ?? "")) }));
}

/** Each list once, though that of the plain console may be that of TLS too. */
function openAddresses(subject: Subject): readonly OpenAddress[] {
  return consolesOf(subject).flatMap(({ client, positions }) => {
    const found = [false, true].flatMap((isTls): (OpenAddress & { index: number | undefined })[] => {
      const listeners = positions.listeners.filter(({ ssl }) => ssl === isTls);
      const open = firstOpen(
        subject,
        listeners.map(({ host }) => host),
      );
      const [first] = listeners;
      if (!open || !first) return [];
      const own = isTls ? positions.indexOf("sslHosts") : undefined;
      const index = own ?? positions.indexOf("hosts");
      const at = argumentSpot(client, positions.document, index);
      return [{ ...open, port: first.port, isTls, at, index }];
    });
    return found.filter(({ index }, at) => found.findIndex((other) => other.index === index) === at);
  });
}

export const consoleRules: readonly Rule[] = [consoleOpen, consolePlainRemote, tlsKeyMissing];

import { ArgumentsDocument } from "../../arguments/document.js";
import { BROWSER_MAIN, CONSOLE_MAIN } from "../../files/client.js";
import { CLIENTS_CONFIG } from "../../files/file-names.js";
import type { LocatedClient } from "../../install/clients.js";
import type { OpenFile } from "../../install/location.js";
import type { Listener } from "../../ports/ports.js";
import { placeOfUrl, type UrlPlace } from "../../ports/urls.js";
import { isIpv6, isLoopback, isWildcard } from "../../schema/hosts.js";
import { argumentSpot } from "../argument-spot.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";

const USUAL_PORT = 7657;

/** What the console opens when the router starts; `undefined` where its client app is not in view. */
function consoleOf(subject: Subject): readonly Listener[] | undefined {
  if (!subject.knows(CLIENTS_CONFIG) || !subject.clients.some(({ main }) => main === CONSOLE_MAIN))
    return undefined;
  return subject.listeners.filter(({ id, enabled }) => enabled && /^console-https?$/.test(id));
}

/** The listener that browsers are sent to: the plain one where there is one. */
function entranceOf(listeners: readonly Listener[]): Listener | undefined {
  return listeners.find(({ id }) => id === "console-http") ?? listeners[0];
}

/** The address of a listener for a browser on this machine, without a path. */
function addressOf({ bind, id, port }: Listener): string {
  const host = bind === "0.0.0.0" ? "127.0.0.1" : isWildcard(bind) ? "::1" : bind;
  return `${id.replace("console-", "")}://${isIpv6(host) ? `[${host}]` : host}:${port}`;
}

/** An address for the browser that the console is not at. */
const launcherUrl: Rule = {
  id: "A01",
  name: "launcher-url",
  severity: "warn",
  detects: "a browser that is opened at an address which the console is not at",
  *check(subject: Subject): Iterable<Problem> {
    const listeners = consoleOf(subject);
    // As a service the router opens no browser.
    if (!listeners || subject.installation?.layout.isService) return;
    const entrance = entranceOf(listeners);
    for (const client of subject.started(BROWSER_MAIN)) {
      const document = new ArgumentsDocument(client.args ?? "");
      const [url = ""] = document.values;
      const place = placeOfUrl(url);
      if (!place || !isOwn(place, listeners) || listeners.some((listener) => isServed(place, listener)))
        continue;
      const where = entrance ? `is at ${addressOf(entrance)}/` : "does not start";
      const help = entrance
        ? ""
        : "; turn the console on with i2pconf enable console, or the browser off with i2pconf disable browser";
      yield {
        at: argumentSpot(client, document, 0),
        message: `the browser is to open ${url}, but the console ${where}: the launcher waits for it for up to five minutes, and then opens nothing${help}`,
        ...(entrance && { fix: openingAt(client, document, url, addressOf(entrance)) }),
      };
    }
  },
};

/** Only what leads to this machine can be meant for the console: an address of its own, or one that the console binds. */
function isOwn({ host }: UrlPlace, listeners: readonly Listener[]): boolean {
  const bare = bareHost(host);
  return isLoopback(bare) || isWildcard(bare) || listeners.some(({ bind }) => bind === bare);
}

function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}

function isServed({ scheme, host, port }: UrlPlace, { id, bind, port: own }: Listener): boolean {
  if (id !== `console-${scheme}` || port !== own) return false;
  const wanted = bareHost(host);
  if (isWildcard(bind) || isWildcard(wanted) || bind === wanted) return true;
  return isLoopback(bind) && isLoopback(wanted) && [bind, wanted].includes("localhost");
}

function openingAt(client: LocatedClient, document: ArgumentsDocument, url: string, address: string): Fix {
  const path = url.replace(/^https?:\/\/[^/?]*/i, "") || "/";
  return {
    does: `opens ${address}${path}`,
    apply: (editor) => editor.setArguments(client, document.replace(0, address + path).text),
  };
}

/** Links to the console at its usual port. */
const LINK = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):7657(?!\d)/g;

/** Other things that know the console by the port that it had. */
const consolePortRefs: Rule = {
  id: "A16",
  name: "console-port-refs",
  severity: "info",
  detects: "links to the console at a port that it has left",
  *check(subject: Subject): Iterable<Problem> {
    const listeners = consoleOf(subject) ?? [];
    const entrance = entranceOf(listeners);
    if (!entrance || listeners.some(({ port }) => port === USUAL_PORT)) return;
    const { router, location } = subject;
    for (const key of router.keysFrom("routerconsole.")) {
      const text = router.get(key) ?? "";
      const links = text.replace(LINK, addressOf(entrance));
      if (links !== text) yield stale(router.file, key, links, entrance);
    }
    const tray = location.named("systray.config");
    if (tray.reader.get("port") === `${USUAL_PORT}`) yield stale(tray, "port", `${entrance.port}`, entrance);
  },
};

function stale(file: OpenFile, key: string, value: string, entrance: Listener): Problem {
  return {
    at: keySpot(file, key, "value"),
    message: `${key} leads to port ${USUAL_PORT}, where the console was before; it is at ${addressOf(entrance)}/ now`,
    fix: setting(file, key, value),
  };
}

export const consoleLinkRules: readonly Rule[] = [launcherUrl, consolePortRefs];

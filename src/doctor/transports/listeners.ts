import { basename } from "node:path";
import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../../files/file-names.js";
import type { Listener } from "../../ports/ports.js";
import { lineSpot, type Spot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";

/** Programs that routers since 1.8.0 do not have, whatever the files say. */
const GONE = ["bob", "admin"];

/** What really listens, as far as the files in view tell: of loose files nothing that is so by default in a file which was not given. */
export function knownListeners(subject: Subject): readonly Listener[] {
  return subject.listeners.filter(({ id, enabled, client, tunnel }) => {
    if (!enabled || GONE.includes(id)) return false;
    // Without a file of its own no wrapper is in use.
    if (id === "wrapper-port") return subject.location.isFile(WRAPPER_CONFIG);
    return client !== undefined || tunnel !== undefined || subject.knows(ROUTER_CONFIG);
  });
}

/** A listener as messages name it, with the place of its port: `router console (clients.config:3)`. */
export function listenerName({ what, origin }: Listener): string {
  if (!origin) return `${what} (by default)`;
  const name = basename(origin.path);
  return origin.line === null ? `${what} (${name})` : `${what} (${name}:${origin.line})`;
}

/** Finds where the port of the first of some listeners stands that does not have it by default. */
export function portSpots(subject: Subject): (...listeners: readonly Listener[]) => Spot {
  const files = new Map(subject.files.map((file) => [file.path, file]));
  const pages = new Map<string, readonly string[]>();
  for (const { path, document } of subject.location.xmlFiles.values())
    pages.set(path, document.text.split(/\r\n|\r|\n/));
  return (...listeners) => {
    const origin = listeners.flatMap((listener) => listener.origin ?? [])[0];
    if (!origin) return wholeOf(subject.router.file);
    const { path, line } = origin;
    if (line === null) return wholeOf(origin);
    const file = files.get(path);
    if (file) return lineSpot(file, line - 1, "value");
    const text = pages.get(path)?.[line - 1];
    return { path, line, column: text === undefined ? null : text.search(/\S|$/) + 1 };
  };
}

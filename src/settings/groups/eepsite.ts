import type { Location } from "../../install/location.js";
import type { Value } from "../../schema/value.js";
import { type FoundField, findField, jettySetting, originOf } from "../kinds/jetty-setting.js";
import type { ChangeContext, Setting } from "../setting.js";
import { tlsSetting } from "./eepsite-tls.js";
import { moveTunnels, noteUnreached } from "./eepsite-tunnels.js";

/** Jetty lowers the smaller number, or raises the greater one, where the file has it the other way round. */
function noteThreads(
  location: Location,
  _before: Value | undefined,
  _now: Value,
  context: ChangeContext,
): void {
  for (const field of ["minThreads", "maxThreads"] as const) {
    const found = findField(location, field);
    const count = found?.config.threadPool[field];
    const text = found?.place.value?.text;
    if (!found || count === undefined || text === undefined || text === String(count)) continue;
    const message = `${field} says ${text}, but comes to ${count}, because of the other number of threads`;
    const { path, line } = originOf(found) ?? { path: found.file.path, line: null };
    context.note({ code: "EEPSITE_THREADS", severity: "warn", path, line, column: null, message });
  }
}

/**
 * Relative paths count from the directory that the router is started in, the base directory. The first start makes those of the eepsite
 * absolute ones of the config directory (facts: formats 9.3), and so does this.
 */
function docrootText(location: Location, { place }: FoundField, value: Value): string {
  const [, inside] = /^(?:\.\/)?eepsite\/(.*)$/s.exec(String(value)) ?? [];
  if (inside === undefined || location.isTemplate || location.isPortable) return String(value);
  const [, known] = /^(\/.*?\/|[A-Za-z]:.*?[\\/])eepsite[\\/]/s.exec(place.value?.text ?? "") ?? [];
  return known === undefined ? `${location.routerPathOf("eepsite")}/${inside}` : `${known}eepsite/${inside}`;
}

/** The web server of the eepsite: jetty.xml and the files beside it, which JettyStart is given (facts: formats 9.1, 9.2). */
export const eepsiteSettings: readonly Setting[] = [
  jettySetting(
    {
      name: "eepsite.bind",
      type: { kind: "host" },
      summary: "Address that the eepsite's web server listens at",
      danger: "An address beyond loopback serves the site to whoever reaches it, past I2P.",
      example: "eepsite.bind=127.0.0.1",
      restart: "soft",
    },
    { field: "host", stock: "127.0.0.1", after: noteUnreached },
  ),
  jettySetting(
    {
      name: "eepsite.port",
      type: { kind: "port" },
      summary: "Port of the eepsite's web server; tunnels that lead to it move with it",
      example: "eepsite.port=7658",
      restart: "soft",
    },
    { field: "port", stock: 7658, after: moveTunnels },
  ),
  jettySetting(
    {
      name: "eepsite.min-threads",
      type: { kind: "int", min: 1, max: 10_000, unit: "threads" },
      summary: "Threads that the eepsite's web server always has",
      example: "eepsite.min-threads=3",
      restart: "soft",
    },
    { field: "minThreads", stock: 3, after: noteThreads },
  ),
  jettySetting(
    {
      name: "eepsite.max-threads",
      type: { kind: "int", min: 1, max: 10_000, unit: "threads" },
      summary: "Threads that the eepsite's web server has at most",
      example: "eepsite.max-threads=20",
      restart: "soft",
    },
    { field: "maxThreads", stock: 20, after: noteThreads },
  ),
  jettySetting(
    {
      name: "eepsite.idle-timeout",
      type: { kind: "int", min: 0, max: 999_999_999, unit: "ms" },
      summary: "Time after which the eepsite's web server closes a connection on which nothing happens",
      example: "eepsite.idle-timeout=600000",
      restart: "soft",
    },
    { field: "idleTimeout", stock: 600_000 },
  ),
  jettySetting(
    {
      name: "eepsite.docroot",
      type: { kind: "text" },
      summary: "Directory with the files of the eepsite",
      danger: "Everything in it can be read by everybody who visits the site.",
      example: "eepsite.docroot=/srv/eepsite",
      restart: "live",
    },
    { field: "docroot", stock: "./eepsite/docroot/", write: docrootText },
  ),
  tlsSetting,
];

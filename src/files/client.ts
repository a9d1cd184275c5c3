import type { PropertiesReader } from "../properties/text.js";

/** Keys that the router reads behind `clientApp.N.` (facts: formats 5.1; the last three are for plugins). */
export const clientFields = [
  "main",
  "name",
  "args",
  "delay",
  "onBoot",
  "startOnLoad",
  "classpath",
  "stopargs",
  "uninstallargs",
] as const;

/** One of these keys. */
export type ClientField = (typeof clientFields)[number];

/** The main classes of the client apps that something is known of: console, SAM, tunnels, eepsite, and the browser's launcher. */
export const CONSOLE_MAIN = "net.i2p.router.web.RouterConsoleRunner";
export const SAM_MAIN = "net.i2p.sam.SAMBridge";
export const TUNNELS_MAIN = "net.i2p.i2ptunnel.TunnelControllerGroup";
export const JETTY_MAIN = "net.i2p.jetty.JettyStart";
export const BROWSER_MAIN = "net.i2p.apps.systray.UrlLauncher";

/** All of them. */
export const knownMains: readonly string[] = [CONSOLE_MAIN, SAM_MAIN, TUNNELS_MAIN, JETTY_MAIN, BROWSER_MAIN];

/** A client app as net.i2p.router.startup.ClientAppConfig reads it from one file. */
export interface Client {
  /** The number in its file's keys: `clientApp.N.`. */
  readonly number: number;
  readonly main: string;
  /** Absent is allowed when reading; the router fails when it has to save such a client (facts: formats 4.1). */
  readonly name: string | undefined;
  readonly args: string | undefined;
  /** Only the exact text `false` disables. */
  readonly startOnLoad: boolean;
  /** Seconds until it starts; below 0: once the router runs. */
  readonly delay: number;
}

const DEFAULT_DELAY = 120;

/** The client apps of one file: numbers from 0 to the first one without a `main`. */
export function readClients(reader: PropertiesReader): Client[] {
  const clients: Client[] = [];
  for (let number = 0; ; number++) {
    const main = reader.get(clientKey(number, "main"));
    if (main === undefined) return clients;
    clients.push({
      number,
      main,
      name: reader.get(clientKey(number, "name")),
      args: reader.get(clientKey(number, "args")),
      startOnLoad: reader.get(clientKey(number, "startOnLoad")) !== "false",
      delay: readDelay(reader, number, main),
    });
  }
}

/** The last part of a class. */
export function shortName(main: string): string {
  return main.slice(main.lastIndexOf(".") + 1);
}

/** The key of a field of the client app that has a number in a file. */
export function clientKey(number: number, field: ClientField): string {
  return `clientApp.${number}.${field}`;
}

/**
 * Seconds, as the router works them out: `onBoot` beats all else, then the tunnels wait for the router whatever `delay` says. Delays are
 * multiplied by 1000 in 32 bits, so a large one overflows below 0 (facts: formats 5.1).
 */
function readDelay(reader: PropertiesReader, number: number, main: string): number {
  const onBoot = reader.get(clientKey(number, "onBoot"));
  if (onBoot === "true" || onBoot === "yes") return 0;
  if (main === TUNNELS_MAIN) return -1;
  const delay = parseJavaInt(reader.get(clientKey(number, "delay")) ?? "");
  return delay === undefined ? DEFAULT_DELAY : Math.imul(delay, 1000) / 1000;
}

/** Integer.parseInt, which takes the digits of every script (clientapps vector 48). */
function parseJavaInt(text: string): number | undefined {
  const ascii = text.replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));
  const int = /^[+-]?\d+$/.test(ascii) ? Number(ascii) : undefined;
  return int === (Number(int) | 0) ? int : undefined;
}

/** The digits of a script stand side by side, 0 first. */
function digitValue(digit: string): number {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(digit.charCodeAt(0) - value - 1))) value++;
  return value;
}

/** Which client an address means: by its name, its class or the last part of that, or by its place in the router's list. */
export type ClientSelector = string | number;

/** What stands bare between the brackets of `client[…]`: a place, or what the client is called. */
export function parseClientSelector(text: string): ClientSelector {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The clients that a selector means. Exact matches count before matches that ignore case. */
export function matchClients<C extends Pick<Client, "main" | "name">>(
  clients: readonly C[],
  selector: ClientSelector,
): C[] {
  if (typeof selector === "number") return clients.slice(selector, selector + 1);
  const matching = (normal: (text: string) => string) => {
    const wanted = normal(selector);
    return clients.filter(({ main, name }) =>
      [name, main, shortName(main)].some((text) => text !== undefined && normal(text) === wanted),
    );
  };
  const exact = matching((text) => text);
  return exact.length > 0 ? exact : matching((text) => text.toLowerCase());
}

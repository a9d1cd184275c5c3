import type { PortRange } from "./ports.js";

/** Where a URL leads. */
export interface UrlPlace {
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly port: number;
}

/** Where a URL of the two usual schemes leads; `undefined` for what is none. */
export function placeOfUrl(text: string): UrlPlace | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const isTls = protocol === "https:";
  // A URL says nothing of a port that is the usual one of its scheme.
  const usual = isTls ? 443 : 80;
  return { scheme: isTls ? "https" : "http", host: hostname, port: port === "" ? usual : Number(port) };
}

/** The ports of some places, each once. */
export function sortedPorts(places: readonly UrlPlace[]): readonly PortRange[] {
  return [...new Set(places.map(({ port }) => port))].sort((a, b) => a - b).map((port) => [port, port]);
}

import { basename } from "node:path";
import { type Client, clientKey, matchClients, readClients } from "../../files/client.js";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import { matchKnownTunnel } from "../../files/known-tunnels.js";
import { readTunnels, type Tunnel, tunnelKey } from "../../files/tunnel.js";
import { selectTunnels } from "../../files/tunnel-selector.js";
import type { FileStatus } from "../../install/effective-files/status.js";
import { dialectOf } from "../../properties/dialects.js";
import { type PropertiesReader, PropertiesText } from "../../properties/text.js";
import type { HolderQuery } from "./holder-query.js";

/** A live line of a file. */
export interface HoldingLine {
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  readonly text: string;
}

/** A file in which lines are looked for, taken apart once. */
export class HolderText {
  readonly document: PropertiesText;
  #clients: readonly Client[] | undefined;
  #tunnels: readonly (Tunnel & { readonly reader: PropertiesReader })[] | undefined;

  /** `path` is that of the file, which tells its dialect. */
  constructor(bytes: Uint8Array, path: string) {
    this.document = PropertiesText.ofBytes(bytes, dialectOf(path));
  }

  get clients(): readonly Client[] {
    this.#clients ??= readClients(this.document);
    return this.#clients;
  }

  get tunnels(): readonly (Tunnel & { readonly reader: PropertiesReader })[] {
    this.#tunnels ??= readTunnels(this.document).map((tunnel) => ({ ...tunnel, reader: this.document }));
    return this.#tunnels;
  }
}

/** Every place of an XML file that holds what is looked for. */
export function elementsHolding(
  bytes: Uint8Array,
  status: FileStatus,
  queries: readonly HolderQuery[],
): readonly HoldingLine[] {
  return queries.flatMap((query) => {
    if (query.kind !== "xml" || (query.file !== undefined && !isNamed(status, query.file))) return [];
    return query.find(bytes);
  });
}

/** Every live line of a file that holds what is looked for; a key that stands twice has two of them. */
export function linesHolding(
  text: HolderText,
  status: FileStatus,
  queries: readonly HolderQuery[],
): HoldingLine[] {
  const { document } = text;
  const keys = new Set(queries.flatMap((query) => keysIn(text, status, query)));
  return [...keys].flatMap((key) =>
    document.index.lines(key).live.map((line) => ({
      line: line + 1,
      key,
      text: document.valueAt(line),
    })),
  );
}

type ClientQuery = HolderQuery & { kind: "client" | "absent-client" };
type TunnelQuery = HolderQuery & { kind: "tunnel" | "named-tunnel" | "absent-tunnel" };

function keysIn(text: HolderText, status: FileStatus, query: HolderQuery): string[] {
  switch (query.kind) {
    case "keys":
      return isNamed(status, query.file) ? [...query.keys] : [];
    case "xml":
      return [];
    case "client":
    case "absent-client":
      if (status.kind !== "clients") return [];
      return clientsMeant(text.clients, query).map(({ number }) => clientKey(number, query.field));
    case "tunnel":
    case "named-tunnel":
    case "absent-tunnel":
      if (status.kind !== "tunnels") return [];
      return tunnelsMeant(text, status.path, query).map(({ number }) => tunnelKey(number, query.field));
  }
}

function clientsMeant(clients: readonly Client[], query: ClientQuery): readonly Client[] {
  if (query.kind === "absent-client") return matchClients(clients, query.selector);
  const { main, name } = query;
  return clients.filter((client) => client.main === main && (name === undefined || client.name === name));
}

function tunnelsMeant({ tunnels }: HolderText, path: string, query: TunnelQuery): readonly Tunnel[] {
  switch (query.kind) {
    case "tunnel": {
      const isPassedOver = ({ number }: Tunnel) =>
        query.passedOver.some((other) => other.file.path === path && other.number === number);
      return matchKnownTunnel(tunnels, query.tunnel).filter((tunnel) => !isPassedOver(tunnel));
    }
    case "named-tunnel":
      return tunnels.filter(({ name, type }) => name === query.name && type === query.type);
    case "absent-tunnel":
      return selectTunnels(tunnels, query.selector);
  }
}

/** Whether a file is one of that name, in whatever location; of a `.d` directory, the file itself or its copy. */
function isNamed({ kind, path }: FileStatus, file: string): boolean {
  if (file === ROUTER_CONFIG) return kind === "router";
  return path.endsWith(`/${file}`) || basename(path) === `${basename(file)}.bak`;
}

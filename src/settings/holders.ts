import { basename } from "node:path";
import { type Client, clientKey, matchClients, readClients } from "../files/client.js";
import { ROUTER_CONFIG } from "../files/file-names.js";
import { matchKnownTunnel } from "../files/known-tunnels.js";
import { readTunnels, type Tunnel, tunnelKey } from "../files/tunnel.js";
import { selectTunnels } from "../files/tunnel-selector.js";
import type { FileStatus } from "../install/effective-files/status.js";
import type { FileTree } from "../install/tree.js";
import { PropertiesText } from "../properties/text.js";
import type { HolderQuery } from "./holder-query.js";

/** A live line of a file. */
export interface HoldingLine {
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  readonly text: string;
}

/** Every live line of a file that holds what is looked for; a key that stands twice has two of them. */
export function linesHolding(
  tree: FileTree,
  status: FileStatus,
  queries: readonly HolderQuery[],
): HoldingLine[] {
  if (status.kind === "eepsite" || !tree.isFile(status.path)) return [];
  const document = PropertiesText.ofBytes(tree.read(status.path) ?? new Uint8Array());
  const keys = new Set(queries.flatMap((query) => keysIn(document, status, query)));
  return [...keys].flatMap((key) =>
    document.index.lines(key).live.map((line) => ({
      line: line + 1,
      key,
      text: document.meaning(document.lines.value(line)),
    })),
  );
}

type ClientQuery = HolderQuery & { kind: "client" | "absent-client" };
type TunnelQuery = HolderQuery & { kind: "tunnel" | "named-tunnel" | "absent-tunnel" };

function keysIn(document: PropertiesText, status: FileStatus, query: HolderQuery): string[] {
  switch (query.kind) {
    case "keys":
      return isNamed(status, query.file) ? [...query.keys] : [];
    case "client":
    case "absent-client":
      if (status.kind !== "clients") return [];
      return clientsMeant(readClients(document), query).map(({ number }) => clientKey(number, query.field));
    case "tunnel":
    case "named-tunnel":
    case "absent-tunnel":
      if (status.kind !== "tunnels") return [];
      return tunnelsMeant(document, status.path, query).map(({ number }) => tunnelKey(number, query.field));
  }
}

function clientsMeant(clients: readonly Client[], query: ClientQuery): readonly Client[] {
  if (query.kind === "absent-client") return matchClients(clients, query.selector);
  const { main, name } = query;
  return clients.filter((client) => client.main === main && (name === undefined || client.name === name));
}

function tunnelsMeant(document: PropertiesText, path: string, query: TunnelQuery): readonly Tunnel[] {
  const tunnels = readTunnels(document).map((tunnel) => ({ ...tunnel, reader: document }));
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

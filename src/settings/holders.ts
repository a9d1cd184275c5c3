import { basename } from "node:path";
import { clientKey, readClients } from "../files/client.js";
import { matchKnownTunnel } from "../files/known-tunnels.js";
import { readTunnels, tunnelKey } from "../files/tunnel.js";
import { selectTunnels } from "../files/tunnel-selector.js";
import { clientsOf, findClient } from "../install/clients.js";
import type { FileStatus } from "../install/effective-files/status.js";
import { ROUTER_CONFIG } from "../install/layout.js";
import type { Location } from "../install/location.js";
import type { FileTree } from "../install/tree.js";
import { type LocatedTunnel, tunnelsOf } from "../install/tunnels.js";
import { PropertiesText } from "../properties/text.js";
import type { Address } from "./address.js";
import type { SettingSource } from "./setting.js";

/** What to look for in a file: what a setting declares, or the one client or tunnel that an address names. */
export type HolderQuery =
  | (SettingSource & { readonly kind: "keys" })
  /** `name` where the main class is not enough to tell the client from others. */
  | (SettingSource & { readonly kind: "client"; readonly name: string | undefined })
  /** `passedOver` are tunnels of the same kind that the router reads too, and that are not meant. */
  | (SettingSource & { readonly kind: "tunnel"; readonly passedOver: readonly LocatedTunnel[] })
  | {
      readonly kind: "named-tunnel";
      readonly name: string | undefined;
      readonly type: string;
      readonly field: string;
    };

/** A live line of a file. */
export interface HoldingLine {
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  readonly text: string;
}

/** What an address is about, to be looked for in any file. */
export function queriesOf(location: Location, address: Address): readonly HolderQuery[] {
  switch (address.kind) {
    case "setting":
      return address.setting.sources.map((source) => queryOf(location, source));
    case "client": {
      const client = findClient(location, address.selector);
      if (!client) return [];
      const { main, name } = client;
      const isAlone = clientsOf(location).filter((other) => other.main === main).length === 1;
      return [{ kind: "client", main, name: isAlone ? undefined : name, field: address.field }];
    }
    case "tunnel":
      return selectTunnels(tunnelsOf(location), address.selector).map(({ name, type }) => ({
        kind: "named-tunnel",
        name,
        type,
        field: address.field,
      }));
    case "key":
      return [{ kind: "keys", file: address.file, keys: [address.key] }];
  }
}

function queryOf(location: Location, source: SettingSource): HolderQuery {
  switch (source.kind) {
    case "keys":
      return source;
    case "client":
      return { ...source, name: undefined };
    case "tunnel": {
      const all = tunnelsOf(location).map((tunnel) => ({ ...tunnel, reader: tunnel.file.reader }));
      const meant = matchKnownTunnel(all, source.tunnel);
      return { ...source, passedOver: all.filter((tunnel) => !meant.includes(tunnel)) };
    }
  }
}

/** Every live line of a file that holds what is looked for; a key that stands twice has two of them. */
export function linesHolding(
  tree: FileTree,
  status: FileStatus,
  queries: readonly HolderQuery[],
): HoldingLine[] {
  const bytes = status.kind === "eepsite" ? undefined : tree.read(status.path);
  if (!bytes) return [];
  const document = PropertiesText.ofBytes(bytes);
  const keys = new Set(queries.flatMap((query) => keysIn(document, status, query)));
  return [...keys].flatMap((key) =>
    document.index.lines(key).live.map((line) => ({
      line: line + 1,
      key,
      text: document.meaning(document.lines.value(line)),
    })),
  );
}

function keysIn(document: PropertiesText, status: FileStatus, query: HolderQuery): string[] {
  switch (query.kind) {
    case "keys":
      return isNamed(status, query.file) ? [...query.keys] : [];
    case "client":
      return status.kind === "clients" ? clientKeys(document, query) : [];
    case "tunnel": {
      if (status.kind !== "tunnels") return [];
      const tunnels = readTunnels(document).map((tunnel) => ({ ...tunnel, reader: document }));
      const isPassedOver = (number: number | undefined) =>
        query.passedOver.some((other) => other.file.path === status.path && other.number === number);
      return matchKnownTunnel(tunnels, query.tunnel)
        .filter(({ number }) => !isPassedOver(number))
        .map(({ number }) => tunnelKey(number, query.field));
    }
    case "named-tunnel":
      return status.kind === "tunnels"
        ? readTunnels(document)
            .filter(({ name, type }) => name === query.name && type === query.type)
            .map(({ number }) => tunnelKey(number, query.field))
        : [];
  }
}

function clientKeys(
  document: PropertiesText,
  { main, name, field }: HolderQuery & { kind: "client" },
): string[] {
  return readClients(document)
    .filter((client) => client.main === main && (name === undefined || client.name === name))
    .map(({ number }) => clientKey(number, field));
}

/** Whether a file is one of that name, in whatever location; of a `.d` directory, the file itself or its copy. */
function isNamed({ kind, path }: FileStatus, file: string): boolean {
  if (file === ROUTER_CONFIG) return kind === "router";
  return path.endsWith(`/${file}`) || basename(path) === `${basename(file)}.bak`;
}

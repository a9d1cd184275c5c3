import { join } from "node:path";
import { ROUTER_CONFIG } from "../install/layout.js";
import { Location } from "../install/location.js";
import type { FileTree } from "../install/tree.js";
import { routerKeySpec } from "../schema/catalogue.js";
import type { Value } from "../schema/codec.js";
import { decodeValue } from "../schema/codec.js";
import { encodeText } from "../text/bytes.js";
import type { Address } from "./address.js";
import { type HolderQuery, queriesOf } from "./holders.js";
import { readAddress } from "./read.js";

/**
 * What the router takes where an address is not set; `undefined` where it has no fixed default. It is what an installation says that holds
 * nothing but the client app or the tunnel in question.
 */
export async function fallbackOf(source: Location, address: Address): Promise<Value | undefined> {
  if (address.kind === "key") {
    const spec = address.file === ROUTER_CONFIG ? routerKeySpec(address.key) : undefined;
    return spec?.default === undefined ? undefined : decodeValue(spec, spec.default);
  }
  const files = new Map(queriesOf(source, address).flatMap((query) => bareFile(query) ?? []));
  const bare = new Location(treeOf(files), "config", "/", true);
  const [reading] = await readAddress(bare, address);
  return reading?.value;
}

/** The least that a file must say for the router to know of the thing. */
function bareFile(query: HolderQuery): [name: string, text: string][] {
  switch (query.kind) {
    case "keys":
      return [];
    case "client":
      return [["clients.config", `clientApp.0.main=${query.main}\n`]];
    case "tunnel": {
      const { name, type, target = "" } = query.tunnel;
      const lines = [
        `tunnel.0.name=${name}`,
        `tunnel.0.type=${type}`,
        `tunnel.0.targetDestination=${target}`,
      ];
      return [["i2ptunnel.config", `${lines.join("\n")}\n`]];
    }
    case "named-tunnel":
      return [["i2ptunnel.config", `tunnel.0.name=${query.name}\ntunnel.0.type=${query.type}\n`]];
  }
}

function treeOf(files: ReadonlyMap<string, string>): FileTree {
  const paths = new Map([...files].map(([name, text]) => [join("/", name), encodeText(text)]));
  return {
    read: (path) => paths.get(path),
    list: () => [],
    isDirectory: () => false,
    isFile: (path) => paths.has(path),
    modified: () => undefined,
    realPath: (path) => (paths.has(path) ? path : undefined),
  };
}

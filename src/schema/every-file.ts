import { routerKeys } from "./catalogue.js";
import { clientKeys } from "./client-keys.js";
import { KeyTable } from "./key-table.js";
import type { KeySpec } from "./spec.js";
import { addressbookTable } from "./tables/addressbook.js";
import { argumentsTable } from "./tables/arguments.js";
import { bobTable } from "./tables/bob.js";
import { i2pcontrolTable } from "./tables/i2pcontrol.js";
import { i2psnarkTable } from "./tables/i2psnark.js";
import { jvmTable } from "./tables/jvm.js";
import { loggerTable } from "./tables/logger.js";
import { pluginTable } from "./tables/plugin.js";
import { pluginsTable } from "./tables/plugins.js";
import { samTable } from "./tables/sam.js";
import { susimailTable } from "./tables/susimail.js";
import { systrayTable } from "./tables/systray.js";
import { torrentTable } from "./tables/torrent.js";
import { webappsTable } from "./tables/webapps.js";
import { wrapperTable } from "./tables/wrapper.js";
import { tunnelKeys } from "./tunnel-keys.js";

/** The catalogue: what has keys, by the name that its facts have. */
export const catalogue = {
  "router.config": routerKeys,
  "i2ptunnel.config": tunnelKeys,
  "clients.config": clientKeys,
  /** What the stock client apps take as arguments, by the last part of their class. */
  arguments: new KeyTable(argumentsTable),
  "sam.config": new KeyTable(samTable),
  "bob.config": new KeyTable(bobTable),
  "logger.config": new KeyTable(loggerTable),
  /** The `-D` options of the router's JVM. */
  jvm: new KeyTable(jvmTable),
  "wrapper.config": new KeyTable(wrapperTable),
  "i2psnark.config": new KeyTable(i2psnarkTable),
  /** Files of `i2psnark.config.d`, one for each torrent. */
  torrent: new KeyTable(torrentTable),
  "webapps.config": new KeyTable(webappsTable),
  "plugins.config": new KeyTable(pluginsTable),
  "plugin.config": new KeyTable(pluginTable),
  "susimail.config": new KeyTable(susimailTable),
  "addressbook/config.txt": new KeyTable(addressbookTable),
  "systray.config": new KeyTable(systrayTable),
  "i2pcontrol.config": new KeyTable(i2pcontrolTable),
} as const;

/** A part of the catalogue. */
export type KeyGroup = keyof typeof catalogue;

/** Where the keys of a file are, by its name relative to its location; `undefined` for a file that the router has no keys for. */
export function keyGroupOf(file: string): KeyGroup | undefined {
  const found = places.find(([pattern]) => pattern.test(file))?.[1];
  return found ?? (isGroupFile(file) ? file : undefined);
}

/** Files that are not called as their part of the catalogue is (facts: formats 4.1, 4.2, 10). */
const places: readonly (readonly [RegExp, KeyGroup])[] = [
  [/^i2ptunnel\.config\.d\/[^/]+$/, "i2ptunnel.config"],
  [/^clients\.config\.d\/[^/]+$/, "clients.config"],
  [/^plugins\/[^/]+\/clients\.config$/, "clients.config"],
  [/^plugins\/[^/]+\/plugin\.config$/, "plugin.config"],
  [/^i2psnark\.config\.d\/i2psnark\.config$/, "i2psnark.config"],
  [/^i2psnark\.config\.d\/[^/]+\/[^/]+\.config$/, "torrent"],
  [/^(?:plugins\/[^/]+\/)?I2PControl\.conf$/, "i2pcontrol.config"],
];

function isGroupFile(file: string): file is KeyGroup {
  return Object.hasOwn(catalogue, file) && file !== "arguments" && file !== "jvm" && file !== "torrent";
}

/** A key as its part of the catalogue has it: without the number that a list of clients or tunnels puts before it. */
export function keyInGroup(group: KeyGroup, key: string): string {
  if (group === "clients.config") return key.replace(/^clientApp\.\d+\./, "");
  return group === "i2ptunnel.config" ? key.replace(/^tunnel\.\d+\./, "") : key;
}

/** What is known of a key of a file, both as they stand in a location: `clients.config.d/00-….config`, `clientApp.0.delay`. */
export function keySpec(file: string, key: string): KeySpec | undefined {
  const group = keyGroupOf(file);
  return group && catalogue[group].spec(keyInGroup(group, key));
}

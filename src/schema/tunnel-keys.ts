import { KeyTable } from "./key-table.js";
import { tunnelTable } from "./tables/tunnel.js";

/** The fields of a tunnel, such as `listenPort` or `option.inbound.length`. */
export const tunnelKeys = new KeyTable(tunnelTable);

import { KeyTable } from "./key-table.js";
import { clientTable } from "./tables/client.js";

/** The fields of a client app, such as `startOnLoad`. */
export const clientKeys = new KeyTable(clientTable);

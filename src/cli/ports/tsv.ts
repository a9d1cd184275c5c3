import { plain } from "../output.js";
import { listenerFields, outboundFields } from "./rows.js";
import type { PortsView } from "./view.js";

/** A line each for programs, its fields parted by tabs; path and line are empty for the router's defaults. */
export function tsvOf({ ports, isOutbound }: PortsView): string {
  const rows = isOutbound ? ports.outbound.map(outboundFields) : ports.listeners.map(listenerFields);
  return rows
    .map((row) => `${row.map((field) => plain(field).replace(/[\t\n]/g, " ")).join("\t")}\n`)
    .join("");
}

import type { Origin } from "../../install/origin.js";
import { portText } from "../../ports/exposure.js";
import type { Listener, Outbound, PortRange } from "../../ports/ports.js";
import { plain } from "../output.js";
import { rangesText, stateText } from "./rows.js";
import type { PortsView } from "./view.js";

/** Aligned columns for people, under their names; the state only where it is not the same for all. */
export function tableOf({ ports, isOutbound, isAll }: PortsView): string {
  const state = (enabled: boolean) => (isAll ? [stateText(enabled)] : []);
  const stateHead = isAll ? ["STATE"] : [];
  const listenerRow = (listener: Listener) => {
    const { bind, protocol, scope, what, enabled, origin } = listener;
    return [bind, portText(listener), protocol, scope, what, ...state(enabled), placeText(origin)];
  };
  const outboundRow = ({ protocol, ports: ranges, to, what, enabled, origin }: Outbound) => {
    return [protocol, shortRanges(ranges), to, what, ...state(enabled), placeText(origin)];
  };
  return isOutbound
    ? aligned([["PROTOCOL", "PORT", "TO", "WHAT", ...stateHead, "FROM"], ...ports.outbound.map(outboundRow)])
    : aligned([
        ["ADDRESS", "PORT", "PROTOCOL", "SCOPE", "WHAT", ...stateHead, "FROM"],
        ...ports.listeners.map(listenerRow),
      ]);
}

function placeText(origin: Origin | undefined): string {
  return origin ? [origin.path, origin.line].filter((part) => part !== null).join(":") : "default";
}

/** The gaps between many ranges are for programs. */
function shortRanges(ranges: readonly PortRange[]): string {
  const [first, last] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  return ranges.length > 3 ? `${first}-${last}*` : rangesText(ranges) || "any";
}

function aligned(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => plain(cell).replace(/[\t\n]/g, " ")));
  const widths: number[] = [];
  for (const line of lines)
    line.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  const last = widths.length - 1;
  const pad = (cell: string, column: number) => (column === last ? cell : cell.padEnd(widths[column] ?? 0));
  return lines.map((line) => `${line.map(pad).join("  ")}\n`).join("");
}

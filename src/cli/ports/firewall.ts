import { exportFirewall } from "../../ports/firewall/export.js";
import type { FirewallFormat } from "../../ports/firewall/formats.js";
import type { CommandLine } from "../command-line.js";
import { plain, print, tell } from "../output.js";
import type { PortsView } from "./view.js";

/** Prints the view for a firewall; what whoever loads it has to know is told, as the text says it too. */
export function printFirewall(
  format: FirewallFormat,
  { ports, isOutbound }: PortsView,
  { values }: CommandLine,
): void {
  const { text, notes } = exportFirewall(format, ports, isOutbound);
  print(text);
  if (!values.quiet) for (const note of notes) tell(`info: ${plain(note)}\n`);
}

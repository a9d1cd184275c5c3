import { consoleHasPassword } from "../install/console-password.js";
import { exposedOf, exposuresOf } from "../ports/exposure.js";
import type { Ports } from "../ports/ports.js";
import { portsOf } from "../ports/ports-of.js";
import { ConfigError } from "../text/error.js";
import { isColoured } from "./colour.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { exposedLine } from "./exposed-line.js";
import { openFiles } from "./files.js";
import { print, tell } from "./output.js";
import { formatOf, formatted, isFirewall } from "./ports/formats.js";

const scopes: readonly string[] = ["internet", "lan", "local"];

/** `ports`: what the router and its programs listen at, or connect to, as the effective files say; with a table, who can reach what. */
export async function portsVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { values } = line;
  if (operands.length > 0) throw new ConfigError("USAGE", "ports takes no operands");
  const format = formatOf(values);
  const isOutbound = values.outbound ?? false;
  checkFilters(values);
  const source = (await openFiles(line)).source(scopeOf(line, process.env));
  const ports = portsOf(source);
  const view = { ports: filtered(ports, values), isOutbound, isAll: values.all ?? false };
  if (isFirewall(format)) {
    (await import("./ports/firewall.js")).printFirewall(format, view, line);
    return Exit.done;
  }
  print(formatted(format, view));
  if (format !== "table") return Exit.done;
  if (!isOutbound) tellExposed(ports, consoleHasPassword(source), values);
  else if (!values.quiet) tell(outboundNote);
  return Exit.done;
}

/** Quietly, the dangers alone. */
function tellExposed(ports: Ports, hasPassword: boolean, { quiet, color }: CommandLine["values"]): void {
  const exposures = exposuresOf(ports.listeners, hasPassword).filter(({ danger }) => danger || !quiet);
  const mayColour = () => isColoured(color, process.stderr);
  if (!quiet || exposures.length > 0) tell(exposedLine(exposures, mayColour));
  if (!quiet) tell(drawnNote(ports));
}

/** @throws {ConfigError} `USAGE` */
function checkFilters({ scope, exposed, outbound }: CommandLine["values"]): void {
  if (scope !== undefined && !scopes.includes(scope))
    throw new ConfigError("USAGE", `--scope takes ${scopes.join(", ")}, not ${JSON.stringify(scope)}`);
  if (outbound && (exposed || scope !== undefined))
    throw new ConfigError("USAGE", "--exposed and --scope are about what listens, not about --outbound");
}

/** What is not shown is not worked out either. */
function filtered(ports: Ports, { all, exposed, scope }: CommandLine["values"]): Ports {
  const isShown = ({ enabled }: { readonly enabled: boolean }) => all || enabled;
  return {
    get listeners() {
      const found = exposed ? exposedOf(ports.listeners) : ports.listeners.filter(isShown);
      return found.filter((listener) => scope === undefined || listener.scope === scope);
    },
    get outbound() {
      return ports.outbound.filter(isShown);
    },
  };
}

const outboundNote =
  "*: all but the ports that I2NP never uses, which --format json and tsv name; a firewall that lets out less, such as 9000-31000, cuts other routers off\n";

/** A firewall needs a number. */
function drawnNote({ listeners }: Ports): string {
  const isDrawn = listeners.some(
    ({ id, enabled, port }) => /^i2np-/.test(id) && enabled && port === undefined,
  );
  return isDrawn
    ? "the I2NP port is drawn at the router's first start: start it once, or choose one with i2pconf set i2np.port=PORT\n"
    : "";
}

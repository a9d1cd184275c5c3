import { ConfigError } from "../text/error.js";

/** Something wrong with the arguments of a program, as the program would take them. */
export interface ArgumentProblem {
  readonly code:
    | "CONSOLE_BAD_HOST"
    | "CONSOLE_BAD_PORT"
    | "CONSOLE_EXTRA_ARGUMENT"
    | "CONSOLE_HOST_IS_PATH"
    | "CONSOLE_NO_LISTENER"
    | "CONSOLE_PORT_CLASH"
    | "CONSOLE_SSL_WITHOUT_PORT"
    | "CONSOLE_WEBAPPS_IS_PORT"
    | "CONSOLE_WILDCARD_AND_HOST"
    | "SAM_BAD_HOST"
    | "SAM_BAD_OPTION"
    | "SAM_BAD_PAIR"
    | "SAM_BAD_PORT"
    | "SAM_POSITIONALS"
    | "SAM_TWICE";
  /** One sentence: what happens, and why. */
  readonly message: string;
  /** The argument at fault, counted from 0. */
  readonly index: number | undefined;
}

export function problem(
  code: ArgumentProblem["code"],
  index: number | undefined,
  message: string,
): ArgumentProblem {
  return { code, index, message };
}

export interface PortOptions {
  /** Write a port that no socket takes, too. */
  readonly force?: boolean | undefined;
}

/** @throws {ConfigError} `VALUE_OUT_OF_RANGE` for what is no port from 1 to 65535 */
export function checkPort(port: number, { force }: PortOptions): void {
  if (force || (Number.isInteger(port) && port >= 1 && port <= 65535)) return;
  throw new ConfigError("VALUE_OUT_OF_RANGE", `${port} is no port from 1 to 65535`);
}

/** A port as Integer.parseInt takes it, `undefined` for what it refuses and for what no socket takes. */
export function readPort(text: string): number | undefined {
  if (!/^[+-]?\d{1,10}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65535 ? port : undefined;
}

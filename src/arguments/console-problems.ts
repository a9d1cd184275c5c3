import { isHost } from "../schema/hosts.js";
import { type ConsolePositions, isPath, listOf, wildcardAndHost } from "./console-positions.js";
import { type ArgumentProblem, problem, readPort } from "./problem.js";

/** What is wrong with the console's arguments, in the ways that people get them wrong (facts: formats 6.1). */
export function consoleProblems(positions: ConsolePositions): readonly ArgumentProblem[] {
  return [
    ...listenerProblems(positions),
    ...portProblems(positions),
    ...hostProblems(positions, "hosts"),
    ...hostProblems(positions, "sslHosts"),
    ...webappsProblems(positions),
  ];
}

function listenerProblems(positions: ConsolePositions): ArgumentProblem[] {
  const found: ArgumentProblem[] = positions.extra.map((index) =>
    problem("CONSOLE_EXTRA_ARGUMENT", index, "one argument too many: the console does not start"),
  );
  const [flag] = positions.flags;
  if (!positions.isEmpty && !positions.has("port") && !positions.has("sslPort")) {
    found.push(
      problem("CONSOLE_NO_LISTENER", undefined, "neither a plain nor a TLS port: the console does not start"),
    );
  }
  if (flag !== undefined && positions.has("port") && !positions.has("sslPort")) {
    found.push(problem("CONSOLE_SSL_WITHOUT_PORT", flag, "-s without a port behind it does nothing"));
  }
  return found;
}

function portProblems(positions: ConsolePositions): ArgumentProblem[] {
  const found: ArgumentProblem[] = [];
  for (const slot of ["port", "sslPort"] as const) {
    const text = positions.valueOf(slot);
    if (text === undefined || readPort(text) !== undefined) continue;
    const message = `${JSON.stringify(text)} is no port: this listener does not start`;
    found.push(problem("CONSOLE_BAD_PORT", positions.indexOf(slot), message));
  }
  const { port, sslPort } = positions;
  if (port !== undefined && port === sslPort) {
    const message = `plain and TLS listener share port ${port}: the second one fails`;
    found.push(problem("CONSOLE_PORT_CLASH", positions.indexOf("sslPort"), message));
  }
  return found;
}

function hostProblems(positions: ConsolePositions, slot: "hosts" | "sslHosts"): ArgumentProblem[] {
  const text = positions.valueOf(slot);
  const index = positions.indexOf(slot);
  if (text === undefined) return [];
  if (isPath(text)) {
    const message = `${JSON.stringify(text)} stands where the bind address belongs: the listener cannot bind to it`;
    return [problem("CONSOLE_HOST_IS_PATH", index, message)];
  }
  const hosts = listOf(text);
  const bad = hosts.find((host) => !isHost(host));
  const found: ArgumentProblem[] = [];
  if (bad !== undefined) {
    found.push(
      problem(
        "CONSOLE_BAD_HOST",
        index,
        `${JSON.stringify(bad)} is no address: the console cannot bind to it`,
      ),
    );
  }
  if (wildcardAndHost(hosts)) {
    const message = "a wildcard address takes the port, so the other address cannot be bound";
    found.push(problem("CONSOLE_WILDCARD_AND_HOST", index, message));
  }
  return found;
}

function webappsProblems(positions: ConsolePositions): ArgumentProblem[] {
  const text = positions.valueOf("webapps");
  if (text === undefined || readPort(text) === undefined) return [];
  const message = `${text} is taken as the webapps directory, not as a port`;
  return [problem("CONSOLE_WEBAPPS_IS_PORT", positions.indexOf("webapps"), message)];
}

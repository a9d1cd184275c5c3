import { ConsolePositions } from "../arguments/console-positions.js";
import { ArgumentsDocument } from "../arguments/document.js";
import { CONSOLE_MAIN, clientKey } from "../files/client.js";
import type { LocatedClient } from "../install/clients.js";
import { originOf } from "../install/origin.js";
import { listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";

/** The router console, plain and over TLS; none where its arguments keep it from starting (facts: formats 6.1). */
export function consoleListeners({ clients }: Programs): readonly Listener[] {
  return clients.filter(({ main }) => main === CONSOLE_MAIN).flatMap(listenersOfConsole);
}

function listenersOfConsole(client: LocatedClient): readonly Listener[] {
  const { listeners } = new ConsolePositions(new ArgumentsDocument(client.args ?? ""));
  const origin = originOf(client.file, clientKey(client.number, "args"));
  return listeners.flatMap(({ host, port, ssl }) =>
    listenAt([host], {
      id: ssl ? "console-https" : "console-http",
      protocol: "tcp",
      port,
      what: ssl ? "router console over TLS" : "router console",
      enabled: client.startOnLoad,
      origin,
      client,
    }),
  );
}

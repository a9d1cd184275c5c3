import type { Location } from "../install/location.js";
import { listenersOfPrograms } from "./listeners.js";
import { outboundOfPrograms } from "./outbound.js";
import type { Ports } from "./ports.js";
import { programsOf } from "./programs.js";

/**
 * Everything that a location's files say of sockets.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export function portsOf(location: Location): Ports {
  const programs = programsOf(location);
  return { listeners: listenersOfPrograms(programs), outbound: outboundOfPrograms(programs) };
}

import type { Location } from "../install/location.js";
import { listenersOfPrograms } from "./listeners.js";
import { outboundOfPrograms } from "./outbound.js";
import type { Listener, Outbound, Ports } from "./ports.js";
import { programsOf } from "./programs.js";

/**
 * Everything that a location's files say of sockets. Each list is worked out when it is first asked for, as few need both.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`, also where a list is asked for
 */
export function portsOf(location: Location): Ports {
  const programs = programsOf(location);
  let listeners: readonly Listener[] | undefined;
  let outbound: readonly Outbound[] | undefined;
  return {
    get listeners() {
      listeners ??= listenersOfPrograms(programs);
      return listeners;
    },
    get outbound() {
      outbound ??= outboundOfPrograms(programs);
      return outbound;
    },
  };
}

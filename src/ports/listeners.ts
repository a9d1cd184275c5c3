import type { Location } from "../install/location.js";
import { consoleListeners } from "./console.js";
import { eepsiteListeners, snarkListeners } from "./eepsite.js";
import { i2cpListeners } from "./i2cp.js";
import { i2npListeners } from "./i2np.js";
import { i2pcontrolListeners } from "./i2pcontrol.js";
import { adminListeners, bobListeners } from "./old-programs.js";
import type { Listener } from "./ports.js";
import { type Programs, programsOf } from "./programs.js";
import { samListeners } from "./sam.js";
import { tunnelListeners } from "./tunnels.js";
import { upnpListeners } from "./upnp.js";
import { wrapperListeners } from "./wrapper.js";

const groups: readonly ((programs: Programs) => readonly Listener[])[] = [
  i2npListeners,
  upnpListeners,
  consoleListeners,
  i2cpListeners,
  samListeners,
  tunnelListeners,
  eepsiteListeners,
  wrapperListeners,
  i2pcontrolListeners,
  snarkListeners,
  bobListeners,
  adminListeners,
];

/**
 * Every socket that the router of a location, or a program in it, waits at, disabled ones included; one for each address that is bound. What
 * a file says that the router cannot read is the router's default, or no listener where the program fails on it.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export function listenersOf(location: Location): readonly Listener[] {
  return listenersOfPrograms(programsOf(location));
}

/** The same for who has read the programs. */
export function listenersOfPrograms(programs: Programs): readonly Listener[] {
  return groups.flatMap((group) => group(programs));
}

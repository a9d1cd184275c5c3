import type { Location } from "../install/location.js";
import { bandwidthTestOutbound } from "./bandwidth-test.js";
import { clockOutbound } from "./clock.js";
import { i2cpOutbound } from "./i2cp-clients.js";
import { i2npOutbound } from "./i2np.js";
import { nameOutbound } from "./names.js";
import type { Outbound } from "./ports.js";
import { type Programs, programsOf } from "./programs.js";
import { reseedOutbound } from "./reseed.js";
import { targetOutbound } from "./tunnel-targets.js";
import { updateOutbound } from "./updates.js";
import { upnpOutbound } from "./upnp.js";
import { wrapperOutbound } from "./wrapper.js";

const groups: readonly ((programs: Programs) => readonly Outbound[])[] = [
  i2npOutbound,
  upnpOutbound,
  clockOutbound,
  nameOutbound,
  reseedOutbound,
  updateOutbound,
  targetOutbound,
  wrapperOutbound,
  bandwidthTestOutbound,
  i2cpOutbound,
];

/**
 * Everything that the router of a location, or a program in it, connects to outside of I2P, what it does not do by itself included.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export function outboundOf(location: Location): readonly Outbound[] {
  return outboundOfPrograms(programsOf(location));
}

/** The same for who has read the programs. */
export function outboundOfPrograms(programs: Programs): readonly Outbound[] {
  return groups.flatMap((group) => group(programs));
}

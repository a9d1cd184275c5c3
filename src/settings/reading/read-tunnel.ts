import { selectTunnels } from "../../files/tunnel-selector.js";
import type { Location } from "../../install/location.js";
import { tunnelsOf } from "../../install/tunnels.js";
import type { Address } from "../address/address.js";
import type { Reading } from "../setting.js";
import { readTunnelField } from "../tunnel-field.js";
import { ambiguous } from "../tunnels-ambiguous.js";

/**
 * A field of the tunnels that an address means, one reading for each that has it.
 * @throws {ConfigError} `TUNNEL_AMBIGUOUS` where several have the name
 */
export function readTunnels(
  location: Location,
  { text: name, selector, field }: Address & { kind: "tunnel" },
): readonly Reading[] {
  const found = selectTunnels(tunnelsOf(location), selector);
  if (selector.kind === "name" && found.length > 1) throw ambiguous(name, found);
  return found.flatMap((tunnel) => readTunnelField(tunnel, field) ?? []);
}

import { SAM_MAIN } from "../files/client.js";
import { originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK } from "./listen.js";
import type { Outbound } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";
import { samValues } from "./sam.js";
import { tunnelFields } from "./tunnel-fields.js";

const I2CP_PORT = 7654;
/** I2PSnark's file, and where it is moved to at a start (facts: formats 10). */
const snarkNames = ["i2psnark.config", "i2psnark.config.d/i2psnark.config"];

/**
 * What tunnels, SAM and I2PSnark would connect to if they ran in a JVM of their own. In the router's they do not, and the keys mean nothing
 * (facts: ports i2cp-client-out); so none of these is enabled. Each place once.
 */
export function i2cpOutbound(programs: Programs): readonly Outbound[] {
  const places = new Map<string, Outbound>();
  for (const place of [...tunnelPlaces(programs), ...samPlaces(programs), ...snarkPlaces(programs)]) {
    const key = `${place.to} ${place.ports.join()}`;
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}

function placeOf(host: string | undefined, port: string | undefined, origin: Outbound["origin"]): Outbound {
  const number = asPort(javaInt(port ?? "")) ?? I2CP_PORT;
  return {
    id: "i2cp-client-out",
    protocol: "tcp",
    ports: [[number, number]],
    to: host || LOOPBACK,
    what: "I2CP of programs outside the router's JVM",
    enabled: false,
    origin,
  };
}

function tunnelPlaces({ tunnels }: Programs): readonly Outbound[] {
  const fieldsOf = tunnelFields();
  return tunnels.map((tunnel) => {
    const fields = fieldsOf(tunnel);
    return placeOf(fields.text("i2cpHost"), fields.text("i2cpPort"), fields.origin("i2cpPort"));
  });
}

function samPlaces({ location, clients }: Programs): readonly Outbound[] {
  return clients
    .filter(({ main }) => main === SAM_MAIN)
    .flatMap((client) => {
      const sam = samValues(location, client);
      if (!sam) return [];
      const port = sam.setting("i2cp.tcp.port", `${I2CP_PORT}`);
      return [placeOf(sam.setting("i2cp.tcp.host", LOOPBACK).text, port.text, port.origin)];
    });
}

function snarkPlaces({ location }: Programs): readonly Outbound[] {
  const name = snarkNames.find((each) => location.isFile(each));
  if (name === undefined) return [];
  const file = location.named(name);
  const [host, port] = ["i2psnark.i2cpHost", "i2psnark.i2cpPort"];
  return [placeOf(file.reader.get(host), file.reader.get(port), originOf(file, port))];
}

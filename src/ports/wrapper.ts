import { WRAPPER_CONFIG } from "../files/file-names.js";
import type { Location } from "../install/location.js";
import { type Origin, originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK, listenAt } from "./listen.js";
import type { Listener, Outbound } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";

/** The service wrapper waits for its JVM here, unless the two talk through a pipe (facts: ports wrapper-port). */
export function wrapperListeners({ location }: Programs): readonly Listener[] {
  const { port, origin } = portOf(location, "wrapper.port", 32000);
  return listenAt([addressOf(location)], {
    id: "wrapper-port",
    protocol: "tcp",
    port,
    what: "service wrapper",
    enabled: !isPipe(location),
    origin,
  });
}

/** The JVM's end of it, whose own port is what is configured (facts: ports wrapper-jvm-port). */
export function wrapperOutbound({ location }: Programs): readonly Outbound[] {
  const target = portOf(location, "wrapper.port", 32000).port;
  const { port, origin } = portOf(location, "wrapper.jvm.port", 31000);
  return [
    {
      id: "wrapper-jvm-port",
      protocol: "tcp",
      ports: [[target, target]],
      to: addressOf(location),
      what: `service wrapper, from port ${port}`,
      enabled: !isPipe(location),
      origin,
    },
  ];
}

/** The port itself, else the first one of the scan. */
function portOf(
  location: Location,
  key: string,
  fallback: number,
): { readonly port: number; readonly origin: Origin | undefined } {
  const file = location.named(WRAPPER_CONFIG);
  for (const name of [key, `${key}.min`]) {
    const port = asPort(javaInt(file.reader.get(name) ?? ""));
    if (port !== undefined) return { port, origin: originOf(file, name) };
  }
  return { port: fallback, origin: undefined };
}

function backendOf(location: Location): string {
  return (location.named(WRAPPER_CONFIG).reader.get("wrapper.backend.type") ?? "AUTO").toUpperCase();
}

function isPipe(location: Location): boolean {
  return backendOf(location) === "PIPE";
}

function addressOf(location: Location): string {
  return backendOf(location) === "SOCKET_IPV6" ? "::1" : LOOPBACK;
}

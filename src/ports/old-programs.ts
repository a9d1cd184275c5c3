import { shortName } from "../files/client.js";
import { originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { EVERY_ADDRESS, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort, RouterKeys } from "./router-keys.js";

const BOB_MAIN = "net.i2p.BOB.BOB";

/** BOB, where a client app of an old installation still names it (facts: ports bob). Routers since 1.8.0 have no such class. */
export function bobListeners({ location, clients }: Programs): readonly Listener[] {
  return clients
    .filter(({ main }) => main === BOB_MAIN)
    .flatMap((client) => {
      const file = location.named("bob.config");
      const port = asPort(javaInt(file.reader.get("BOB.port") ?? "2827"));
      if (port === undefined) return [];
      return listenAt([file.reader.get("BOB.host") || "localhost"], {
        id: "bob",
        protocol: "tcp",
        port,
        what: "BOB bridge, gone since 1.8.0",
        enabled: client.startOnLoad,
        origin: originOf(file, "BOB.port"),
        client,
      });
    });
}

/** The old admin listener, which no release ships: where its port is set, or a client app starts it (facts: ports admin). */
export function adminListeners({ location, clients }: Programs): readonly Listener[] {
  const keys = new RouterKeys(location);
  const key = "router.adminPort";
  const client = clients.find(({ main }) => shortName(main) === "AdminManager");
  if (!client && keys.text(key) === undefined) return [];
  const port = asPort(keys.int(key, 7655));
  if (port === undefined) return [];
  return listenAt([EVERY_ADDRESS], {
    id: "admin",
    protocol: "tcp",
    port,
    what: "old admin listener",
    enabled: client?.startOnLoad ?? false,
    origin: keys.origin(key),
    ...(client && { client }),
  });
}

import { basename } from "node:path";
import { JETTY_MAIN } from "../files/client.js";
import type { JettyConnector } from "../files/jetty/connectors.js";
import { JettyConfig } from "../files/jetty/jetty-config.js";
import { JettyObjects } from "../files/jetty/objects.js";
import { type JettyValue, numberOf, valueIn } from "../files/jetty/value.js";
import type { LocatedClient } from "../install/clients.js";
import { siteOf } from "../install/eepsite.js";
import type { Location } from "../install/location.js";
import type { OpenXml } from "../install/open-xml.js";
import type { Origin } from "../install/origin.js";
import { xmlFile } from "../install/xml-file.js";
import { placeOf } from "../text/diagnostic.js";
import { EVERY_ADDRESS, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";

/** What the eepsite's web server listens at: each connector of the files that its client app is started with (facts: formats 9). */
export function eepsiteListeners({ location, clients }: Programs): readonly Listener[] {
  return clients
    .filter(({ main }) => main === JETTY_MAIN)
    .flatMap((client) => siteOf(location, client).files.flatMap((file) => listenersOfFile(file, client)));
}

function listenersOfFile(file: OpenXml, client: LocatedClient): readonly Listener[] {
  const common = { enabled: client.startOnLoad, client };
  if (basename(file.name) === "jetty-jmx.xml") return jmxListeners(file, common);
  return connectorsIn(file).flatMap((connector) =>
    listenAtConnector(file, connector, {
      ...common,
      id: connector.isTls ? "eepsite-ssl" : "eepsite",
      what: connector.isTls ? "eepsite's web server over TLS" : "eepsite's web server",
    }),
  );
}

/** The web server of I2PSnark on its own, whose file lies in the router's directory too; the router does not start it (facts: ports). */
export function snarkListeners({ location }: Programs): readonly Listener[] {
  const file = snarkFile(location);
  const common = { id: "snark-standalone", what: "I2PSnark on its own", enabled: false };
  return file ? connectorsIn(file).flatMap((each) => listenAtConnector(file, each, common)) : [];
}

function snarkFile(location: Location): OpenXml | undefined {
  return xmlFile(location, "i2psnark/jetty-i2psnark.xml") ?? xmlFile(location, "jetty-i2psnark.xml");
}

function connectorsIn({ document }: OpenXml): readonly JettyConnector[] {
  return JettyConfig.of(document)?.connectors ?? [];
}

/** Jetty fails on a connector with a port that is none; 0 is any free one. */
function listenAtConnector(
  file: OpenXml,
  { host = EVERY_ADDRESS, port, values }: JettyConnector,
  rest: Pick<Listener, "id" | "what" | "enabled" | "client">,
): readonly Listener[] {
  if (asPort(port) === undefined && port !== 0) return [];
  const origin = originIn(file, values.port);
  return listenAt([host], { ...rest, protocol: "tcp", port: asPort(port), origin });
}

/** The registry of Java's remote management, which no shipped file starts (facts: ports jetty-jmx). */
function jmxListeners(file: OpenXml, common: Pick<Listener, "enabled" | "client">): readonly Listener[] {
  const { document } = file;
  const { root } = document;
  const [argument] = document.select("//Call[@name='createRegistry']/Arg");
  const value = root && argument && valueIn(new JettyObjects(document, root), argument);
  return listenAt([EVERY_ADDRESS], {
    ...common,
    id: "jetty-jmx",
    protocol: "tcp",
    port: asPort(numberOf(value)) ?? 1099,
    what: "JMX of the eepsite's web server",
    origin: originIn(file, value),
  });
}

function originIn({ path, document }: OpenXml, value: JettyValue | undefined): Origin | undefined {
  return value && { path, line: placeOf(document.text, value.element.start).line };
}

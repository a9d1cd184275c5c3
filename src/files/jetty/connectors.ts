import type { XmlElement } from "../../../grammars/xml-tree.js";
import { type JettyGeneration, simpleName } from "./generation.js";
import { childrenOf, isSetter, type JettyObjects } from "./objects.js";
import { type JettyValue, longOf, numberOf, setterValue } from "./value.js";

/** A place that Jetty listens at. */
export interface JettyConnector {
  readonly class: string;
  /** `undefined` where it listens on every address. */
  readonly host: string | undefined;
  /** 0 stands for any free port; `undefined` where the file has what Jetty fails on. */
  readonly port: number | undefined;
  /** Milliseconds; `undefined` where Jetty's default counts and is not known, or where Jetty fails. */
  readonly idleTimeout: number | undefined;
  readonly isTls: boolean;
  /** Where these values stand; `undefined` where they are not set. */
  readonly values: {
    readonly host: JettyValue | undefined;
    readonly port: JettyValue | undefined;
    readonly idleTimeout: JettyValue | undefined;
  };
  /** The object that has them set: the connector, or in Jetty 5 the address in it. */
  readonly objects: { readonly connector: XmlElement; readonly address: XmlElement };
}

/** The setter of the idle time in each generation, and what counts where it is not called, in milliseconds (vectors: jetty-0002). */
export const IDLE_TIMEOUT: Readonly<
  Record<JettyGeneration, { readonly setter: string; readonly fallback?: number }>
> = {
  "5": { setter: "MaxIdleTimeMs" },
  "6": { setter: "maxIdleTime" },
  "7/8": { setter: "maxIdleTime" },
  "9": { setter: "idleTimeout", fallback: 30_000 },
  "12": { setter: "idleTimeout", fallback: 30_000 },
};

/** The connectors of a server in the order in which it gets them (facts: formats 9.2). */
export function connectorsOf(objects: JettyObjects, generation: JettyGeneration): readonly JettyConnector[] {
  return [...new Set(connectorObjects(objects))].map((connector) =>
    readConnector(objects, connector, generation),
  );
}

function readConnector(
  objects: JettyObjects,
  connector: XmlElement,
  generation: JettyGeneration,
): JettyConnector {
  const address = addressIn(objects, connector);
  const { setter, fallback } = IDLE_TIMEOUT[generation];
  const values = {
    host: setterValue(objects, address, "host"),
    port: setterValue(objects, address, "port"),
    idleTimeout: setterValue(objects, connector, setter),
  };
  return {
    class: objects.attribute(connector, "class") ?? "",
    host: values.host?.text,
    port: values.port ? numberOf(values.port) : 0,
    idleTimeout: values.idleTimeout ? longOf(values.idleTimeout) : fallback,
    isTls: isTls(objects, connector),
    values,
    objects: { connector, address },
  };
}

/** What is given to `addConnector` or `addListener`, or set as `connectors`. */
function connectorObjects(objects: JettyObjects): readonly XmlElement[] {
  return objects.members(objects.root).flatMap((member) => {
    const name = objects.attribute(member, "name");
    if (member.name === "Call" && (name === "addConnector" || name === "addListener"))
      return objects.args(member).flatMap((argument) => objects.objectIn(argument) ?? []);
    if (member.name !== "Set" || !isSetter(name, "connectors")) return [];
    return childrenOf(member)
      .flatMap(childrenOf)
      .flatMap((item) => objects.objectIn(item) ?? []);
  });
}

/** Jetty 5 has host and port in an object that its listeners are made of. */
function addressIn(objects: JettyObjects, connector: XmlElement): XmlElement {
  const given = objects.args(connector).flatMap((argument) => objects.objectIn(argument) ?? []);
  const address = given.find(
    (object) => simpleName(objects.attribute(object, "class") ?? "") === "InetAddrPort",
  );
  return address ?? connector;
}

/** The listeners for TLS have classes of their own, and since Jetty 9 the connector is made of a factory for it. */
function isTls(objects: JettyObjects, connector: XmlElement): boolean {
  if (/^Ssl/.test(simpleName(objects.attribute(connector, "class") ?? ""))) return true;
  const given = objects
    .args(connector)
    .flatMap((argument) => [argument, ...childrenOf(argument).flatMap(childrenOf)]);
  return given
    .flatMap((place) => objects.objectIn(place) ?? [])
    .some((object) =>
      /^Ssl(?:Connection|Context)Factory/.test(simpleName(objects.attribute(object, "class") ?? "")),
    );
}

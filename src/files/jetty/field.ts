import type { XmlElement } from "../../../grammars/xml-tree.js";
import { IDLE_TIMEOUT, type JettyConnector } from "./connectors.js";
import type { JettyConfig } from "./jetty-config.js";
import type { PoolField } from "./thread-pool.js";
import type { JettyValue } from "./value.js";

/** What of a file can be changed: of the first plain connector, of the first one for TLS, of the threads, and the document root. */
export type JettyField =
  | "host"
  | "port"
  | "idleTimeout"
  | "tlsHost"
  | "tlsPort"
  | "minThreads"
  | "maxThreads"
  | "docroot";

/** Where a field stands, or could stand. */
export interface JettyPlace {
  /** `undefined` where it is not set. */
  readonly value: JettyValue | undefined;
  /** The object whose setter sets it. */
  readonly object: XmlElement;
  readonly setter: string;
}

/** Where a field of a file stands; `undefined` where the file has nothing that could have it. */
export function placeOfField(config: JettyConfig, field: JettyField): JettyPlace | undefined {
  switch (field) {
    case "host":
    case "port":
      return connectorPlace(plainConnector(config), field);
    case "tlsHost":
      return connectorPlace(tlsConnector(config), "host");
    case "tlsPort":
      return connectorPlace(tlsConnector(config), "port");
    case "idleTimeout": {
      const connector = plainConnector(config);
      const { setter } = IDLE_TIMEOUT[config.generation];
      return (
        connector && { value: connector.values.idleTimeout, object: connector.objects.connector, setter }
      );
    }
    case "minThreads":
    case "maxThreads":
      return poolPlace(config, field);
    case "docroot":
      return (
        config.docroot && { value: config.docroot, object: config.docroot.element, setter: "resourceBase" }
      );
  }
}

/** What a field comes to for Jetty, set or not; `undefined` where the file has nothing that could have it, or what Jetty fails on. */
export function fieldValue(config: JettyConfig, field: JettyField): string | number | undefined {
  const { threadPool } = config;
  switch (field) {
    case "host":
      return listensAt(plainConnector(config));
    case "tlsHost":
      return listensAt(tlsConnector(config));
    case "port":
      return plainConnector(config)?.port;
    case "tlsPort":
      return tlsConnector(config)?.port;
    case "idleTimeout":
      return plainConnector(config)?.idleTimeout;
    case "minThreads":
    case "maxThreads":
      return threadPool[field];
    case "docroot":
      return config.docroot?.text;
  }
}

/** Without a host it is every address. */
function listensAt(connector: JettyConnector | undefined): string | undefined {
  return connector && (connector.host ?? "0.0.0.0");
}

/** The connector that visitors come to. */
export function plainConnector({ connectors }: JettyConfig): JettyConnector | undefined {
  return connectors.find(({ isTls }) => !isTls);
}

export function tlsConnector({ connectors }: JettyConfig): JettyConnector | undefined {
  return connectors.find(({ isTls }) => isTls);
}

function connectorPlace(
  connector: JettyConnector | undefined,
  field: "host" | "port",
): JettyPlace | undefined {
  return connector && { value: connector.values[field], object: connector.objects.address, setter: field };
}

/** The setters of a pool of Jetty 6 that is none of the usual ones. */
const CONCURRENT = { minThreads: "corePoolSize", maxThreads: "maximumPoolSize", idleTimeout: "idleTimeout" };

function poolPlace({ threadPool }: JettyConfig, field: PoolField): JettyPlace | undefined {
  const { object, values, isConcurrent } = threadPool;
  const value = values[field];
  const holder = object ?? value?.element;
  return holder && { value, object: holder, setter: isConcurrent ? CONCURRENT[field] : field };
}

import type { XmlElement } from "../../../grammars/xml-tree.js";
import { simpleName } from "./generation.js";
import type { JettyObjects } from "./objects.js";
import { type JettyValue, setterValue, valueIn } from "./value.js";

/** A directory in which Jetty looks for web applications or files of contexts. */
export interface JettyDeployment {
  /** The class that watches it, without its package: `WebAppProvider`, `ContextDeployer`. */
  readonly by: string;
  readonly directory: JettyValue;
}

/** The setters of the watched directory, in any generation (facts: formats 9.2). */
const DIRECTORIES = ["monitoredDirName", "configurationDir", "webAppDir"];

/** The classes of contexts, whose root counts as the document root. */
const CONTEXTS = new Set(["Context", "ServletContextHandler", "ContextHandler", "HttpContext"]);

/** The directory whose files are served at `/`: in a context's file of its own, or in jetty.xml itself (facts: formats 9.2). */
export function docrootOf(objects: JettyObjects): JettyValue | undefined {
  const context = rootContext(objects);
  if (!context) return undefined;
  const given = setterValue(objects, context, "baseResourceAsString", "resourceBase");
  const object = given && objects.objectIn(given.element);
  const [argument] = object ? objects.args(object) : [];
  return argument ? valueIn(objects, argument) : given;
}

/** What is served at `/`: a context whose path is that, or is not said, or for Jetty 5 a call that adds one. */
function rootContext(objects: JettyObjects): XmlElement | undefined {
  const pathOf = (object: XmlElement) => setterValue(objects, object, "contextPath")?.text;
  const { root } = objects;
  if (CONTEXTS.has(classOf(objects, root)) && (pathOf(root) ?? "/") === "/") return root;
  const added = objects.members(root).filter((member) => {
    const [path] = objects.args(member);
    return objects.attribute(member, "name") === "addContext" && path && valueIn(objects, path).text === "/";
  });
  const made = objectsOf(objects, (name) => name === "HttpContext").filter(
    (object) => pathOf(object) === "/",
  );
  return [...made, ...added][0];
}

/** Every directory that is watched, in the order of the text. */
export function deploymentsOf(objects: JettyObjects): readonly JettyDeployment[] {
  const watching = objectsOf(objects, () => true).flatMap((object) => {
    const directory = setterValue(objects, object, ...DIRECTORIES);
    return directory ? [{ by: classOf(objects, object), directory }] : [];
  });
  return [...watching, ...addedWebApplications(objects)];
}

/** Jetty 5 is told by a call: a host, the directory, and more. */
function addedWebApplications(objects: JettyObjects): readonly JettyDeployment[] {
  return objects.members(objects.root).flatMap((member) => {
    if (member.name !== "Call" || objects.attribute(member, "name") !== "addWebApplications") return [];
    const directory = objects.args(member)[1];
    return directory ? [{ by: "addWebApplications", directory: valueIn(objects, directory) }] : [];
  });
}

/** The file of the request log: a setter, or in Jetty 5 what the log is made with. */
export function requestLogOf(objects: JettyObjects): JettyValue | undefined {
  const [log] = objectsOf(objects, (name) => name.endsWith("RequestLog"));
  if (!log) return undefined;
  const [argument] = objects.args(log);
  return setterValue(objects, log, "filename") ?? (argument && valueIn(objects, argument));
}

/** What TLS needs, and where it stands. The passwords are secrets. */
export interface JettyKeystore {
  readonly path: JettyValue | undefined;
  readonly password: JettyValue | undefined;
  readonly keyPassword: JettyValue | undefined;
  readonly trustPath: JettyValue | undefined;
  readonly trustPassword: JettyValue | undefined;
}

/** The keystore of the TLS connectors: of their factory, or before Jetty 7 of the connector itself; `undefined` where there is none. */
export function keystoreOf(objects: JettyObjects): JettyKeystore | undefined {
  const isFactory = (name: string) => name.startsWith("SslContextFactory");
  const isListener = (name: string) => /^Ssl(?:Socket|SelectChannel)Connector$|^SslListener$/.test(name);
  const isOfFactory = isFactory(classOf(objects, objects.root));
  const factories = isOfFactory ? [objects.root] : objectsOf(objects, isFactory);
  const [object] = [...factories, ...objectsOf(objects, isListener)];
  if (!object) return undefined;
  const value = (...names: readonly string[]) => setterValue(objects, object, ...names);
  return {
    path: value("KeyStorePath", "KeyStore", "Keystore"),
    password: value("KeyStorePassword", "Password"),
    keyPassword: value("KeyManagerPassword", "KeyPassword"),
    trustPath: value("TrustStorePath", "TrustStore", "Truststore"),
    trustPassword: value("TrustStorePassword", "TrustPassword"),
  };
}

function objectsOf(objects: JettyObjects, isMeant: (name: string) => boolean): readonly XmlElement[] {
  return objects.all.filter((element) => element.name === "New" && isMeant(classOf(objects, element)));
}

function classOf(objects: JettyObjects, object: XmlElement): string {
  return simpleName(objects.attribute(object, "class") ?? "");
}

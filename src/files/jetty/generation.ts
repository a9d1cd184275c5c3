import type { JettyObjects } from "./objects.js";

/**
 * The Jetty that a file is written for (facts: formats 9.2): 5 came with I2P up to 0.8.13, 6 with 0.9 to 0.9.5, 7/8 with 0.9.6 to 0.9.29, 9
 * with 0.9.30 to 2.10, 12 since 2.11.
 */
export type JettyGeneration = "5" | "6" | "7/8" | "9" | "12";

/** What tells a file of Jetty 7 or 8 from one of Jetty 9, which have their packages in common. */
const ONLY_7_AND_8 =
  /^(?:SelectChannelConnector|SslSelectChannelConnector|SocketConnector|SslSocketConnector|BlockingChannelConnector|ContextProvider)$/;

/**
 * The generation of a file. Where 7/8 and 9 write the same, as in most files of contexts, it is 9; Jetty 10 and 11, which I2P never had, write
 * like 12.
 */
export function generationOf(objects: JettyObjects): JettyGeneration | undefined {
  const { root, classes, systemId } = objects;
  const packages = [objects.attribute(root, "class") ?? "", ...classes];
  const [first] = packages.filter((name) => /^org\.(?:mortbay|eclipse\.jetty)\./.test(name));
  if (first === undefined) return undefined;
  if (first.startsWith("org.mortbay.")) return isGeneration5(objects) ? "5" : "6";
  if (/configure_1\d_/.test(systemId) || classes.some((name) => /^org\.eclipse\.jetty\.ee\d/.test(name)))
    return "12";
  const has = (wanted: string) => classes.some((name) => simpleName(name) === wanted);
  // Only Jetty 12 has it again, for a server of the new kind.
  if (has("ServerConnector")) return has("ContextProvider") ? "12" : "9";
  const isOld =
    objects.has("Set", "ThreadPool") || classes.some((name) => ONLY_7_AND_8.test(simpleName(name)));
  return isOld ? "7/8" : "9";
}

/** Only later ones give the server an id, and only Jetty 5 has classes of its own for HTTP. */
function isGeneration5(objects: JettyObjects): boolean {
  const hasId = objects.attribute(objects.root, "id") !== undefined;
  return !hasId && objects.classes.some((name) => name.startsWith("org.mortbay.http."));
}

/** A class without its package. */
export function simpleName(className: string): string {
  return className.slice(className.lastIndexOf(".") + 1);
}

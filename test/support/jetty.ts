import { readFileSync } from "node:fs";
import type { JettyGeneration } from "../../src/files/jetty/generation.js";
import { JettyConfig } from "../../src/files/jetty/jetty-config.js";
import { JettyObjects } from "../../src/files/jetty/objects.js";
import { parseXml } from "../../src/xml/document.js";

export const generations: readonly JettyGeneration[] = ["5", "6", "7/8", "9", "12"];

/**
 * One of the files in `test/support/jetty`: of each generation the eepsite's files, small, but with everything where I2P's own had it (facts:
 * formats 9.2). Jetty 5 has the site in `jetty.xml`.
 */
export function jettyFile(
  generation: JettyGeneration,
  name: "jetty" | "jetty-ssl" | "base-context" = "jetty",
): string {
  return readFileSync(new URL(`jetty/${generation.replace("/", "-")}/${name}.xml`, import.meta.url), "utf8");
}

/** A server of Jetty 9 with some elements in it. */
export function server(content: string, attributes = ""): string {
  return `<Configure id="Server" class="org.eclipse.jetty.server.Server"${attributes}>${content}</Configure>`;
}

/** The call that gives a server of Jetty 9 a connector with some elements in it. */
export function connector(content: string, attributes = ""): string {
  return `<Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector"${attributes}><Arg><Ref refid="Server"/></Arg>${content}</New></Arg></Call>`;
}

/** The thread pool that a server of Jetty 9 is made with. */
export function pool(content: string): string {
  return `<Arg><New class="org.eclipse.jetty.util.thread.QueuedThreadPool">${content}</New></Arg>`;
}

export function configOf(text: string): JettyConfig {
  const config = JettyConfig.of(parseXml(text));
  if (!config) throw new Error("this is no file of Jetty");
  return config;
}

export function objectsOf(text: string): JettyObjects {
  const document = parseXml(text);
  if (!document.root) throw new Error("there is no element");
  return new JettyObjects(document, document.root);
}

import type { XmlElement } from "../../../grammars/xml-tree.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import { attributeValue } from "../../xml/value.js";
import type { JettyConnector } from "./connectors.js";
import type { JettyGeneration } from "./generation.js";
import { childrenOf, isSetter, type JettyObjects, upperFirst } from "./objects.js";
import { isServer, type JettyThreadPool } from "./thread-pool.js";
import { type JettyValue, longOf, numberOf, valueIn } from "./value.js";

/** What a file says that Jetty fails on, or that fails with a newer Jetty. */
export function problemsOf(
  objects: JettyObjects,
  generation: JettyGeneration,
  connectors: readonly JettyConnector[],
  threadPool: JettyThreadPool,
): readonly Diagnostic[] {
  const isNew = generation === "9" || generation === "12";
  const problems = [
    ...badNumbers(connectors, threadPool),
    ...connectors.flatMap((connector) => misspelt(objects, connector)),
    ...entities(objects),
    ...(isNew ? newServerProblems(objects, connectors, threadPool) : [oldGeneration(objects, generation)]),
  ];
  return problems.sort((a, b) => a.start - b.start);
}

function found(
  code: string,
  severity: Severity,
  message: string,
  { start, openEnd }: XmlElement,
): Diagnostic {
  return { code, severity, message, start, end: openEnd };
}

/** What keeps Jetty from starting. */
function fails(message: string, element: XmlElement): Diagnostic {
  return found("JETTY_FAILS", "error", `${message}; Jetty does not start`, element);
}

/** Ports, times and numbers of threads that are none (vectors: jetty-0034, 0045 to 0048, 0085, 0093). */
function badNumbers(connectors: readonly JettyConnector[], { values }: JettyThreadPool): Diagnostic[] {
  const ints: (readonly [string, JettyValue | undefined])[] = [
    ...connectors.map(({ values: { port } }) => ["port", port] as const),
    ["minimum of threads", values.minThreads],
    ["maximum of threads", values.maxThreads],
    ["idle timeout", values.idleTimeout],
  ];
  return [
    ...ints.flatMap(([what, value]) =>
      value && numberOf(value) === undefined ? badNumber(what, value) : [],
    ),
    ...connectors.flatMap(({ values: { idleTimeout: value } }) =>
      value && longOf(value) === undefined ? badNumber("idle timeout", value) : [],
    ),
  ];
}

/** What is computed cannot be judged. */
function badNumber(what: string, { target, text, element }: JettyValue): Diagnostic[] {
  if (!target) return [];
  const why = text === undefined ? "has no value" : `is no number: ${JSON.stringify(text)}`;
  return [fails(`the ${what} ${why}`, element)];
}

/** A setter in other letters than Jetty's, which tells `port` from `PORT` (vectors: jetty-0072, 0073). */
function misspelt(objects: JettyObjects, { objects: { connector, address } }: JettyConnector): Diagnostic[] {
  return [...new Set([...objects.members(connector), ...objects.members(address)])].flatMap((member) => {
    const name = objects.attribute(member, "name") ?? "";
    const known = ["host", "port", "idleTimeout", "maxIdleTime"].find(
      (each) => each.toLowerCase() === name.trim().toLowerCase(),
    );
    if (member.name !== "Set" || known === undefined || isSetter(name, known)) return [];
    return [fails(`there is no setter ${JSON.stringify(name)}, it is called ${known}`, member)];
  });
}

/** What the setters of earlier generations became (facts: formats 9.3, the migration of 2.8.0). */
const RENAMED: Readonly<Record<string, string>> = {
  maxIdleTime: "idleTimeout",
  maxIdleTimeMs: "idleTimeout",
};
const GONE = [
  "Acceptors",
  "statsOn",
  "confidentialPort",
  "lowResourcesConnections",
  "lowResourcesMaxIdleTime",
  "useDirectBuffers",
];

/** What a connector of Jetty 9 cannot be (vectors: jetty-0106, 0129, 0171). */
function connectorProblems(objects: JettyObjects, { objects: { connector } }: JettyConnector): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const server = objects.args(connector)[0];
  if (!server)
    problems.push(fails("the connector is not given its server, by an Arg with a Ref to it", connector));
  problems.push(...lateArg(connector), ...renamed(objects, connector));
  for (const member of objects.members(connector)) {
    const name = member.name === "Set" ? objects.attribute(member, "name") : undefined;
    if (GONE.some((each) => isSetter(name, each)))
      problems.push(fails(`there is no setter ${name} since Jetty 9`, member));
  }
  return problems;
}

/** Setters of a connector, or of a pool, that are called otherwise now. */
function renamed(objects: JettyObjects, object: XmlElement): Diagnostic[] {
  return objects.members(object).flatMap((member) => {
    const name = member.name === "Set" ? objects.attribute(member, "name") : undefined;
    const old = Object.keys(RENAMED).find((each) => isSetter(name, each));
    if (old === undefined) return [];
    return [fails(`the setter ${old} is called ${RENAMED[old]} since Jetty 9`, member)];
  });
}

/** What an object is made with comes before what configures it (vectors: jetty-0171). */
function lateArg(object: XmlElement): Diagnostic[] {
  const children = childrenOf(object);
  const setter = children.findIndex(({ name }) => name === "Set" || name === "Call");
  const late = setter < 0 ? undefined : children.slice(setter).find(({ name }) => name === "Arg");
  return late ? [fails("an Arg stands behind a Set or Call, where it does not count", late)] : [];
}

/** What a server of Jetty 9 cannot be. */
function newServerProblems(
  objects: JettyObjects,
  connectors: readonly JettyConnector[],
  { object: pool }: JettyThreadPool,
): Diagnostic[] {
  return [
    ...connectors.flatMap((connector) => connectorProblems(objects, connector)),
    ...(isServer(objects) ? serverProblems(objects) : []),
    ...(pool ? [...lateArg(pool), ...renamed(objects, pool), ...untypedArgs(objects, pool)] : []),
    ...references(objects),
  ];
}

/** Vectors: jetty-0113, 0127, 0160. */
function serverProblems(objects: JettyObjects): Diagnostic[] {
  const { root } = objects;
  const problems: Diagnostic[] = [];
  if (objects.attribute(root, "class") === undefined) problems.push(fails("Configure names no class", root));
  for (const member of objects.members(root)) {
    const name = objects.attribute(member, "name");
    if (member.name !== "Set" || name === undefined) continue;
    if (OF_CONNECTOR.some((each) => isSetter(name, each)))
      problems.push(fails(`a server has no setter ${name}; it belongs into a connector`, member));
    const instead = SERVER_RENAMED[upperFirst(name)];
    if (instead !== undefined)
      problems.push(fails(`a server has no setter ${name} since Jetty 9, ${instead}`, member));
  }
  return problems;
}

const OF_CONNECTOR = ["host", "port", "idleTimeout", "maxIdleTime"];
const SERVER_RENAMED: Readonly<Record<string, string>> = {
  ThreadPool: "which is made with its pool, as an Arg",
  GracefulShutdown: "it is called stopTimeout",
  SendServerVersion: "which belongs to the HttpConfiguration of a connector",
  SendDateHeader: "which belongs to the HttpConfiguration of a connector",
};

/** The numbers that a pool is made with need their type (vectors: jetty-0117). */
function untypedArgs(objects: JettyObjects, pool: XmlElement): Diagnostic[] {
  return objects
    .args(pool)
    .slice(0, 3)
    .filter(
      (argument) =>
        objects.attribute(argument, "type") === undefined && valueIn(objects, argument).text !== undefined,
    )
    .map((argument) => fails("a number that the pool is made with needs the type int", argument));
}

/**
 * A `Ref` by `id` counts as a second element with that id for Jetty 9.4.57 and later, which read nothing then (facts: formats 9.4); one to an
 * id that the file does not have needs a file before it (vectors: jetty-0104).
 */
function references(objects: JettyObjects): Diagnostic[] {
  return objects.all.flatMap((element) => {
    if (element.name !== "Ref") return [];
    const refid = objects.attribute(element, "refid");
    const id = refid ?? objects.attribute(element, "id") ?? "";
    const problems: Diagnostic[] = [];
    if (refid === undefined && attributeValue(objects.document.text, element, "id") !== undefined) {
      const message = `a Ref with id instead of refid: newer Jettys, 9.4.57 among them, do not start with it`;
      problems.push(found("JETTY_REF_ID", "warn", message, element));
    }
    if (!objects.referent(element)) {
      const message = `no element of this file has the id ${JSON.stringify(id)}; Jetty does not start unless a file before it has`;
      problems.push(found("JETTY_REF_LOST", "warn", message, element));
    }
    return problems;
  });
}

/** Declarations in the document type may put anything into the file; they are never expanded here (vectors: jetty-0084). */
function entities({ document, root }: JettyObjects): Diagnostic[] {
  if (!document.doctype?.hasSubset) return [];
  const message =
    "the document type has declarations of its own, so that Jetty may read other values than these";
  return [found("JETTY_ENTITIES", "warn", message, root)];
}

function oldGeneration({ root }: JettyObjects, generation: JettyGeneration): Diagnostic {
  const message = `the file is written for Jetty ${generation}; routers since 0.9.30 have Jetty 9, and those since 2.11 Jetty 12`;
  return found("JETTY_OLD", "info", message, root);
}

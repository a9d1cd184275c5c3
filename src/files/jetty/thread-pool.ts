import type { XmlElement } from "../../../grammars/xml-tree.js";
import { javaInt } from "../../text/java-int.js";
import type { JettyConnector } from "./connectors.js";
import { type JettyGeneration, simpleName } from "./generation.js";
import { isSetter, type JettyObjects } from "./objects.js";
import { type JettyValue, numberOf, setterCalls, valueIn } from "./value.js";

/** The threads that serve a server's requests. */
export interface JettyThreadPool {
  /** `undefined` where Jetty's default counts and is not known, or where the file has what Jetty fails on. */
  readonly minThreads: number | undefined;
  readonly maxThreads: number | undefined;
  /** Milliseconds after which a thread that has nothing to do ends. */
  readonly idleTimeout: number | undefined;
  /** Where these values stand; `undefined` where they are not set. */
  readonly values: Readonly<Record<PoolField, JettyValue | undefined>>;
  /** What has them set; `undefined` where the server has a pool of its own making, or one without setters. */
  readonly object: XmlElement | undefined;
  /** Whether it is the pool that Jetty 6 has beside its usual one, with other setters. */
  readonly isConcurrent: boolean;
}

export type PoolField = "minThreads" | "maxThreads" | "idleTimeout";

const CONCURRENT_POOL = "org.mortbay.thread.concurrent.ThreadPool";

/** The pool that came with I2P from 0.9.6 on, until 0.9.20 at the latest. It has no setters, and is made with the least first. */
const EXECUTOR_POOL = "org.eclipse.jetty.util.thread.ExecutorThreadPool";
const OF_EXECUTOR: readonly PoolField[] = ["minThreads", "maxThreads", "idleTimeout"];

/** The names of the setters, by generation; some pools of Jetty 6 have their own. */
const SETTERS: Readonly<Record<string, PoolField>> = {
  minThreads: "minThreads",
  corePoolSize: "minThreads",
  maxThreads: "maxThreads",
  maximumPoolSize: "maxThreads",
  idleTimeout: "idleTimeout",
  maxIdleTimeMs: "idleTimeout",
};

/** The order of the numbers that a pool of Jetty 9 is made with, and their defaults (vectors: jetty-0116 to 0119). */
const PARAMETERS: readonly PoolField[] = ["maxThreads", "minThreads", "idleTimeout"];
const DEFAULTS: Readonly<Record<PoolField, number>> = { maxThreads: 200, minThreads: 8, idleTimeout: 60_000 };

/** The pool of a server; Jetty 5 has one in each listener (facts: formats 9.2). A file of a context has none. */
export function threadPoolOf(
  objects: JettyObjects,
  generation: JettyGeneration,
  connectors: readonly JettyConnector[],
): JettyThreadPool {
  const isMade = (generation === "9" || generation === "12") && isServer(objects);
  const made = generation === "5" ? connectors[0]?.objects.connector : poolObject(objects, isMade);
  const className = made && objects.attribute(made, "class");
  const isExecutor = className === EXECUTOR_POOL;
  const pool = new Pool(isMade && !isExecutor);
  const args = made ? objects.args(made) : [];
  const parameters = isExecutor ? executorParameters(args.length) : isMade ? PARAMETERS : [];
  for (const [index, argument] of args.entries()) {
    const named = objects.attribute(argument, "name");
    const field = named === undefined ? parameters[index] : parameters.find((each) => each === named);
    if (field && objects.attribute(argument, "type") !== undefined)
      pool.make(field, valueIn(objects, argument));
  }
  pool.finishMaking();
  for (const { name, value } of setterCalls(objects, poolPlaces(objects, made), ...Object.keys(SETTERS))) {
    const field = SETTERS[name];
    if (field && !(generation === "5" && field === "idleTimeout")) pool.set(field, value);
  }
  const object = isExecutor ? undefined : made;
  return { ...pool.numbers, values: pool.values, object, isConcurrent: className === CONCURRENT_POOL };
}

/** With less than all three of them, an executor is made in another way. */
function executorParameters(count: number): readonly PoolField[] {
  return count < OF_EXECUTOR.length ? [] : OF_EXECUTOR;
}

/** Whether a file configures the server, and not a context. */
export function isServer(objects: JettyObjects): boolean {
  return simpleName(objects.attribute(objects.root, "class") ?? "Server") === "Server";
}

/** The pool is given to the server when that is made, and was set in earlier generations. */
function poolObject(objects: JettyObjects, isMade: boolean): XmlElement | undefined {
  const places = isMade ? objects.args(objects.root) : membersNamed(objects, "Set");
  return places
    .flatMap((place) => objects.objectIn(place) ?? [])
    .find((object) => /ThreadPool$/.test(objects.attribute(object, "class") ?? ""));
}

/** A file may also configure the pool that the server has: `<Get name="ThreadPool">`. */
function poolPlaces(objects: JettyObjects, object: XmlElement | undefined): readonly XmlElement[] {
  return [...(object ? [object] : []), ...membersNamed(objects, "Get")];
}

function membersNamed(objects: JettyObjects, element: string): readonly XmlElement[] {
  return objects
    .members(objects.root)
    .filter((member) => member.name === element && isSetter(objects.attribute(member, "name"), "ThreadPool"));
}

/** A pool as its setters leave it: the smaller number is never above the greater one, whichever was set last (vectors: jetty-0120 to 0124). */
class Pool {
  readonly #isCoupled: boolean;
  readonly #values: Partial<Record<PoolField, JettyValue>> = {};
  readonly #numbers: Partial<Record<PoolField, number | undefined>>;

  constructor(isCoupled: boolean) {
    this.#isCoupled = isCoupled;
    this.#numbers = isCoupled ? { ...DEFAULTS } : {};
  }

  get values(): JettyThreadPool["values"] {
    const { minThreads, maxThreads, idleTimeout } = this.#values;
    return { minThreads, maxThreads, idleTimeout };
  }

  get numbers(): Pick<JettyThreadPool, PoolField> {
    const { minThreads, maxThreads, idleTimeout } = this.#numbers;
    return { minThreads, maxThreads, idleTimeout };
  }

  make(field: PoolField, value: JettyValue): void {
    this.#values[field] = value;
    this.#numbers[field] = numberOf(value);
  }

  /** The constructor sets the smaller number first, then the greater one. */
  finishMaking(): void {
    const { minThreads, maxThreads } = this.#numbers;
    if (this.#isCoupled && minThreads !== undefined && maxThreads !== undefined)
      this.#numbers.minThreads = Math.min(minThreads, maxThreads);
  }

  set(field: PoolField, value: JettyValue): void {
    this.#values[field] = value;
    const number = value.text === undefined ? undefined : javaInt(value.text);
    this.#numbers[field] = number;
    const { minThreads, maxThreads } = this.#numbers;
    if (!this.#isCoupled || minThreads === undefined || maxThreads === undefined || minThreads <= maxThreads)
      return;
    this.#numbers[field === "minThreads" ? "maxThreads" : "minThreads"] = number;
  }
}

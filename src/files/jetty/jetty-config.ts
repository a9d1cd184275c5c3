import type { Diagnostic } from "../../text/diagnostic.js";
import type { XmlText } from "../../xml/text.js";
import { connectorsOf, type JettyConnector } from "./connectors.js";
import { generationOf, type JettyGeneration } from "./generation.js";
import { JettyObjects } from "./objects.js";
import { problemsOf } from "./problems.js";
import {
  deploymentsOf,
  docrootOf,
  type JettyDeployment,
  type JettyKeystore,
  keystoreOf,
  requestLogOf,
} from "./site.js";
import { type JettyThreadPool, threadPoolOf } from "./thread-pool.js";
import { type JettyValue, numberOf, setterValue } from "./value.js";

/**
 * What a Jetty XML file says: `jetty.xml`, `jetty-ssl.xml`, or one of a context. Values are those of the file alone: properties count with
 * their defaults, and what files before it have set is not known.
 */
export class JettyConfig {
  readonly document: XmlText;
  readonly generation: JettyGeneration;
  readonly connectors: readonly JettyConnector[];
  readonly #objects: JettyObjects;
  #threadPool: JettyThreadPool | undefined;
  #problems: readonly Diagnostic[] | undefined;

  private constructor(document: XmlText, objects: JettyObjects, generation: JettyGeneration) {
    this.document = document;
    this.generation = generation;
    this.#objects = objects;
    this.connectors = connectorsOf(objects, generation);
  }

  // Most who ask want the connectors alone.

  get threadPool(): JettyThreadPool {
    this.#threadPool ??= threadPoolOf(this.#objects, this.generation, this.connectors);
    return this.#threadPool;
  }

  /** The directory that is served at `/`. */
  get docroot(): JettyValue | undefined {
    return docrootOf(this.#objects);
  }

  /** `undefined` where nothing in the file has to do with TLS. */
  get keystore(): JettyKeystore | undefined {
    return keystoreOf(this.#objects);
  }

  get requestLog(): JettyValue | undefined {
    return requestLogOf(this.#objects);
  }

  /** The directories that are watched for web applications and contexts. */
  get deployments(): readonly JettyDeployment[] {
    return deploymentsOf(this.#objects);
  }

  /** Milliseconds that requests have to end in when the server stops; `undefined` where Jetty's default counts. */
  get stopTimeout(): number | undefined {
    const objects = this.#objects;
    return numberOf(setterValue(objects, objects.root, "stopTimeout", "gracefulShutdown"));
  }

  /** What Jetty fails on, now or in a newer version. */
  get problems(): readonly Diagnostic[] {
    this.#problems ??= problemsOf(this.#objects, this.generation, this.connectors, this.threadPool);
    return this.#problems;
  }

  /** The view of a document; `undefined` where it is none of Jetty's. Never throws; what is ill-formed is in the document's diagnostics. */
  static of(document: XmlText): JettyConfig | undefined {
    const known = views.get(document) ?? { view: JettyConfig.#read(document) };
    views.set(document, known);
    return known.view;
  }

  static #read(document: XmlText): JettyConfig | undefined {
    const { root } = document;
    if (root?.name !== "Configure") return undefined;
    const objects = new JettyObjects(document, root);
    const generation = generationOf(objects);
    return generation && new JettyConfig(document, objects, generation);
  }
}

/** Documents never change, and several settings look at the same one. */
const views = new WeakMap<XmlText, { readonly view: JettyConfig | undefined }>();

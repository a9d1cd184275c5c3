import type { PropertiesReader } from "../properties/text.js";
import type { JvmOptions } from "./jvm-options.js";
import { machinePath } from "./machine-path.js";

/** The directories of the router's context, by which every file but router.config is found (facts: formats 3.1). */
export interface ContextDirs {
  readonly base: string;
  readonly config: string;
  /** `netDb/`, `addressbook/`; by default the config directory. */
  readonly router: string;
  /** `eepsite/`, `i2psnark/`; by default the router directory. */
  readonly app: string;
  /** `router.ping`; by default the router directory. */
  readonly pid: string;
}

/** Where a router starts from: below which root, and in which directories it finds its templates and its router.config. */
export interface StartDirs {
  readonly root: string;
  readonly base: string;
  readonly config: string;
}

/**
 * The directories once router.config has been read: its `i2p.dir.*` count more than the `-D` options of the JVM, but cannot move
 * router.config itself (facts: formats 3.2, end). A relative path starts at the JVM's working directory, which is the base directory; an
 * absolute one lies below the root.
 */
export function contextDirs(routerConfig: PropertiesReader, jvm: JvmOptions, start: StartDirs): ContextDirs {
  const own = (name: string) => routerConfig.get(`i2p.dir.${name}`);
  const dir = (path: string | undefined, fallback: string) =>
    path === undefined ? fallback : machinePath(start.root, start.base, path);
  // The -D options for these two have led to `start`, and have done their work there.
  const base = dir(own("base"), start.base);
  const config = dir(own("config"), start.config);
  const router = dir(own("router") ?? jvm.get("i2p.dir.router"), config);
  const app = dir(own("app") ?? jvm.get("i2p.dir.app"), router);
  const pid = dir(own("pid") ?? jvm.get("i2p.dir.pid"), router);
  return { base, config, router, app, pid };
}

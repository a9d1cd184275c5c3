import { ROUTER_CONFIG } from "../files/file-names.js";
import type { JvmOptions } from "./jvm-options.js";
import { machinePath } from "./machine-path.js";

/** The router.config of the directory that the router has decided on; the JVM's options may name another one (facts: formats 3.2, end). */
export function routerConfigPath(root: string, dir: string, jvm: JvmOptions): string {
  return machinePath(root, dir, jvm.get("router.configLocation") ?? ROUTER_CONFIG);
}

import { ROUTER_CONFIG } from "../../files/file-names.js";
import { routerKeySpec } from "../../schema/catalogue.js";
import type { KeySpec } from "../../schema/spec.js";

/** What is known of a key of any file. The keys of files other than router.config are loaded when one of them is asked for. */
export async function keySpecOf(file: string, key: string): Promise<KeySpec | undefined> {
  if (file === ROUTER_CONFIG) return routerKeySpec(key);
  return (await import("../../schema/every-file.js")).keySpec(file, key);
}

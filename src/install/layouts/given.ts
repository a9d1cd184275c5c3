import type { Layout, Place } from "../layout.js";
import { isServiceDir } from "../working-dir.js";
import { EVERYWHERE, LIVE_ONLY, type Search } from "./search.js";

/** The directories that the user named. One directory named twice, in whatever spelling, is a portable installation. */
export function givenLayout(
  { tree, root }: Search,
  base: string | undefined,
  config: string | undefined,
): Layout {
  const reasons = ["the directories were named"];
  // Nothing tells the user; a service's directory has a name of its own.
  const isService = config !== undefined && isServiceDir(config);
  if (base !== undefined && config !== undefined && tree.realPath(base) === tree.realPath(config))
    return {
      name: "portable",
      root,
      places: [{ kind: "config", dir: config }],
      isService,
      inStep: LIVE_ONLY,
      reasons,
    };
  const places: Place[] = [];
  if (config !== undefined) places.push({ kind: "config", dir: config });
  if (base !== undefined) places.push({ kind: "base", dir: base });
  return { name: "given", root, places, isService, inStep: EVERYWHERE, reasons };
}

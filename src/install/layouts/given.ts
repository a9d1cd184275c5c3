import type { Layout, Place } from "../layout.js";
import { EVERYWHERE, LIVE_ONLY, type Search } from "./search.js";

/** The directories that the user named. One directory named twice, in whatever spelling, is a portable installation. */
export function givenLayout(
  { tree, root }: Search,
  base: string | undefined,
  config: string | undefined,
): Layout {
  const reasons = ["the directories were named"];
  if (base !== undefined && config !== undefined && tree.realPath(base) === tree.realPath(config))
    return { name: "portable", root, places: [{ kind: "config", dir: config }], inStep: LIVE_ONLY, reasons };
  const places: Place[] = [];
  if (config !== undefined) places.push({ kind: "config", dir: config });
  if (base !== undefined) places.push({ kind: "base", dir: base });
  return { name: "given", root, places, inStep: EVERYWHERE, reasons };
}

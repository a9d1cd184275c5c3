import { join } from "node:path";
import { type Layout, placesOf } from "../layout.js";
import { EVERYWHERE, isBase, type Search, visibleNames } from "./search.js";

/** The container image: `/i2p` with the seeds, and the volume `/i2p/.i2p` with what the router made of them (facts: formats 3.7). */
export function dockerLayout(search: Search): Layout | undefined {
  const { root, tree } = search;
  const base = join(root, "i2p");
  const config = join(base, ".i2p");
  if (!isBase(search, base)) return undefined;
  // No other installation has a router.config among its templates in such a place.
  if (!visibleNames(search, config) && !tree.isFile(join(base, "router.config"))) return undefined;
  const reasons = [`${base} is laid out as in the container image, whose volume is ${config}`];
  return {
    name: "docker",
    root,
    places: placesOf(config, base),
    isService: false,
    inStep: EVERYWHERE,
    reasons,
  };
}

import { join } from "node:path";
import type { Layout } from "../layout.js";
import { LIVE_ONLY, type Search } from "./search.js";

/** One directory that is install and live directory in one: the root itself, where it holds these (facts: formats 3.7). */
const FILES = ["router.config", "clients.config"];

export function portableLayout({ tree, root }: Search): Layout | undefined {
  if (!FILES.every((file) => tree.isFile(join(root, file)))) return undefined;
  const reasons = [`${root} holds ${FILES.join(" and ")}, so it is install and live directory in one`];
  return {
    name: "portable",
    root,
    places: [{ kind: "config", dir: root }],
    isService: false,
    inStep: LIVE_ONLY,
    reasons,
  };
}

import type { Layout } from "../layout.js";
import { dockerLayout } from "./docker.js";
import { gentooLayout } from "./gentoo.js";
import { macosLayout } from "./macos.js";
import type { Search } from "./search.js";
import { userLayout } from "./user.js";
import { windowsLayout } from "./windows.js";

const layouts = [dockerLayout, gentooLayout, windowsLayout, macosLayout, userLayout];

/** The layouts beside the usual ones, the first that is there. */
export function otherLayout(search: Search): Layout | undefined {
  for (const layout of layouts) {
    const found = layout(search);
    if (found) return found;
  }
  return undefined;
}

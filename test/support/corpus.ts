import { existsSync, readFileSync } from "node:fs";
import * as z from "zod/mini";

/** A real configuration file of somebody's, from the corpus beside the project. */
export interface CorpusFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether the parser expat finds it well-formed; known of XML alone. */
  readonly expatWellFormed: boolean | undefined;
}

const root = new URL("../../../shared/corpus/", import.meta.url);
const manifest = z.array(
  z.object({
    path: z.string(),
    kind: z.string(),
    expatWellFormed: z.optional(z.nullable(z.boolean())),
  }),
);

/** The files of some kinds; `undefined` where the corpus is not there, which a checkout need not have. */
export function corpusOf(kinds: readonly string[]): CorpusFile[] | undefined {
  const list = new URL("manifest.json", root);
  if (!existsSync(list)) return undefined;
  return manifest
    .parse(JSON.parse(readFileSync(list, "utf8")))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ path, expatWellFormed }) => ({
      path,
      bytes: readFileSync(new URL(path, root)),
      expatWellFormed: expatWellFormed ?? undefined,
    }));
}

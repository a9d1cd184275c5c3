import { readFileSync } from "node:fs";
import * as z from "zod/mini";

const fact = z.object({
  key: z.string(),
  type: z.string(),
  enum: z.optional(z.array(z.union([z.string(), z.boolean(), z.number()]))),
  min: z.optional(z.nullable(z.number())),
  max: z.optional(z.nullable(z.number())),
  restart: z.string(),
  /** Who writes the key: `router`, `console`, `installer` or `user`. */
  writer: z.string(),
  /** Why the router does not read the key any more. */
  deprecated: z.optional(z.string()),
  defaultValue: z.nullable(z.union([z.string(), z.boolean(), z.number()])),
  danger: z.nullable(z.string()),
});

/** What the facts say about the keys of router.config, in their order. */
export function readKeyFacts(): z.infer<typeof fact>[] {
  const path = new URL("../../fixtures/facts/router-keys.json", import.meta.url);
  return z.array(fact).parse(JSON.parse(readFileSync(path, "utf8")));
}

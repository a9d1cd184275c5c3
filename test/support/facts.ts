import { readFileSync } from "node:fs";
import * as z from "zod/mini";

const fact = z.object({
  file: z.string(),
  key: z.string(),
  type: z.string(),
  enum: z.optional(z.array(z.union([z.string(), z.boolean(), z.number()]))),
  min: z.optional(z.nullable(z.number())),
  max: z.optional(z.nullable(z.number())),
  unit: z.optional(z.string()),
  restart: z.string(),
  /** Who writes the key: `router`, `console`, `installer` or `user`. */
  writer: z.string(),
  /** Why the router does not read the key any more. */
  deprecated: z.optional(z.string()),
  aliasOf: z.optional(z.string()),
  default: z.nullable(z.union([z.string(), z.boolean(), z.number()])),
  defaultValue: z.nullable(z.union([z.string(), z.boolean(), z.number()])),
  since: z.nullable(z.string()),
  danger: z.nullable(z.string()),
  notes: z.optional(z.string()),
  summary: z.string(),
  source: z.string(),
});

/** What the facts say about one key. */
export type KeyFact = z.infer<typeof fact>;

const bundled = new URL("../../fixtures/facts/keys.json", import.meta.url);

/** What the facts say about all keys, in their order; from a copy that is not the bundled one where `source` is given. */
export function readAllKeyFacts(source: URL = bundled): readonly KeyFact[] {
  return z.array(fact).parse(JSON.parse(readFileSync(source, "utf8")));
}

/** What the facts say about the keys of router.config, in their order. */
export function readKeyFacts(): readonly KeyFact[] {
  return readAllKeyFacts().filter(({ file }) => file === "router.config");
}

const portFact = z.object({ id: z.string(), direction: z.string(), protocol: z.string() });

/** What the facts say about one socket. */
export type PortFact = z.infer<typeof portFact>;

/** What the facts say about all sockets, in their order. */
export function readPortFacts(): readonly PortFact[] {
  const source = new URL("../../fixtures/facts/ports.json", import.meta.url);
  return z.array(portFact).parse(JSON.parse(readFileSync(source, "utf8")));
}

import * as z from "zod/mini";
import { ConfigError } from "../text/error.js";

const text = z.nullable(z.string());
/** The router multiplies by 1000 in 32 bits: more seconds than this overflow into "once the router runs" (facts: formats 5.1). */
const seconds = z.int().check(z.minimum(-1), z.maximum(2_147_483));

/** Line values of a client's fields, from typed ones: booleans as the exact words that the router compares with. */
const patch = z.strictObject({
  name: z.optional(text),
  args: z.optional(text),
  startOnLoad: z.optional(z.nullable(z.boolean())),
  delay: z.optional(z.nullable(seconds)),
});

type PatchField = keyof z.infer<typeof patch>;

/**
 * The lines that a change of a client's fields comes to; `null` takes the line away.
 * @throws {ConfigError} `VALUE_REFUSED`
 */
export function clientPatch(
  fields: z.infer<typeof patch>,
): readonly (readonly [PatchField, string | null])[] {
  const result = patch.safeParse(fields);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ConfigError("VALUE_REFUSED", `client ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { name, args, startOnLoad, delay } = result.data;
  const lines = { name, args, startOnLoad, delay };
  return (["name", "args", "startOnLoad", "delay"] as const).flatMap((field) => {
    const value = lines[field];
    return value === undefined ? [] : [[field, value === null ? null : String(value)] as const];
  });
}

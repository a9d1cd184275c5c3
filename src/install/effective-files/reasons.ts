import { join } from "node:path";
import type { Location } from "../location.js";
import type { LocalStatus, Role } from "./status.js";

/** Why a template counts or does not. */
export function templateReason({ to, isPending }: Role & { kind: "template" }): string {
  if (to === undefined)
    return "it is a template, which the router copies into its config directory at its first start";
  return isPending
    ? `the router copies it into ${to} at its next start`
    : `${to} is set up, so the router does not copy it again`;
}

/** A file in a `.d` directory beside the templates. */
export function neverCopied(location: Location, name: string): LocalStatus {
  return ignored(location, name, "the router copies no .d directory from the templates");
}

export function ignored(location: Location, name: string, reason: string): LocalStatus {
  return { path: join(location.dir, name), state: "ignored", reason };
}

export function staleBackup(location: Location, name: string): LocalStatus {
  const reason = `it is what was left of ${name} when the router took it apart; it is never read`;
  return { path: join(location.dir, `${name}.bak`), state: "stale", reason };
}

import { scopeOf } from "../../ports/scope.js";
import { isWildcard } from "../../schema/hosts.js";
import type { Subject } from "../subject.js";

/** Who gets to an address beyond this machine's loopback. */
export interface Reach {
  /** As the subject of a sentence: `whoever reaches 192.168.1.5`. */
  readonly who: string;
  /**
   * Whether the address is one that a container has for itself. The image's start script writes it in place of loopback at every start, as
   * nothing could be published otherwise; who gets there from outside is decided where the container is run (facts: formats 3.7, Docker).
   */
  readonly isContainers: boolean;
}

/** Who gets to an address that something is bound to; `undefined` where this machine alone does. */
export function reachOf({ installation }: Subject, host: string): Reach | undefined {
  const scope = scopeOf(host);
  if (scope === "local") return undefined;
  const isEverywhere = isWildcard(host);
  if (installation?.layout.name === "docker" && (scope === "lan" || isEverywhere))
    return {
      who: "every container beside this one, and whoever its port is published to,",
      isContainers: true,
    };
  const who = isEverywhere ? "whoever reaches any address of this machine" : `whoever reaches ${host}`;
  return { who, isContainers: false };
}

/** The first of some addresses that others get to. */
export function firstOpen(
  subject: Subject,
  hosts: readonly string[],
): { readonly host: string; readonly reach: Reach } | undefined {
  for (const host of hosts) {
    const reach = reachOf(subject, host);
    if (reach) return { host, reach };
  }
  return undefined;
}

import { relative } from "node:path";
import type { PlanNote } from "../install/plan-note.js";
import type { Taken } from "./decide.js";

/** Tells which secrets go with the tunnels that were removed: a tunnel of another name that took their place does not have them. */
export function secretNotes(wholes: readonly Taken[]): PlanNote[] {
  const removed = wholes.filter(({ side }) => side.value === undefined);
  return removed.flatMap(({ difference }) =>
    [...difference.units.values()].flatMap(({ address, location, secrets, place }) => {
      const origin = place(secrets[0] ?? "");
      if (secrets.length === 0 || !origin) return [];
      const { path, line } = origin;
      const isKept = !location.isFile(relative(location.dir, path));
      const where = isKept ? `they stay in the .bak beside ${path}` : "they stand nowhere else";
      const message = `${address} is removed with its secrets (${secrets.join(", ")}), which sync copies nowhere: ${where}`;
      return [{ code: "TUNNEL_SECRETS", severity: "warn" as const, path, line, column: null, message }];
    }),
  );
}

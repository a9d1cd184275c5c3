import type { Plan } from "./plan.js";
import { ofFile, type PlanNote } from "./plan-note.js";

/** The same plan with what is given up where files are written through their inodes instead of being replaced. */
export function writtenInPlace(plan: Plan, takesLocks: (path: string) => boolean): Plan {
  const old = plan.files.filter(({ bytesBefore, bytesAfter }) => bytesBefore && bytesAfter);
  const notes = old.map(({ path }): PlanNote => {
    const unlocked = takesLocks(path) ? "" : ", and without a lock, which its directory does not take";
    const message = `it is written in place${unlocked}: who reads it in that moment may see half of a text, and so may everybody after a crash, until i2pconf runs again`;
    return { code: "WRITTEN_IN_PLACE", severity: "warn", message, ...ofFile(path) };
  });
  return notes.length > 0 ? { ...plan, notes: [...plan.notes, ...notes] } : plan;
}

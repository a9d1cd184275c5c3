import { InstallationFiles, type Scope } from "../install/installation-files.js";
import type { Patients } from "./fixing/plan-fixes.js";
import { Subject } from "./subject.js";

/** The location of an installation that the router goes by, or those that are named. */
export function examinedIn(files: InstallationFiles, scope?: Scope): readonly Subject[] {
  const locations = scope === "both" ? files.targets(scope) : [files.source(scope)];
  return locations.map((location) => new Subject(location, files));
}

/** Every location that a change goes to: a fix is made wherever it is wanted, so that they stay in step. */
export function fixedIn({ tree, layout, machine }: InstallationFiles, scope?: Scope): Patients {
  return {
    tree,
    open: (now) => {
      const files = new InstallationFiles(now, layout, machine);
      return files.targets(scope).map((location) => new Subject(location, files));
    },
  };
}

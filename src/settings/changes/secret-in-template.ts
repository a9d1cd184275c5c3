import type { Location } from "../../install/location.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { isSecretKey } from "../../schema/secrets.js";
import type { Change } from "./change.js";

/** Whether a change puts a secret into a file of a location that everybody may read, as the templates are for all users of the machine. */
export function exposesSecret({ verb, address }: Change, location: Location): boolean {
  if (verb !== "set" || location.kind !== "base") return false;
  switch (address.kind) {
    case "key":
      return isSecretKey(address.key);
    case "tunnel":
      return isSecretKey(address.field);
    case "xml":
      return address.place.isSecret(location);
    case "password":
      return address.isInTemplates;
    default:
      return false;
  }
}

/** Told where the templates were left out. */
export function keptOut(what: string, { dir }: Location): PlanNote {
  const message = `${what} is a secret, and the templates in ${dir} are for everybody to read, so they were left alone; --location both writes it there too`;
  return { code: "SECRET_KEPT", severity: "info", ...ofFile(dir), message };
}

/** Told where it was written nevertheless. */
export function exposed(what: string, { dir }: Location): PlanNote {
  const message = `${what} is a secret, and the templates in ${dir} are for everybody to read`;
  return { code: "SECRET_EXPOSED", severity: "warn", ...ofFile(dir), message };
}

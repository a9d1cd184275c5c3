import { hasConsoleUser, hasOldPassword } from "../files/console-users.js";
import type { Location } from "./location.js";

/**
 * Whether the console of a location asks for user and password. Turned on without a user it does not, for the router turns it off again;
 * for an old password the router turns it on (facts: RouterConsoleRunner, lints X01, X07).
 */
export function consoleHasPassword(location: Location): boolean {
  const isOn = location.property("routerconsole.auth.enable")?.toLowerCase() === "true";
  return hasOldPassword(location.routerConfig) || (isOn && hasConsoleUser(location.routerConfig));
}

import { hasConsoleUser } from "../files/console-users.js";
import type { Location } from "./location.js";

/**
 * Whether the console of a location asks for user and password. Turned on without a user it does not, for the router turns it off again
 * (facts: RouterConsoleRunner, lints X01).
 */
export function consoleHasPassword(location: Location): boolean {
  const isOn = location.property("routerconsole.auth.enable")?.toLowerCase() === "true";
  return isOn && hasConsoleUser(location.routerConfig);
}

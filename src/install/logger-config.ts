import { LOGGER_CONFIG } from "../files/file-names.js";
import type { Location } from "./location.js";

/**
 * The name of the logger.config that counts in a location. router.config or the JVM's options may give it another name, or another place
 * (facts: formats 3.5); the templates have it under its usual one.
 */
export function loggerConfigName(location: Location): string {
  if (location.isTemplate) return LOGGER_CONFIG;
  return location.nameOf(location.property("loggerConfigLocation") ?? LOGGER_CONFIG, LOGGER_CONFIG);
}

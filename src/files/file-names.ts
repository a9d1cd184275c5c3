/** The files and directories of a configuration, by the names that they have unless a setting says otherwise (facts: formats 3.4, 4.1, 4.2). */
export const ROUTER_CONFIG = "router.config";
export const CLIENTS_CONFIG = "clients.config";
export const CLIENTS_DIRECTORY = "clients.config.d";
export const TUNNELS_CONFIG = "i2ptunnel.config";
export const TUNNELS_DIRECTORY = "i2ptunnel.config.d";
export const WRAPPER_CONFIG = "wrapper.config";
export const LOGGER_CONFIG = "logger.config";
export const WEBAPPS_CONFIG = "webapps.config";
export const PLUGINS_CONFIG = "plugins.config";
export const ADDRESSBOOK_CONFIG = "addressbook/config.txt";
export const SUBSCRIPTIONS = "addressbook/subscriptions.txt";

/** The file in `clients.config.d` that the router writes a client app of a single file to (facts: formats 4.1). */
export function clientFileName(number: number, main: string): string {
  return `${fileNumber(number)}-${main}-clients.config`;
}

/**
 * The file in `i2ptunnel.config.d` that the router writes a tunnel of a single file to. What file systems do not take becomes `_`
 * (facts: formats 4.2).
 */
export function tunnelFileName(number: number, name = "tunnel"): string {
  const part = name.replace(/[<>:"/\\|?*\0-\x1F\x7F-\x9F\u2028\u2029]/g, "_");
  return `${fileNumber(number)}-${part}-i2ptunnel.config`;
}

/** At least two digits. */
function fileNumber(number: number): string {
  return String(number).padStart(2, "0");
}

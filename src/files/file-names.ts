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

/** The last parts of the paths of files that I2P itself looks for, whatever directory they are in. */
const STOCK_NAMES = [
  ROUTER_CONFIG,
  CLIENTS_CONFIG,
  TUNNELS_CONFIG,
  WRAPPER_CONFIG,
  LOGGER_CONFIG,
  WEBAPPS_CONFIG,
  PLUGINS_CONFIG,
  ADDRESSBOOK_CONFIG,
  SUBSCRIPTIONS,
  "i2psnark.config",
  "susimail.config",
  "systray.config",
  "sam.config",
  "eepsite/jetty.xml",
  "eepsite/jetty-ssl.xml",
  "eepsite/contexts/base-context.xml",
];

/** Whether a path is that of a file which I2P itself looks for by its name. */
export function isStockFile(path: string): boolean {
  const name = path.replaceAll("\\", "/");
  return STOCK_NAMES.some((stock) => name === stock || name.endsWith(`/${stock}`));
}

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

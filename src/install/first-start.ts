/**
 * Names of which one is enough for the router to take a config directory as set up, and to copy nothing into it (facts: formats 3.2, from
 * WorkingDir.isSetup). `clients.config` and the `.d` directories do not count.
 */
const setUpNames = new Set([
  "addressbook",
  "eepsite",
  "netDb",
  "hosts.txt",
  "i2psnark.config",
  "i2ptunnel.config",
  "jetty-i2psnark.xml",
  "logger.config",
  "router.config",
  "susimail.config",
  "systray.config",
  "webapps.config",
]);

/** Whether the router would use this config directory as it is, rather than copy the templates over it at its next start. */
export function isSetUp(names: readonly string[]): boolean {
  return names.some((name) => setUpNames.has(name));
}

import type { Setting } from "./setting.js";

const clientNames =
  "console console.bind console.port console.ssl console.ssl-bind console.allowed-hosts sam sam.bind sam.port sam.udp-bind sam.udp-port sam.ssl sam.auth tunnels browser";
const routerNames =
  "i2cp i2cp.port i2cp.bind i2np.port i2np.tcp-port i2np.udp i2np.tcp upnp upnp.http-port upnp.ssdp-port hidden floodfill bandwidth.share";

const clients = async () => (await import("./client-settings.js")).clientSettings;
const router = async () => (await import("./router-settings.js")).routerSettings;

/**
 * The setting of a name, `undefined` where there is none. The names stand here because the settings are loaded only when one of them is
 * named: a command that changes a raw key has no use for them, and loading them would take longer than the change.
 */
export async function settingOf(name: string): Promise<Setting | undefined> {
  const load = clientNames.split(" ").includes(name)
    ? clients
    : routerNames.split(" ").includes(name)
      ? router
      : undefined;
  return (await load?.())?.find((setting) => setting.name === name);
}

/** Every named setting, in the order of the documentation. */
export async function allSettings(): Promise<readonly Setting[]> {
  return [...(await clients()), ...(await router())];
}

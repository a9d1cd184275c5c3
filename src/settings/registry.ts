import type { Setting } from "./setting.js";

const clients = async () => (await import("./client-settings.js")).clientSettings;
const router = async () => (await import("./router-settings.js")).routerSettings;

/**
 * Which settings a name's first part belongs to. They are loaded when one is named: a command that changes a raw key has no use for them,
 * and loading them would take longer than the change.
 */
const families: Readonly<Record<string, () => Promise<readonly Setting[]>>> = {
  console: clients,
  sam: clients,
  tunnels: clients,
  browser: clients,
  i2cp: router,
  i2np: router,
  upnp: router,
  hidden: router,
  floodfill: router,
  bandwidth: router,
};

/** The setting of a name, `undefined` where there is none. */
export async function settingOf(name: string): Promise<Setting | undefined> {
  const first = name.split(".", 1)[0] ?? "";
  const load = Object.hasOwn(families, first) ? families[first] : undefined;
  return (await load?.())?.find((setting) => setting.name === name);
}

/** Every named setting, in the order of the documentation. */
export async function allSettings(): Promise<readonly Setting[]> {
  return [...(await clients()), ...(await router())];
}

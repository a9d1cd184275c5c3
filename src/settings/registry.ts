import type { Setting } from "./setting.js";

type Group = () => Promise<readonly Setting[]>;

const consoleGroup: Group = async () => (await import("./groups/console.js")).consoleSettings;
const samGroup: Group = async () => (await import("./groups/sam.js")).samSettings;
const appsGroup: Group = async () => (await import("./groups/apps.js")).appSettings;
const tunnelsGroup: Group = async () => (await import("./groups/tunnels.js")).tunnelSettings;
const i2cpGroup: Group = async () => (await import("./groups/i2cp.js")).i2cpSettings;
const i2npGroup: Group = async () => (await import("./groups/i2np.js")).i2npSettings;
const eepsiteGroup: Group = async () => (await import("./xml.js")).xml.eepsiteSettings;
const upnpGroup: Group = async () => (await import("./groups/upnp.js")).upnpSettings;
const consoleAuthGroup: Group = async () => (await routerGroups()).consoleAuthSettings;
const addressGroup: Group = async () => (await routerGroups()).i2npAddressSettings;
const bandwidthGroup: Group = async () => (await routerGroups()).bandwidthSettings;
const reseedGroup: Group = async () => (await routerGroups()).reseedSettings;
const updatesGroup: Group = async () => (await routerGroups()).updateSettings;
const networkGroup: Group = async () => (await import("./groups/network.js")).networkSettings;
const subscriptionGroup: Group = async () => (await import("./groups/subscriptions.js")).subscriptionSettings;
const wrapperGroup: Group = async () => (await import("./groups/wrapper.js")).wrapperSettings;
const logGroup: Group = async () => (await import("./groups/log.js")).logSettings;
const webappGroup: Group = async () => (await import("./groups/webapps.js")).webappSettings;

async function routerGroups() {
  return (await import("./groups/router-groups.js")).routerGroups;
}

/** The names of the settings of something, from what stands behind its dot. */
function below(name: string, members: string): string {
  return members
    .split(" ")
    .map((member) => `${name}.${member}`)
    .join(" ");
}

const tunnelNames = [
  ["http-proxy", "bind port outproxy ssl-outproxy"] as const,
  ["https-proxy", "bind port outproxy"] as const,
  ...["irc", "smtp", "pop3", "gitssh", "socks"].map((name) => [name, "bind port"] as const),
]
  .map(([name, members]) => `${name} ${below(name, members)}`)
  .join(" ");

/**
 * The names of the settings. They stand here because a group is loaded only when one of its settings is named: a command that changes a raw
 * key has no use for them, and loading them would take longer than the change.
 */
const groups: readonly (readonly [names: string, load: Group])[] = [
  [
    "console console.bind console.port console.ssl console.ssl-bind console.allowed-hosts console.advanced",
    consoleGroup,
  ],
  ["console.auth", consoleAuthGroup],
  ["sam sam.bind sam.port sam.udp-bind sam.udp-port sam.ssl sam.auth", samGroup],
  ["tunnels browser eepsite", appsGroup],
  [tunnelNames, tunnelsGroup],
  [below("eepsite", "bind port min-threads max-threads idle-timeout docroot ssl"), eepsiteGroup],
  ["i2cp i2cp.port i2cp.bind i2cp.ssl i2cp.auth", i2cpGroup],
  ["i2np.port i2np.tcp-port i2np.udp i2np.tcp", i2npGroup],
  ["i2np.host i2np.bind i2np.tcp-host i2np.ipv6 i2np.firewalled", addressGroup],
  ["upnp upnp.http-port upnp.ssdp-port", upnpGroup],
  ["hidden laptop-mode floodfill ntp ntp.servers", networkGroup],
  ["bandwidth.in bandwidth.out bandwidth.share", bandwidthGroup],
  ["reseed reseed.urls reseed.proxy", reseedGroup],
  ["updates news.interval", updatesGroup],
  ["subscriptions", subscriptionGroup],
  ["wrapper.memory wrapper.port wrapper.jvm-port", wrapperGroup],
  ["log.level", logGroup],
  ["i2pcontrol", webappGroup],
];

/** The names of all settings, in the order of the documentation. */
export function settingNames(): readonly string[] {
  return groups.flatMap(([names]) => names.split(" "));
}

/** The setting of a name, `undefined` where there is none. */
export async function settingOf(name: string): Promise<Setting | undefined> {
  const load = groups.find(([names]) => names.split(" ").includes(name))?.[1];
  return (await load?.())?.find((setting) => setting.name === name);
}

/** Every named setting, in the order of the documentation. */
export async function allSettings(): Promise<readonly Setting[]> {
  return (await Promise.all(groups.map(([, load]) => load()))).flat();
}

import { isSecretKey } from "./secrets.js";

/**
 * What the router itself chooses and writes into router.config: identity and transport keys, versions, times, what it saw last (catalogue:
 * keys whose writer is the router). They differ from router to router, and copied to another one they would make two of the same.
 */
const ownKeys: ReadonlySet<string> = new Set([
  "i2np.udp.introKey",
  "i2np.ssu2.sp",
  "i2np.ssu2.ikey",
  "i2np.ntcp2.sp",
  "i2np.ntcp2.iv",
  "i2np.lastIP",
  "i2np.lastIPv6",
  "i2np.lastIPChange",
  "i2np.lastIPv6Firewalled",
  "i2np.lastCountry",
  "i2cp.keystorePassword",
  "i2cp.keyPassword",
  "router.passwordManager.migrated",
  "router.firstVersion",
  "router.firstInstalled",
  "router.previousVersion",
  "router.previousFullVersion",
  "router.updateLastInstalled",
  "router.updateLastDownloaded",
  "router.blocklistVersion",
  "router.fixedBasePerms",
  "router.startup.jetty9.migrated",
  "router.startup.jetty-ids.migrated",
  "router.startup.jetty12.migrated",
  "router.inboundPool.randomKey",
  "router.outboundPool.randomKey",
  "netdb.family.keystorePassword",
  "netdb.family.keyPassword",
  "jbigi.loadedResource",
  "jbigi.lastProcessor",
  "router.updateUnsignedAvailable",
  "router.updateDevSU3Available",
  "routerconsole.passwordManager.migrated",
  "routerconsole.keystorePassword",
  "routerconsole.keyPassword",
  "routerconsole.welcomeWizardComplete",
  "routerconsole.lastWrapperLogEntry",
  "routerconsole.newsLastChecked",
  "routerconsole.newsLastUpdated",
  "routerconsole.newsLastNewEntry",
  "routerconsole.newsLastLanguage",
  "i2p.systemTimeZone",
]);

/**
 * What asks for a login. The users are secrets, which are not copied; without them the flag opens the console again, and keeps everybody from I2CP or
 * a proxy (facts: lints X03, X09, X16).
 */
const loginKeys: ReadonlySet<string> = new Set(["routerconsole.auth.enable", "i2cp.auth"]);

/** Where this router has its directories; a template with the same would send others there (facts: formats 3.2). */
const DIRECTORIES = "i2p.dir.";

/** Whether the router itself writes a key of router.config, without being asked. */
export function isWrittenByRouter(key: string): boolean {
  return ownKeys.has(key) || key.startsWith(DIRECTORIES);
}

/** Whether a key of router.config is this router's own business. Secrets are too: the templates are for everybody to read. */
export function isOwnRouterKey(key: string): boolean {
  return isWrittenByRouter(key) || loginKeys.has(key) || isSecretKey(key);
}

/** Ports that the router chooses at random where it is not told one; a location that holds none leaves the choice to it. */
const randomPorts: ReadonlySet<string> = new Set([
  "i2np.udp.port",
  "i2np.udp.internalPort",
  "i2np.ntcp.port",
]);

/** Whether the router chooses a key of router.config by itself, until somebody does. */
export function isOwnUntilTold(key: string): boolean {
  return randomPorts.has(key);
}

/** Of a tunnel: where its file is, what only counts outside the router, and what it draws up with its keys (facts: formats 7.1). */
const ownTunnelFields: ReadonlySet<string> = new Set([
  "configFile",
  "i2cpHost",
  "i2cpPort",
  "option.keystoreFile",
  "option.keyAlias",
  "option.i2cp.leaseSetOfflineExpiration",
  "option.i2cp.leaseSetTransientPublicKey",
  "option.i2cp.leaseSetOfflineSignature",
]);

/** The same for a field of a tunnel. */
export function isOwnTunnelField(field: string): boolean {
  return ownTunnelFields.has(field) || isSecretKey(field);
}

/** Whether a field asks for a login. A tunnel that is copied as a whole keeps it: then nobody can log in until it has users, rather than everybody. */
export function isLoginField(field: string): boolean {
  return field === "option.proxyAuth";
}

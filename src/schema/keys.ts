import type { AddressbookKeys } from "./keys/addressbook.js";
import type { BobKeys } from "./keys/bob.js";
import type { ClientKeys } from "./keys/client.js";
import type { I2pcontrolKeys } from "./keys/i2pcontrol.js";
import type { I2psnarkKeys } from "./keys/i2psnark.js";
import type { LoggerKeys } from "./keys/logger.js";
import type { PluginKeys } from "./keys/plugin.js";
import type { PluginsKeys } from "./keys/plugins.js";
import type { RouterKeys } from "./keys/router.js";
import type { SamKeys } from "./keys/sam.js";
import type { SusimailKeys } from "./keys/susimail.js";
import type { SystrayKeys } from "./keys/systray.js";
import type { TorrentKeys } from "./keys/torrent.js";
import type { TunnelKeys } from "./keys/tunnel.js";
import type { WebappsKeys } from "./keys/webapps.js";
import type { WrapperKeys } from "./keys/wrapper.js";

/** The keys of each file that the router has keys for, with the types of their values. */
export interface ConfigKeys {
  "router.config": RouterKeys;
  /** A tunnel, without the prefix `tunnel.N.`. */
  "i2ptunnel.config": TunnelKeys;
  /** A client app, without the prefix `clientApp.N.`. */
  "clients.config": ClientKeys;
  "sam.config": SamKeys;
  "bob.config": BobKeys;
  "logger.config": LoggerKeys;
  "wrapper.config": WrapperKeys;
  "i2psnark.config": I2psnarkKeys;
  /** A torrent's file in `i2psnark.config.d`. */
  torrent: TorrentKeys;
  "webapps.config": WebappsKeys;
  "plugins.config": PluginsKeys;
  /** The `plugin.config` of a plugin. */
  "plugin.config": PluginKeys;
  "susimail.config": SusimailKeys;
  "addressbook/config.txt": AddressbookKeys;
  "systray.config": SystrayKeys;
  "i2pcontrol.config": I2pcontrolKeys;
}

/** A file with keys of its own, by its usual name. */
export type ConfigFile = keyof ConfigKeys;

/** The keys of a file; those with a part of their own, such as `i2cp.auth.NAME.shash`, too. */
export type ConfigKey<File extends ConfigFile> = keyof ConfigKeys[File] & string;

/** The TypeScript type of a key's value. */
export type ConfigValue<File extends ConfigFile, Key extends ConfigKey<File>> = ConfigKeys[File][Key];

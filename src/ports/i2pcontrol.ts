import { PLUGINS_CONFIG } from "../files/file-names.js";
import { originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";

const PLUGIN = "plugins/I2PControl";

/** The plugin's own server, where the plugin is installed; the web application of that name shares the console's port (facts: ports i2pcontrol). */
export function i2pcontrolListeners({ location }: Programs): readonly Listener[] {
  if (!location.isDirectory(PLUGIN)) return [];
  const file = location.named(`${PLUGIN}/I2PControl.conf`);
  const key = "i2pcontrol.listen.port";
  const port = asPort(javaInt(file.reader.get(key) ?? "7650"));
  if (port === undefined) return [];
  const starts = location.named(PLUGINS_CONFIG).reader.get("plugin.I2PControl.startOnLoad") ?? "true";
  return listenAt([file.reader.get("i2pcontrol.listen.address") || LOOPBACK], {
    id: "i2pcontrol",
    protocol: "tcp",
    port,
    what: "I2PControl plugin",
    enabled: starts.toLowerCase() === "true",
    origin: originOf(file, key),
  });
}

import { hasConsoleUser } from "../../files/console-users.js";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import { ConfigError } from "../../text/error.js";
import { routerSetting } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";

const enabled = routerSetting("routerconsole.auth.enable", {
  name: "console.auth",
  type: { kind: "bool" },
  summary: "Whether the console and its webapps ask for user and password",
  danger: "Turned off, whoever reaches the console can change everything on the router.",
  example: "console.auth=on",
});

/** Whether the console asks for a password. The router itself turns it off again where there is no user. */
export const consoleAuthSettings: readonly Setting[] = [
  {
    ...enabled,
    write(location, value, context) {
      const { path, reader } = location.file(ROUTER_CONFIG);
      if (value === true && !context.force && !hasConsoleUser(reader)) {
        // Secrets stay out of the templates, so there hardly ever is a user in them.
        if (location.isTemplate && !context.isOnlyTarget) return false;
        const message = `${enabled.name}: there is no user, and the router would turn it off again; i2pconf passwd USER makes one and turns it on`;
        throw new ConfigError("VALUE_REFUSED", message, { path });
      }
      return enabled.write(location, value, context);
    },
  },
];

import { knownTunnels } from "../../files/known-tunnels.js";
import type { Location } from "../../install/location.js";
import { ConfigError } from "../../text/error.js";
import { writableRouterConfig } from "../kinds/router-setting.js";
import { findKnown } from "../kinds/tunnel-setting.js";
import type { ChangeContext } from "../setting.js";
import { consoleLogins } from "./console.js";
import { checkPassword, checkUser } from "./credentials.js";
import { i2cpLogins } from "./i2cp.js";
import { type DigestForm, type Logins, removeUser, saltedForm, writePassword } from "./logins.js";
import type { PasswordAddress } from "./password-address.js";
import { httpLogins, socksLogins } from "./proxies.js";
import { samLogins } from "./sam.js";

/** What can ask for a user and a password. */
export const passwordServices = ["console", "http-proxy", "https-proxy", "socks", "i2cp", "sam"] as const;

/** One of them. */
export type PasswordService = (typeof passwordServices)[number];

/** Whose password, and for what. */
export interface PasswordUser {
  readonly for: PasswordService;
  readonly user: string;
}

/** Messages of I2CP and SOCKS hold at most so many bytes of a name or a password (facts: RFC 1929; DataHelper.writeString). */
const SHORT_TEXT = 255;

/**
 * The address of a user's password, for a change of the verb `set` or `unset`.
 * @throws {ConfigError} `VALUE_REFUSED` for a name that a key or a login cannot hold; `write` for a password
 */
export function passwordAddress({ for: service, user }: PasswordUser): PasswordAddress {
  checkUser(user);
  const isShort = service === "socks" || service === "i2cp";
  if (isShort && Buffer.byteLength(user) > SHORT_TEXT)
    throw new ConfigError("VALUE_REFUSED", `the user's name is longer than ${SHORT_TEXT} bytes`);
  const salted = saltedForm();
  const logins = (location: Location, context: ChangeContext) =>
    loginsIn(location, service, user, salted, context);
  return {
    kind: "password",
    text: `the password of ${user} for ${service}`,
    within: withinOf(service),
    isInTemplates: service !== "sam",
    write(location, password, context) {
      checkPassword(password, isShort ? SHORT_TEXT : undefined);
      const found = logins(location, context);
      if (found) writePassword(found, user, password, context);
      return found !== undefined;
    },
    remove(location, context) {
      const found = logins(location, context);
      const isCounted = location.kind !== "base" || context.isOnlyTarget;
      if (found) removeUser(found, user, isCounted, context);
      return found !== undefined;
    },
  };
}

function withinOf(service: PasswordService): PasswordAddress["within"] {
  if (service === "console" || service === "i2cp") return "keys";
  return service === "sam" ? "client" : "tunnel";
}

/** The users of a service in a location; `undefined` where it does not have the service. */
function loginsIn(
  location: Location,
  service: PasswordService,
  user: string,
  salted: DigestForm,
  context: ChangeContext,
): Logins | undefined {
  switch (service) {
    case "console": {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      return file && consoleLogins(location, file, context);
    }
    case "i2cp": {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      return file && i2cpLogins(file, salted, context);
    }
    case "sam":
      return samLogins(location, user, salted, context);
    default: {
      const tunnel = findKnown(location, service, knownTunnels[service]);
      if (!tunnel) return undefined;
      switch (service) {
        case "http-proxy":
          return httpLogins("the HTTP proxy", "I2P HTTP Proxy", tunnel, context);
        case "https-proxy":
          return httpLogins("the HTTPS proxy", "I2P SSL Proxy", tunnel, context);
        case "socks":
          return socksLogins(tunnel, context);
      }
    }
  }
}

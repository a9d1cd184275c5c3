import { tunnelKey } from "../../files/tunnel.js";
import type { LocatedTunnel } from "../../install/tunnels.js";
import { isLoopback } from "../../schema/hosts.js";
import { setLine } from "../set-line.js";
import type { ChangeContext } from "../setting.js";
import { keyFlag, type LoginFlag, type Logins, note, realmForm, takeAway } from "./logins.js";

/** The users of the SOCKS proxy, which compares one digest alone, and asks only where proxyAuth is `true` (facts: catalogue). */
export function socksLogins(tunnel: LocatedTunnel, context: ChangeContext): Logins {
  const { file, number } = tunnel;
  return {
    ...commonLogins("the SOCKS proxy", tunnel),
    forms: [realmForm("sha256", "I2P SOCKS Proxy")],
    flag: keyFlag(file, tunnelKey(number, "option.proxyAuth"), "true", context),
  };
}

/** The users of an HTTP or HTTPS proxy, as the console writes them: both digests, and a login by digest (facts: catalogue). */
export function httpLogins(
  what: string,
  realm: string,
  tunnel: LocatedTunnel,
  context: ChangeContext,
): Logins {
  const flag = digestFlag(what, tunnel, context);
  return {
    ...commonLogins(what, tunnel),
    forms: [realmForm("md5", realm), realmForm("sha256", realm)],
    flag,
    furtherUsers: () => (flag.isSet() ? [] : plainUsers(tunnel)),
  };
}

function commonLogins(
  what: string,
  tunnel: LocatedTunnel,
): Pick<Logins, "what" | "file" | "prefix" | "otherKeys" | "isExposed"> {
  const { file, number } = tunnel;
  return {
    what,
    file,
    prefix: tunnelKey(number, "option.proxy.auth."),
    otherKeys: (user) => plainKeys(tunnel, user),
    isExposed: () => !isLoopback(file.reader.get(tunnelKey(number, "interface")) ?? "127.0.0.1"),
  };
}

/** `proxyAuth`: `digest`; `true` and `basic` ask for the password itself; `false` or nothing asks for none (facts: I2PTunnelHTTPClientBase). */
function digestFlag(what: string, tunnel: LocatedTunnel, context: ChangeContext): LoginFlag {
  const { file, number } = tunnel;
  const key = tunnelKey(number, "option.proxyAuth");
  const mode = () => file.reader.get(key)?.toLowerCase() ?? "false";
  return {
    isSet: () => mode() === "digest",
    isOn: () => mode() !== "false",
    turn(wanted) {
      if (!wanted) return takeAway(file, key, context);
      const lost = mode() === "false" ? [] : plainUsers(tunnel);
      if (lost.length > 0) {
        const message = `${what} asks for a login by digest now, for which ${lost.join(", ")} cannot be known: set a password for each`;
        note(file, context, { code: "BASIC_LOGIN_ENDS", severity: "warn", message });
      }
      setLine(file, key, "digest", context);
    },
  };
}

const ONE = "option.proxyUsername";
const PASSWORD = "option.proxyPassword";

/** Users whose passwords stand in the file as they are (facts: I2PTunnelHTTPClientBase.authorize). */
function plainUsers({ file: { reader }, number }: LocatedTunnel): string[] {
  const one = reader.get(tunnelKey(number, ONE));
  const prefix = `${tunnelKey(number, PASSWORD)}.`;
  const others = [...reader.keys()].filter((key) => key.startsWith(prefix));
  return [...(one === undefined ? [] : [one]), ...others.map((key) => key.slice(prefix.length))];
}

function plainKeys({ file: { reader }, number }: LocatedTunnel, user: string): string[] {
  const isOne = reader.get(tunnelKey(number, ONE)) === user;
  const fields = [...(isOne ? [ONE, PASSWORD] : []), `${PASSWORD}.${user}`];
  return fields.map((field) => tunnelKey(number, field));
}

import { CONSOLE_MAIN } from "../../files/client.js";
import { WEBAPPS_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, type Spot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";
import { bcrypt } from "./bcrypt.js";

const STARTS = "webapps.jsonrpc.startOnLoad";
const HASH = "auth.password";
const DEFAULT_PASSWORD = "itoopie";

/** A place where I2PControl runs. */
interface Control {
  readonly what: string;
  /** What has its password. */
  readonly file: OpenFile;
  /** What starts it. */
  readonly at: Spot;
  readonly off: string;
}

/** Remote control with the password that everybody knows. */
const defaultJsonrpcPassword: Rule = {
  id: "X21",
  name: "default-jsonrpc-password",
  severity: "error",
  detects: "I2PControl with the password that it comes with",
  *check(subject: Subject): Iterable<Problem> {
    for (const { what, file, at, off } of controlsOf(subject)) {
      const hash = file.reader.get(HASH);
      if (hash && bcrypt(DEFAULT_PASSWORD, hash) !== hash) continue;
      const isKnown = subject.installation !== undefined || file.exists;
      const unless = isKnown ? "" : `unless ${file.name} has another password, `;
      yield {
        at: hash ? keySpot(file, HASH, "value") : at,
        message: `${unless}whoever reaches ${what} controls this router, as its password is still ${DEFAULT_PASSWORD}, which it comes with and everybody knows: change it with a program for I2PControl, or turn it off with ${off}`,
        ...(!isKnown && { severity: "warn" }),
      };
    }
  },
};

function controlsOf(subject: Subject): readonly Control[] {
  return [...webappOf(subject), ...pluginOf(subject)];
}

/** The console's web application, which is off unless something is said; only the exact text `false` disables one (facts: catalogue). */
function webappOf(subject: Subject): readonly Control[] {
  const { location } = subject;
  const webapps = location.named(WEBAPPS_CONFIG);
  if (!subject.mayStart(CONSOLE_MAIN) || (webapps.reader.get(STARTS) ?? "false") === "false") return [];
  return [
    {
      what: "the console, which runs I2PControl at /jsonrpc/,",
      file: location.named("i2pcontrol.config"),
      at: keySpot(webapps, STARTS, "value"),
      off: "i2pconf set i2pcontrol=off",
    },
  ];
}

/** The plugin, which listens at a port of its own. */
function pluginOf({ location, listeners }: Subject): readonly Control[] {
  return listeners
    .filter(({ id, enabled }) => id === "i2pcontrol" && enabled)
    .map(({ bind, port }) => {
      const file = location.named("plugins/I2PControl/I2PControl.conf");
      const off = "i2pconf set 'plugin[I2PControl]=off'";
      return { what: `the I2PControl plugin at ${bind}:${port}`, file, at: wholeOf(file), off };
    });
}

export const i2pcontrolRules: readonly Rule[] = [defaultJsonrpcPassword];

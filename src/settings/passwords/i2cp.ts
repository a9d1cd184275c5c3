import type { OpenFile } from "../../install/location.js";
import { isLoopback } from "../../schema/hosts.js";
import { readKey } from "../kinds/router-setting.js";
import type { ChangeContext } from "../setting.js";
import { type DigestForm, keyFlag, type Logins } from "./logins.js";

const PREFIX = "i2cp.auth.";

/** What the router's own saving deletes (facts: RouterPasswordManager.saveHash). */
const OTHER_FORMS = [".password", ".b64", ".md5", ".crypt"];

/** The users of I2CP, which programs outside the router log in with (facts: catalogue, i2cp.auth.{user}.shash). */
export function i2cpLogins(file: OpenFile, form: DigestForm, context: ChangeContext): Logins {
  return {
    what: "I2CP",
    file,
    prefix: PREFIX,
    forms: [form],
    flag: keyFlag(file, "i2cp.auth", "true", context),
    otherKeys: (user) => OTHER_FORMS.map((suffix) => PREFIX + user + suffix),
    isExposed() {
      if (readKey(file, "i2cp.disableInterface").value === true) return false;
      if (readKey(file, "i2cp.tcp.bindAllInterfaces").value === true) return true;
      return !isLoopback(String(readKey(file, "i2cp.hostname").value));
    },
  };
}

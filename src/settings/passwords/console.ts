import { ConsoleArguments } from "../../arguments/console.js";
import { CONSOLE_MAIN } from "../../files/client.js";
import { clientsOf } from "../../install/clients.js";
import type { Location, OpenFile } from "../../install/location.js";
import { isLoopback } from "../../schema/hosts.js";
import type { ChangeContext } from "../setting.js";
import { keyFlag, type Logins, realmForm } from "./logins.js";

const PREFIX = "routerconsole.auth.i2prouter.";

/** What the console's own saving deletes (facts: ConsolePasswordManager.saveMD5). */
const OTHER_FORMS = [".password", ".b64", ".crypt", ".shash"];
/** Becomes the password of this user at the router's next start, over the digest that is there (facts: migrateConsole). */
const OLD_KEY = { user: "admin", key: "consolePassword" };

/** The users of the router console and its web applications (facts: catalogue, routerconsole.auth.i2prouter.{user}.md5). */
export function consoleLogins(location: Location, file: OpenFile, context: ChangeContext): Logins {
  return {
    what: "the console",
    file,
    prefix: PREFIX,
    forms: [realmForm("md5", "i2prouter")],
    flag: keyFlag(file, "routerconsole.auth.enable", "true", context),
    otherKeys: (user) => [
      ...OTHER_FORMS.map((suffix) => PREFIX + user + suffix),
      ...(user === OLD_KEY.user ? [OLD_KEY.key] : []),
    ],
    isExposed: () =>
      clientsOf(location)
        .filter(({ main, startOnLoad }) => main === CONSOLE_MAIN && startOnLoad)
        .flatMap(({ args }) => ConsoleArguments.of(args ?? "").listeners)
        .some(({ host }) => !isLoopback(host)),
  };
}

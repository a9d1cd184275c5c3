import { hasConsoleUser, hasOldPassword, isConsoleDigest } from "../../files/console-users.js";
import { shellWord } from "../../text/shell-word.js";
import { setting, unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

const PREFIX = "routerconsole.auth.i2prouter.";
const ENABLE = "routerconsole.auth.enable";
const OLD_PASSWORD = "consolePassword";
const MIGRATED = "routerconsole.passwordManager.migrated";

/** Forms of a password that other programs, other versions or other parts of the router have. */
const FOREIGN_FORMS = [".password", ".b64", ".shash", ".sha256", ".crypt", ".bcrypt"];

/** A login that is asked for, and that nobody has. */
const authWithoutUser: Rule = {
  id: "X03",
  name: "auth-without-user",
  severity: "error",
  detects: "a console login that is turned on, without a user",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(ENABLE, true) || hasConsoleUser(router.file.reader)) return;
    yield {
      at: router.at(ENABLE, "value"),
      message: `there is no ${PREFIX}USER.md5 of 32 digits, so at its next start the router writes ${ENABLE}=false and opens the console without a password: i2pconf passwd USER makes a user`,
    };
  },
};

/** A digest that no password gives. */
const badConsoleHash: Rule = {
  id: "X04",
  name: "bad-console-hash",
  severity: "error",
  detects: "a console user's digest that is not 32 hex digits in lower case",
  *check({ router }: Subject): Iterable<Problem> {
    for (const { key, user } of usersWith(router, ".md5")) {
      const digest = router.get(key) ?? "";
      if (/^[0-9a-f]{32}$/.test(digest)) continue;
      const why = isConsoleDigest(digest)
        ? "no MD5 in hex digits of lower case, so it never matches a password"
        : `${digest.length} characters long, and the router passes over every digest that has not 32`;
      yield {
        at: router.at(key, "value"),
        message: `${user} cannot log in to the console, as the digest is ${why}: i2pconf passwd ${shellWord(user)} writes it anew`,
      };
    }
  },
};

/** A password in a form that the console does not read. */
const foreignConsoleHash: Rule = {
  id: "X05",
  name: "foreign-console-hash",
  severity: "warn",
  detects: "a console user's password in a form that the console does not read",
  *check({ router }: Subject): Iterable<Problem> {
    for (const form of FOREIGN_FORMS) {
      for (const { key, user } of usersWith(router, form)) {
        const isLeftOver = isConsoleDigest(router.get(`${PREFIX}${user}.md5`));
        yield {
          at: router.at(key),
          message: isLeftOver
            ? `the console reads ${user}'s .md5 alone: this ${form} does nothing but lie there for others to read`
            : `the console reads .md5 alone, so ${user} cannot log in with this ${form}: i2pconf passwd ${shellWord(user)} writes what it reads`,
          ...(isLeftOver && { fix: unsetting(router.file, key) }),
        };
      }
    }
  },
};

/** Users whom nobody asks. */
const userButDisabled: Rule = {
  id: "X06",
  name: "user-but-disabled",
  severity: "warn",
  detects: "a console user while no login is asked for",
  *check({ router }: Subject): Iterable<Problem> {
    if (router.isTrue(ENABLE) || hasOldPassword(router.file.reader)) return;
    const found = usersWith(router, ".md5").find(({ key }) => isConsoleDigest(router.get(key)));
    if (!found) return;
    yield {
      at: router.has(ENABLE) ? router.at(ENABLE, "value") : router.at(found.key),
      message: `${found.user} has a console password, but without ${ENABLE}=true the console asks nobody for one`,
      fix: setting(router.file, ENABLE, "true"),
    };
  },
};

/** The password of routers before 0.9.4, as it is typed. */
const oldConsolePassword: Rule = {
  id: "X07",
  name: "old-console-password",
  severity: "warn",
  detects: "the console password of old routers, in plain text",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(OLD_PASSWORD)) return;
    const isOver = router.isTrue(MIGRATED);
    yield {
      at: router.at(OLD_PASSWORD),
      message: isOver
        ? `a password stands here in plain text, and counts for nothing: with ${MIGRATED}=true the router never looks at it again`
        : "a password stands here in plain text until the next start, when the router makes it that of the console user admin, and turns the login on: i2pconf passwd admin does both now",
      ...(isOver && { fix: unsetting(router.file, OLD_PASSWORD) }),
    };
  },
};

/** The users who have a key with this end. */
function usersWith(
  router: RouterView,
  suffix: string,
): readonly { readonly key: string; readonly user: string }[] {
  return router
    .keysFrom(PREFIX)
    .filter((key) => key.endsWith(suffix) && key.length > PREFIX.length + suffix.length)
    .map((key) => ({ key, user: key.slice(PREFIX.length, -suffix.length) }));
}

export const consoleUserRules: readonly Rule[] = [
  authWithoutUser,
  badConsoleHash,
  foreignConsoleHash,
  userButDisabled,
  oldConsolePassword,
];

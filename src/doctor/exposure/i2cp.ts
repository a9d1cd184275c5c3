import { EVERY_ADDRESS, LOOPBACK } from "../../ports/listen.js";
import { isWildcard } from "../../schema/hosts.js";
import { type Fix, setting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { reachOf } from "./reach.js";

const HOST = "i2cp.hostname";
const ALL = "i2cp.tcp.bindAllInterfaces";
const AUTH = "i2cp.auth";

/** I2CP where others reach it, without both a login and TLS. */
const i2cpOpen: Rule = {
  id: "X08",
  name: "i2cp-open",
  severity: "error",
  detects: "I2CP at an address beyond loopback without both a login and TLS",
  *check(subject: Subject): Iterable<Problem> {
    const { router } = subject;
    if (isOff(router) || (router.isTrue(AUTH) && router.isTrue("i2cp.SSL"))) return;
    const isEverywhere = router.isTrue(ALL);
    const host = isEverywhere ? EVERY_ADDRESS : hostOf(router);
    const reach = reachOf(subject, host);
    if (!reach) return;
    yield {
      at: router.at(isEverywhere ? ALL : HOST, "value"),
      message: `${reach.who} can run destinations and tunnels on this router, as I2CP listens at ${host} without both a login and TLS: bind it to loopback, or turn both on with i2pconf passwd USER --for i2cp and i2pconf set i2cp.ssl=on`,
      ...(reach.isContainers ? { severity: "warn" } : { fix: toLoopback(subject) }),
    };
  },
};

function toLoopback(subject: Subject): Fix {
  const { router } = subject;
  return {
    does: `binds I2CP to ${LOOPBACK}`,
    apply(editor) {
      if (router.isTrue(ALL)) editor.set(router.file, ALL, "false");
      if (reachOf(subject, hostOf(router))) editor.set(router.file, HOST, LOOPBACK);
    },
  };
}

/** A login that is asked for, and that nobody has. */
const i2cpAuthNoUser: Rule = {
  id: "X09",
  name: "i2cp-auth-no-user",
  severity: "error",
  detects: "an I2CP login that is turned on, without a user",
  *check({ router }: Subject): Iterable<Problem> {
    if (isOff(router) || !router.isTrue(AUTH)) return;
    const users = router.keysFrom(`${AUTH}.`).filter((key) => /^i2cp\.auth\..+\.shash$/s.test(key));
    if (users.length > 0 || becomesUser(router)) return;
    yield {
      at: router.at(AUTH, "value"),
      message: `every program outside the router is refused, as it has to log in and there is no ${AUTH}.USER.shash: i2pconf passwd USER --for i2cp makes a user`,
    };
  },
};

/** Whether the console makes a user of the old login at its next start (facts: the catalogue, i2cp.password; RouterPasswordManager.migrate). */
function becomesUser(router: RouterView): boolean {
  const isOver = router.isTrue("router.passwordManager.migrated");
  return !isOver && Boolean(router.get("i2cp.username") && router.get("i2cp.password"));
}

/** A wildcard address in the wrong key. */
const i2cpBindMismatch: Rule = {
  id: "X10",
  name: "i2cp-bind-mismatch",
  severity: "warn",
  detects: "a wildcard address for I2CP while it is not said to listen everywhere",
  *check({ router }: Subject): Iterable<Problem> {
    const host = hostOf(router);
    if (isOff(router) || router.isTrue(ALL) || !isWildcard(host)) return;
    yield {
      at: router.at(HOST, "value"),
      message: `I2CP listens at every address of the machine because of ${host}, while the console goes by ${ALL} and shows that it does not`,
      fix: setting(router.file, ALL, "true"),
    };
  },
};

function isOff(router: RouterView): boolean {
  return router.isTrue("i2cp.disableInterface");
}

/** Java takes an empty name for this machine. */
function hostOf(router: RouterView): string {
  return router.text(HOST) || LOOPBACK;
}

export const i2cpRules: readonly Rule[] = [i2cpOpen, i2cpAuthNoUser, i2cpBindMismatch];

import { isInside } from "../../install/location.js";
import { unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

/** Secrets that each router makes for itself, and what those have in common who have the same. */
const secrets: Readonly<Record<string, string>> = {
  "i2np.ntcp2.sp": "the key of their TCP connections",
  "i2np.ssu2.sp": "the key of their UDP connections",
  "router.inboundPool.randomKey": "the key that orders the hops of their inbound tunnels",
  "router.outboundPool.randomKey": "the key that orders the hops of their outbound tunnels",
};

/** A router.config that was copied to another router. */
const sameSecrets: Rule = {
  id: "Q22",
  name: "same-secrets",
  severity: "error",
  detects: "two routers with the same secret keys",
  // One router alone has nothing that it could share.
  check: () => [],
  *compare(subjects: readonly Subject[]): Iterable<Problem> {
    for (const [key, what] of Object.entries(secrets)) {
      const owners = new Map<string, Subject>();
      for (const subject of subjects) {
        const { router, location } = subject;
        const secret = router.get(key);
        if (!secret) continue;
        const owner = owners.get(secret) ?? subject;
        owners.set(secret, owner);
        // Two files of one directory are those of one router, and so are the directories of one installation.
        const isOne = owner.installation !== undefined && owner.installation === subject.installation;
        if (isOne || owner.location.dir === location.dir) continue;
        yield {
          at: router.at(key),
          message: `this router and that of ${owner.router.file.path} share ${what}, as the file was copied from one to the other: each can act as the other, and all can see that they belong together`,
          fix: unsetting(router.file, key),
        };
      }
    }
  },
};

const NAME = "netdb.family.name";
const PASSWORD = "netdb.family.keyPassword";

/** A family whose key cannot be opened. */
const familyHalf: Rule = {
  id: "Q23",
  name: "family-half",
  severity: "warn",
  detects: "a router family whose key is there, and its password is not",
  *check({ location, router }: Subject): Iterable<Problem> {
    const name = router.get(NAME);
    if (!name || router.get(PASSWORD)) return;
    const keystore = `keystore/family-${name}.ks`;
    if (!isInside(keystore) || !location.tree.isFile(location.pathOf(keystore))) return;
    yield {
      at: router.at(NAME),
      message: `${PASSWORD} is not set, so the router cannot open ${keystore}, and drops the signature of the family ${name}; bring the password back from the router.config that the key was made with`,
    };
  },
};

export const keysOfRouterRules: readonly Rule[] = [sameSecrets, familyHalf];

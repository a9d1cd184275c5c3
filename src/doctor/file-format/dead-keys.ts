import type { OpenFile } from "../../install/location.js";
import type { KeyGroup } from "../../schema/every-file.js";
import { unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { type CatalogueEntry, catalogueEntries } from "./catalogued.js";

/** Keys that nobody reads any more. */
export const noEffectKey: Rule = {
  id: "F13",
  name: "no-effect-key",
  severity: "info",
  detects: "a key that the router does not read any more",
  *check(subject: Subject): Iterable<Problem> {
    const told = new Set<OpenFile>();
    for (const entry of catalogueEntries(subject)) {
      const { file, group, key, own, spec } = entry;
      if (!spec?.deprecated || !isDead(subject, entry)) continue;
      const whole = unreadFiles[group];
      if (whole !== undefined) {
        if (!told.has(file)) yield { at: keySpot(file, key), message: whole };
        told.add(file);
      } else if (spec.aliasOf !== undefined || own.includes("zmeta")) {
        const now = spec.aliasOf ?? "files of i2psnark.config.d";
        yield {
          at: keySpot(file, key),
          message: `${key} is an old name, read once when its file is moved; ${now} has it now`,
        };
      } else
        yield {
          at: keySpot(file, key),
          message: `${key} has no effect: ${reasons[own] ?? "nothing reads it any more"}`,
          fix: unsetting(file, key),
        };
    }
  },
};

/** Files that no release reads, which is told once (facts: keys). */
const unreadFiles: Readonly<Partial<Record<KeyGroup, string>>> = {
  "bob.config": "no release since 1.8.0 has BOB, so nothing reads this file",
  "systray.config": "no release reads this file any more",
};

/** Old keys that something still looks at (facts: keys). */
const STILL_READ: readonly string[] = [
  "option.proxyUsername",
  "option.proxyPassword",
  "profileOrganizer.sameCountryBonus",
  "router.trustedLinks",
  "loglevel",
];

/** Passwords that are turned into digests once, after which they count no more. */
const migratedBy: Readonly<Record<string, string>> = {
  consolePassword: "routerconsole.passwordManager.migrated",
  "i2cp.username": "router.passwordManager.migrated",
  "i2cp.password": "router.passwordManager.migrated",
};

function isDead({ router }: Subject, { own }: CatalogueEntry): boolean {
  const migrated = migratedBy[own];
  return migrated === undefined ? !STILL_READ.includes(own) : router.isTrue(migrated);
}

const reasons: Readonly<Record<string, string>> = {
  consolePassword: "it was turned into a digest, and the password still stands here in the clear",
  "i2cp.username": "it was turned into a login of its own",
  "i2cp.password": "it was turned into a digest, and the password still stands here in the clear",
  "router.adminPort": "only a program that no usual installation has reads it",
  "router.shutdownPassword": "only a program that no usual installation has reads it",
  "router.netdb.isolation": "its reader is commented out since 2.4.0",
};

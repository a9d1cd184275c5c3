import type { OpenFile } from "../../install/location.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { setLine } from "../set-line.js";
import type { ChangeContext } from "../setting.js";
import { matchesSalted, realmDigest, saltedDigest } from "./digest.js";

/** One way in which a user's password is stored. */
export interface DigestForm {
  /** What follows the user's name in the key. */
  readonly suffix: string;
  /** How long a digest is; the router passes over every other one. */
  readonly length: number;
  /** Whether a digest is already one of this password. */
  readonly matches: (digest: string, user: string, password: string) => boolean;
  readonly make: (user: string, password: string) => string;
}

/** Whether a login is asked for. Both see what is planned so far. */
export interface LoginFlag {
  /** Whether one is asked for in the way that the digests are for. */
  readonly isSet: () => boolean;
  /** Whether one is asked for at all. */
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => void;
}

/** The users that a part of the router knows, in one location. */
export interface Logins {
  /** What they log in to, for messages: `the console`. */
  readonly what: string;
  readonly file: OpenFile;
  /** What stands before the user's name in a key. */
  readonly prefix: string;
  readonly forms: readonly DigestForm[];
  readonly flag: LoginFlag;
  /** Keys that hold a password of this user in another form, which would count beside the digest, or be left over. */
  readonly otherKeys: (user: string) => readonly string[];
  /** Users who stand elsewhere. */
  readonly furtherUsers?: () => readonly string[];
  /** Whether other machines reach what the users log in to. */
  readonly isExposed: () => boolean;
}

/** The digest of a login that names its realm, as the console's and the proxies'. */
export function realmForm(algorithm: "md5" | "sha256", realm: string): DigestForm {
  const make = (user: string, password: string) => realmDigest(algorithm, realm, user, password);
  return {
    suffix: `.${algorithm}`,
    length: algorithm === "md5" ? 32 : 64,
    make,
    matches: (digest, user, password) => digest === make(user, password),
  };
}

/** The digest with a salt. All locations get the same one, or keep theirs. */
export function saltedForm(): DigestForm {
  const made = new Map<string, string>();
  return {
    suffix: ".shash",
    length: 64,
    make(_, password) {
      const digest = made.get(password) ?? saltedDigest(password);
      made.set(password, digest);
      return digest;
    },
    matches: (digest, _, password) => matchesSalted(digest, password),
  };
}

/** A key that asks for a login where it has the value `on`, in any case. */
export function keyFlag(file: OpenFile, key: string, on: string, context: ChangeContext): LoginFlag {
  const isOn = () => file.reader.get(key)?.toLowerCase() === on;
  return {
    isSet: isOn,
    isOn,
    turn: (wanted) => (wanted ? setLine(file, key, on, context) : takeAway(file, key, context)),
  };
}

/** Writes the digests that are not yet of this password, takes its other forms away, and turns the asking on. */
export function writePassword(logins: Logins, user: string, password: string, context: ChangeContext): void {
  const { file, prefix, forms, flag } = logins;
  for (const { suffix, matches, make } of forms) {
    const key = prefix + user + suffix;
    const digest = file.reader.get(key);
    if (digest === undefined || !matches(digest, user, password))
      setLine(file, key, make(user, password), context);
  }
  for (const key of logins.otherKeys(user)) takeAway(file, key, context);
  if (!flag.isSet()) flag.turn(true);
}

/**
 * Takes a user away, and with the last one the asking. `isCounted` where the router goes by this location: then it is told what is not as
 * somebody may think.
 */
export function removeUser(logins: Logins, user: string, isCounted: boolean, context: ChangeContext): void {
  const { what, file, prefix, forms, flag } = logins;
  const known = usersOf(logins);
  const keys = [...forms.map(({ suffix }) => prefix + user + suffix), ...logins.otherKeys(user)];
  const isKnown = keys.some((key) => file.reader.get(key) !== undefined);
  if (!isKnown && isCounted) {
    const others = known.length === 0 ? "there is none" : `there are ${known.join(", ")}`;
    const message = `${what} has no user ${JSON.stringify(user)}: ${others}`;
    note(file, context, { code: "USER_UNKNOWN", severity: "info", message });
  }
  for (const key of keys) takeAway(file, key, context);
  if (isKnown && flag.isOn() && usersOf(logins).length === 0) flag.turn(false);
  if (isCounted && !flag.isOn() && logins.isExposed()) {
    const message = `other machines reach ${what}, which asks for no password`;
    note(file, context, { code: "LOGIN_OFF", severity: "warn", message });
  }
}

/** Users who can log in, by the names in the keys of their digests. */
function usersOf({ file, prefix, forms, furtherUsers }: Logins): string[] {
  const users = new Set(furtherUsers?.());
  for (const key of file.reader.keys()) {
    if (!key.startsWith(prefix)) continue;
    for (const { suffix, length } of forms) {
      const user = key.slice(prefix.length, -suffix.length);
      if (key.endsWith(suffix) && user !== "" && file.reader.get(key)?.length === length) users.add(user);
    }
  }
  return [...users];
}

/** A file that has no such key is not touched by that, and so not begun. */
export function takeAway(file: OpenFile, key: string, context: ChangeContext): void {
  if (file.reader.get(key) !== undefined) context.draft(file).unset(key);
}

/** Tells something of the file of the logins. */
export function note(
  { path }: OpenFile,
  context: ChangeContext,
  fields: Pick<PlanNote, "code" | "severity" | "message">,
): void {
  context.note({ ...ofFile(path), ...fields });
}

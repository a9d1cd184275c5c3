import type { PropertiesReader } from "../properties/text.js";

/** Whether the console reads a digest at all; it passes over every other length (facts: the catalogue, routerconsole.auth.i2prouter.{user}.md5). */
export function isConsoleDigest(digest: string | undefined): boolean {
  return digest?.length === 32;
}

/**
 * Whether the console makes a user of the old `consolePassword` at its next start. It does so before it looks for users and whether it has to
 * ask them, and turns the login on as well (ConsolePasswordManager.migrateConsole; facts: lints X07).
 */
export function hasOldPassword(reader: PropertiesReader): boolean {
  const isMigrated = reader.get("routerconsole.passwordManager.migrated")?.toLowerCase() === "true";
  return !isMigrated && Boolean(reader.get("consolePassword"));
}

/** Whether there are users that the console lets in: those with a digest, and the one of the old password. */
export function hasConsoleUser(reader: PropertiesReader): boolean {
  if (hasOldPassword(reader)) return true;
  return [...reader.keys()].some(
    (key) => /^routerconsole\.auth\.i2prouter\..+\.md5$/s.test(key) && isConsoleDigest(reader.get(key)),
  );
}

import type { PropertiesReader } from "../properties/text.js";

/** Whether the console reads a digest at all; it passes over every other length (facts: the catalogue, routerconsole.auth.i2prouter.{user}.md5). */
export function isConsoleDigest(digest: string | undefined): boolean {
  return digest?.length === 32;
}

/**
 * Users that the console lets in: those with a digest, and the one whom it makes of the old `consolePassword` before it looks for users
 * (facts: ConsolePasswordManager.migrateConsole, lints X07).
 */
export function hasConsoleUser(reader: PropertiesReader): boolean {
  const isMigrated = reader.get("routerconsole.passwordManager.migrated")?.toLowerCase() === "true";
  if (!isMigrated && reader.get("consolePassword")) return true;
  return [...reader.keys()].some(
    (key) => /^routerconsole\.auth\.i2prouter\..+\.md5$/s.test(key) && isConsoleDigest(reader.get(key)),
  );
}

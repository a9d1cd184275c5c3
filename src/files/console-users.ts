import type { PropertiesReader } from "../properties/text.js";

/** Users that the console lets in; a digest of another length is none (facts: the catalogue, routerconsole.auth.i2prouter.{user}.md5). */
export function hasConsoleUser(reader: PropertiesReader): boolean {
  return [...reader.keys()].some(
    (key) => /^routerconsole\.auth\.i2prouter\..+\.md5$/s.test(key) && reader.get(key)?.length === 32,
  );
}

import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import { parseXml } from "../xml/document.js";
import { protectXml } from "../xml/protect.js";
import type { XmlText } from "../xml/text.js";

/** Two texts of XML as they may be shown: without secrets, those that are new marked. */
export function shownXml(
  before: XmlText,
  after: XmlText,
): { readonly before: string; readonly after: string } {
  return {
    before: protectXml(before, isSecretKey, PROTECTED),
    after: protectXml(after, isSecretKey, PROTECTED, before),
  };
}

/** Two files of XML, decoded; secrets are hidden unless `showSecrets`. */
export function shownXmlFiles(
  before: Uint8Array,
  after: Uint8Array,
  showSecrets = false,
): { readonly before: string; readonly after: string } {
  const [old, now] = [parseXml(before), parseXml(after)];
  return showSecrets ? { before: old.text, after: now.text } : shownXml(old, now);
}

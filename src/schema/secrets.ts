/** Shapes of keys whose values let somebody act as the router, or log in to it: passwords, digests, private keys, identities. */
const secretShape =
  /password(?!Manager)|passwd|secret|privkey(?!File)|privatekey|randomkey|\.shash$|\.md5$|\.sha256$|\.b64$|\.crypt$|\.bcrypt$|\.ikey$|\.sp$|introkey|router\.keyring\.key\.|ntcp2\.iv$|leaseSetClient|leaseSetKey|cloakKey/i;

/** Whether a key's value is not to be shown. */
export function isSecretKey(key: string): boolean {
  return secretShape.test(key);
}

/** What is shown in place of a secret. */
export const PROTECTED = "(protected)";

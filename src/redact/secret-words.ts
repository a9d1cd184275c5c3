import { isSecretKey } from "../schema/secrets.js";
import { withoutPlaceholders } from "./left-before.js";

/** What others than I2P call a secret: plugins, programs that are started with arguments, and people in comments, in some languages. */
const long =
  /(?:pass(?:phrase|code|key)|passwort|kennwort|wachtwoord|contrase\u00f1a|l\u00f6senord|\u043f\u0430\u0440\u043e\u043b\u044c|\u5bc6\u7801|(?:api|auth|access)[._-]?key|token|credentials?|mnemonic)$/i;
const short = /(?:^|[._-])(?:passe?|pwd?|psk|pin)$/i;
const inCamelCase = /[a-z](?:Pass|Pwd?|Pin)$/;

/** Whether a name says that its value is a secret, by more than the placeholder that stands in it. */
export function saysSecret(name: string): boolean {
  const own = withoutPlaceholders(name);
  return isSecretKey(own) || long.test(own) || short.test(own) || inCamelCase.test(own);
}

/** Whether a secret may be a sentence. */
export function saysPhrase(name: string): boolean {
  return /(?:phrase|mnemonic)$/i.test(name);
}

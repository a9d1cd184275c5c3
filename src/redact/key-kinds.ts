import type { KeyGroup } from "../schema/every-file.js";
import { isBoolean, isNumber, type KeySpec } from "../schema/spec.js";
import { isHostKey, isUserKey } from "./assignments.js";
import { saysSecret } from "./secret-words.js";

/**
 * What the value of a key is: somebody's own of one kind; `hosts` one or several of them; `setting` a word or number of the configuration's
 * language; `open` what only its looks tell.
 */
export type ValueKind =
  | "secret"
  | "digest"
  | "user"
  | "tunnel"
  | "text"
  | "hosts"
  | "file"
  | "family"
  | "place"
  | "time"
  | "port"
  | "setting"
  | "open";

/** Keys whose type says too little, by their names without the number of a tunnel. */
const named: readonly (readonly [RegExp, ValueKind])[] = [
  [
    /^option\.(?:out)?proxyUsername(?:\.|$)|^i2psnark\.commentsName$|^susimail\.sender\.name$|^wrapper\.ntservice\.account$/,
    "user",
  ],
  [/\.nickname$/, "tunnel"],
  [
    /^(?:option\.)?spoofedHost(?:\.\d+)?$|^option\.targetForPort\.|^option\.ircserver\.fakeHostname$|^susimail\.sender\.domain$/,
    "hosts",
  ],
  [/(?:priv|altPriv|keystore)(?:Key)?File$/i, "file"],
  [/^netdb\.family\.name$/, "family"],
  [/(?:country|\.lang|LastLanguage|systemTimeZone)$/i, "place"],
  [/^(?:base|magnet_dn|magnet_dir)$/, "text"],
];

/** What a key's value is; `spec` is what the catalogue has of it. */
export function valueKind(group: KeyGroup | undefined, key: string, spec: KeySpec | undefined): ValueKind {
  if (spec?.type === "md5" || spec?.type === "sha256") return "digest";
  if (saysSecret(key) || spec?.type === "shash") return "secret";
  if (group === "i2ptunnel.config" && key === "name") return "tunnel";
  if (group === "i2ptunnel.config" && key === "description") return "text";
  const found = named.find(
    ([pattern, kind]) => pattern.test(key) && (kind !== "text" || group === "torrent"),
  );
  if (found) return found[1];
  if (isUserKey(key)) return "user";
  if (!spec) return isHostKey(key) ? "hosts" : "open";
  return kindOfType(spec);
}

function kindOfType(spec: KeySpec): ValueKind {
  const { type, unit } = spec;
  if (unit?.startsWith("ms since")) return "time";
  if (type === "i2np-port") return "port";
  // Some other program's port may be the same, and in conflict with it.
  if (type === "port") return "open";
  if (type === "host" || type === "hostlist" || type === "ntphosts" || type === "destinations")
    return "hosts";
  return isBoolean(spec) || isNumber(spec) || type === "enum" || type === "class" ? "setting" : "open";
}

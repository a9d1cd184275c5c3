/**
 * What is replaced, by what it is: `key` base64 of keys and hashes, `digest` hex, `destination` and `b32` those of I2P, `password` any other
 * secret, `token` what looks like one by chance alone; `user`, `tunnel`, `host`, `family` names; `address` IPv4 and IPv6, `mac` hardware; `port`
 * those that peers know the router by; `file` names of key files; `text` descriptions; `place` countries, languages and time zones; `time`
 * moments.
 */
export type RedactedKind =
  | "key"
  | "digest"
  | "destination"
  | "b32"
  | "password"
  | "token"
  | "user"
  | "tunnel"
  | "host"
  | "address"
  | "mac"
  | "email"
  | "file"
  | "family"
  | "text"
  | "place"
  | "time"
  | "port";

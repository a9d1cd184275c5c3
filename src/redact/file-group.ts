import { tunnelTypes } from "../files/tunnel.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { type KeyGroup, keyGroupOf } from "../schema/every-file.js";

/** Keys that only a file of `i2ptunnel.config.d` has. */
const tunnelLine = new RegExp(
  `^#?(?:sharedClient|targetDestination|listenPort|privKeyFile|type=(?:${tunnelTypes.join("|")})\\s*$)`,
  "m",
);

/** Which keys a file has, by any path of it, `.bak` or not; by what it says where its name is no known one. */
export function groupOfFile(path: string, text: string): KeyGroup | undefined {
  const parts = path
    .replaceAll("\\", "/")
    .replace(/\.bak(?:\.\d+)?$/, "")
    .split("/");
  // The longest name within a location has three parts.
  for (let from = Math.max(0, parts.length - 3); from < parts.length; from++) {
    const group = keyGroupOf(parts.slice(from).join("/"));
    if (group !== undefined) return group;
  }
  return tunnelLine.test(text) ? "i2ptunnel.config" : undefined;
}

/** Which file's key it is: that of its own file, or of the one that it looks like. */
export function groupOfKey(key: string, ofFile: KeyGroup | undefined): KeyGroup | undefined {
  if (/^tunnel\.\d+\./.test(key)) return "i2ptunnel.config";
  if (/^clientApp\.\d+\./.test(key)) return "clients.config";
  return ofFile ?? (routerKeySpec(key) ? "router.config" : undefined);
}

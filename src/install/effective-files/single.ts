import {
  ADDRESSBOOK_CONFIG,
  LOGGER_CONFIG,
  PLUGINS_CONFIG,
  ROUTER_CONFIG,
  SUBSCRIPTIONS,
  WEBAPPS_CONFIG,
} from "../../files/file-names.js";
import type { Location } from "../location.js";
import { loggerConfigName } from "../logger-config.js";
import { ignored, templateReason } from "./reasons.js";
import type { FileKind, LocalStatus, Role } from "./status.js";

/** A file that is never taken apart. */
interface SingleFile {
  readonly kind: FileKind;
  readonly name: string;
  /** Whether the first start copies it (facts: formats 3.3). */
  readonly isCopied: boolean;
  readonly live: string;
  readonly missing: string;
}

/** Files without a kind of their own that the first start copies (facts: formats 3.3). */
const copiedToo: readonly string[] = [
  "i2psnark.config",
  "susimail.config",
  "systray.config",
  ADDRESSBOOK_CONFIG,
  SUBSCRIPTIONS,
];

/** A file that is asked for by its name, such as `sam.config`. */
export function otherFile(name: string): SingleFile {
  return {
    kind: "other",
    name,
    isCopied: copiedToo.includes(name),
    live: "it lies in the directory that the router reads",
    missing: "there is no such file",
  };
}

export const singleFiles: readonly SingleFile[] = [
  {
    kind: "router",
    name: ROUTER_CONFIG,
    isCopied: true,
    live: "the router reads it at its start and when it changes, and writes it itself",
    missing: "the router starts with its defaults, and writes it",
  },
  {
    kind: "logger",
    name: LOGGER_CONFIG,
    isCopied: true,
    live: "the router reads it again within a minute when it changes",
    missing: "the router logs by its defaults",
  },
  {
    kind: "webapps",
    name: WEBAPPS_CONFIG,
    isCopied: true,
    live: "the console reads it when it starts",
    missing: "the console starts its web applications by their defaults, and writes it",
  },
  {
    kind: "plugins",
    name: PLUGINS_CONFIG,
    isCopied: false,
    live: "the router reads it when it starts plugins",
    missing: "there are no plugins, or all of them start",
  },
];

/** What becomes of such a file in one location; nothing to say where templates or copies lack it. */
export function singleFile(location: Location, file: SingleFile, role: Role): LocalStatus[] {
  const { isCopied, live, missing } = file;
  const name = file.kind === "logger" ? loggerConfigName(location) : file.name;
  // router.config may be in another directory than the rest.
  const path = name === ROUTER_CONFIG ? location.file(name).path : location.pathOf(name);
  const isThere = name === ROUTER_CONFIG ? location.file(name).exists : location.isFile(name);
  if (role.kind === "live") {
    if (!isThere) return [{ path, state: "missing", reason: missing }];
    return [{ path, state: role.isPortable ? "portable" : "live", reason: live }];
  }
  if (!isThere) return [];
  if (role.kind === "seeded") return [{ path, state: "live", reason: live }];
  if (role.kind === "ignored") return [{ path, state: "ignored", reason: role.reason }];
  if (!isCopied) return [ignored(location, name, "the router does not copy it from the templates")];
  return [{ path, state: "template", reason: templateReason(role) }];
}

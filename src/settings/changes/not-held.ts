import { writtenName } from "../../files/written-name.js";
import { clientsOf } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { tunnelsOf } from "../../install/tunnels.js";
import { ConfigError } from "../../text/error.js";
import type { Address } from "../address/address.js";
import type { SettingSource } from "../setting.js";
import type { Change } from "./change.js";

/** Why nothing could be changed: none of the locations holds what the address is about. Says what they hold instead. */
export function notHeld({ address, verb }: Change, targets: readonly Location[]): ConfigError {
  const where = targets.map(({ dir }) => dir).join(" nor in ");
  const known = address.kind === "setting" ? address.setting.whyNotHeld?.(targets) : undefined;
  if (known) return known;
  switch (kindOf(address)) {
    case "client": {
      const candidates = clientNames(targets);
      const others = candidates.length > 0 ? "; there are" : ", nor any other";
      const what = `there is no such client app in ${where}${others}`;
      return new ConfigError("CLIENT_NOT_FOUND", `${address.text}: ${what}`, { candidates });
    }
    case "tunnel": {
      const candidates = tunnelNames(targets);
      const others = candidates.length > 0 ? "; there are" : ", nor any other";
      const isAll = address.kind === "tunnel" && address.selector.kind === "all" && candidates.length > 0;
      const what = isAll
        ? `no tunnel in ${where} has ${address.field}; name the one that is to have it`
        : `there is no such tunnel in ${where}${others}`;
      return new ConfigError("TUNNEL_NOT_FOUND", `${address.text}: ${what}`, { candidates });
    }
    case "xml": {
      const file = address.kind === "xml" ? address.place.file : "";
      if (targets.every((location) => !location.isFile(file)))
        return new ConfigError("FILE_MISSING", `there is no ${file} in ${where}`);
      const what = verb === "uncomment" ? "no such element in a comment of its own" : "no such element";
      return new ConfigError("ELEMENT_NOT_FOUND", `${address.text}: there is ${what} in ${where}`);
    }
    default: {
      const isMissing =
        address.kind === "key" && targets.every((location) => !location.file(address.file).exists);
      if (isMissing) return new ConfigError("FILE_MISSING", `there is no ${address.file} in ${where}`);
      const what = verb === "uncomment" ? "no commented-out line of it" : "no line of it";
      return new ConfigError("KEY_NOT_FOUND", `${address.text}: there is ${what} in ${where}`);
    }
  }
}

/** What a location must hold. */
function kindOf(address: Change["address"]): SettingSource["kind"] | Address["kind"] {
  switch (address.kind) {
    case "setting":
      return address.setting.sources[0].kind;
    case "password":
      return address.within;
    default:
      return address.kind;
  }
}

function clientNames(targets: readonly Location[]): string[] {
  const names = targets.flatMap((location) =>
    clientsOf(location).map(({ name, main }) => `${shownName(name)} (${main})`),
  );
  return [...new Set(names)];
}

function tunnelNames(targets: readonly Location[]): string[] {
  const names = targets.flatMap((location) =>
    tunnelsOf(location).map(({ name, type }) => `${shownName(name)} (${type})`),
  );
  return [...new Set(names)];
}

/** As it stands between the brackets of an address. */
function shownName(name: string | undefined): string {
  return name === undefined ? "no name" : writtenName(name);
}

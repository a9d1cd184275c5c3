import { SamArguments } from "../../arguments/sam.js";
import { SAM_MAIN } from "../../files/client.js";
import { findClient, type LocatedClient } from "../../install/clients.js";
import type { Location, OpenFile } from "../../install/location.js";
import { isLoopback } from "../../schema/hosts.js";
import { ConfigError } from "../../text/error.js";
import { SAM_CONFIG, samSettings } from "../groups/sam.js";
import type { ChangeContext } from "../setting.js";
import { type DigestForm, keyFlag, type LoginFlag, type Logins } from "./logins.js";

const PREFIX = "sam.auth.";
const FLAG = "sam.auth";

/**
 * The users of the SAM bridge, in the file that its arguments name, usually sam.config; `undefined` where the location has no SAM bridge, or only
 * ever is copied, which that file is not (facts: formats 3.3, 6.2; SAMHandlerFactory).
 * @throws {ConfigError} `VALUE_REFUSED` where the arguments hold the user's digest, which wins over the file's; `FILE_MISSING` where there is
 *   nothing but templates
 */
export function samLogins(
  location: Location,
  user: string,
  form: DigestForm,
  context: ChangeContext,
): Logins | undefined {
  if (location.isTemplate && context.isOnlyTarget) {
    const message = `the router copies no ${SAM_CONFIG} from the templates: start it once, then set the password`;
    throw new ConfigError("FILE_MISSING", message, { path: location.dir });
  }
  const client = location.isTemplate ? undefined : findClient(location, SAM_MAIN);
  if (!client) return undefined;
  const shape = argumentsOf(client);
  const name = location.nameOf(shape.configFile ?? SAM_CONFIG, SAM_CONFIG);
  const file = location.named(name);
  if (!file.exists && location.kind === "also") return undefined;
  if (shape.option(PREFIX + user + form.suffix) !== undefined) {
    const message = `the arguments of the SAM bridge hold a password of ${JSON.stringify(user)}, which wins over that in ${name}: take it out of them first`;
    throw new ConfigError("VALUE_REFUSED", message, { path: client.file.path });
  }
  return {
    what: "the SAM bridge",
    file,
    prefix: PREFIX,
    forms: [form],
    flag: flagOf(location, client, file, context),
    otherKeys: () => [],
    furtherUsers: () => usersIn(shape),
    isExposed() {
      const host = shape.host ?? file.reader.get("sam.tcp.host") ?? "127.0.0.1";
      return client.startOnLoad && !isLoopback(host);
    },
  };
}

/** In the arguments where they say something, as they win; else in the file. */
function flagOf(
  location: Location,
  client: LocatedClient,
  file: OpenFile,
  context: ChangeContext,
): LoginFlag {
  const inFile = keyFlag(file, FLAG, "true", context);
  const setting = samSettings.find(({ name }) => name === FLAG);
  const said = () => argumentsOf(findClient(location, SAM_MAIN) ?? client).option(FLAG);
  const isOn = () => (said() === undefined ? inFile.isOn() : said()?.toLowerCase() === "true");
  return {
    isSet: isOn,
    isOn,
    turn(wanted) {
      if (said() === undefined) inFile.turn(wanted);
      else if (wanted) setting?.write(location, true, context);
      else {
        setting?.reset(location, context);
        inFile.turn(false);
      }
    },
  };
}

function argumentsOf({ args }: LocatedClient): SamArguments {
  return SamArguments.of(args ?? "");
}

function usersIn({ document, pairs }: SamArguments): string[] {
  return pairs.flatMap((index) => /^sam\.auth\.(.+)\.shash=/.exec(document.values[index] ?? "")?.[1] ?? []);
}

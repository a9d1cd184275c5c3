import { isAbsolute, join } from "node:path";
import { ArgumentsDocument } from "../../arguments/document.js";
import { clientsOf } from "../clients.js";
import type { Location } from "../location.js";
import { isOnDrive, machinePath } from "../machine-path.js";
import { ignored, templateReason } from "./clients.js";
import type { FileStatus, Role } from "./status.js";

type Status = Omit<FileStatus, "kind" | "location">;

const JETTY_MAIN = "net.i2p.jetty.JettyStart";

/** The eepsite's XML files in one location; which of them count is said by the arguments of its client app (facts: formats 9.1). */
export function eepsiteFiles(
  location: Location,
  role: Role,
  dirs: { readonly root: string; readonly base: string },
): Status[] {
  // A directory with a site in it is set up, and the templates are never copied into it.
  if (role.kind === "seeded") return [];
  const there = xmlFiles(location);
  if (role.kind === "ignored") return there.map((name) => ignored(location, name, role.reason));
  if (role.kind === "template")
    return there.map((name) => ({
      path: join(location.dir, name),
      state: "template",
      reason: templateReason(role),
    }));
  const client = clientsOf(location).find(({ main }) => main === JETTY_MAIN);
  const named = new ArgumentsDocument(client?.args ?? "").values
    .filter((argument) => argument.endsWith(".xml"))
    .map((argument) => ({ argument, path: machinePath(dirs.root, dirs.base, argument) }));
  const state: "live" | "portable" = role.isPortable ? "portable" : "live";
  const off = client?.startOnLoad === false ? "; it is turned off" : "";
  const live = named.map(({ argument, path }): Status => {
    if (!location.tree.isFile(path))
      return {
        path,
        state: "missing",
        reason: `the arguments of JettyStart name it, and the eepsite fails to start without it${off}`,
      };
    const relative =
      isAbsolute(argument) || isOnDrive(argument)
        ? ""
        : ", relative to the directory that the router is started in";
    return { path, state, reason: `the arguments of JettyStart name it${relative}${off}` };
  });
  const rest = there.filter((name) => !named.some(({ path }) => path === join(location.dir, name)));
  const watched = named.length > 0 ? { state, off } : undefined;
  return [...live, ...rest.map((name) => beside(location, name, watched))];
}

function xmlFiles(location: Location): string[] {
  return ["eepsite", "eepsite/contexts"].flatMap((dir) =>
    location
      .list(dir)
      .filter((name) => name.endsWith(".xml"))
      .sort()
      .map((name) => `${dir}/${name}`),
  );
}

/** jetty.xml has the directory of contexts watched; what else lies beside it must be named. */
function beside(
  location: Location,
  name: string,
  watched: { readonly state: "live" | "portable"; readonly off: string } | undefined,
): Status {
  if (!watched) return ignored(location, name, "no client app JettyStart names a file of the eepsite");
  if (!name.startsWith("eepsite/contexts/"))
    return ignored(location, name, "the arguments of JettyStart do not name it");
  const { state, off } = watched;
  const reason = `the eepsite's server finds it in its directory of contexts${off}`;
  return { path: join(location.dir, name), state, reason };
}

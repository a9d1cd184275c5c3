import { dirname, isAbsolute, join } from "node:path";
import { ArgumentsDocument } from "../../arguments/document.js";
import { JETTY_MAIN } from "../../files/client.js";
import { clientsOf } from "../clients.js";
import type { Location } from "../location.js";
import { isOnDrive, machinePath } from "../machine-path.js";
import { ignored, templateReason } from "./reasons.js";
import type { LocalStatus, Role } from "./status.js";

/** The eepsite's XML files in one location; which of them count is said by the arguments of its client app (facts: formats 9.1). */
export function eepsiteFiles(
  location: Location,
  role: Role,
  dirs: { readonly root: string; readonly base: string },
): LocalStatus[] {
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
  return liveFiles(location, there, role.isPortable ? "portable" : "live", dirs);
}

function liveFiles(
  location: Location,
  there: readonly string[],
  state: "live" | "portable",
  dirs: { readonly root: string; readonly base: string },
): LocalStatus[] {
  const client = clientsOf(location).find(({ main }) => main === JETTY_MAIN);
  const off = client?.startOnLoad === false ? "; it is turned off" : "";
  const named = new ArgumentsDocument(client?.args ?? "").values
    .filter((argument) => argument.endsWith(".xml"))
    .map((argument) => ({ argument, path: machinePath(dirs.root, dirs.base, argument) }));
  const read = named.map(({ argument, path }): LocalStatus => {
    if (location.tree.isFile(path)) return { path, state, reason: `${namedReason(argument)}${off}` };
    const reason = `the arguments of JettyStart name it, and the eepsite fails to start without it${off}`;
    return { path, state: "missing", reason };
  });
  const found = `the eepsite's server finds it in its directory of contexts${off}`;
  const contexts = [...new Set(named.map(({ path }) => dirname(path)))].flatMap((dir) =>
    contextsIn(location, dir).map((path): LocalStatus => ({ path, state, reason: found })),
  );
  const known = new Set([...read, ...contexts].map(({ path }) => path));
  const why = client
    ? "the arguments of JettyStart lead to other files"
    : "there is no client app JettyStart, which reads the eepsite's files";
  const rest = there.filter((name) => !known.has(join(location.dir, name)));
  return [...read, ...contexts, ...rest.map((name) => ignored(location, name, why))];
}

function namedReason(argument: string): string {
  const isWhole = isAbsolute(argument) || isOnDrive(argument);
  const from = isWhole ? "" : ", relative to the directory that the router is started in";
  return `the arguments of JettyStart name it${from}`;
}

/** jetty.xml has the directory `contexts` beside it watched, in which every file counts. */
function contextsIn({ tree }: Location, dir: string): string[] {
  const contexts = join(dir, "contexts");
  return xmlNames(tree.list(contexts) ?? []).map((name) => join(contexts, name));
}

function xmlNames(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith(".xml")).sort();
}

function xmlFiles(location: Location): string[] {
  return ["eepsite", "eepsite/contexts"].flatMap((dir) =>
    xmlNames(location.list(dir)).map((name) => `${dir}/${name}`),
  );
}

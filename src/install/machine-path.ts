import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a root is this machine's own, so that its user and its environment count; every other one is an image, a chroot or an archive. */
export function isOwnRoot(root: string): boolean {
  return resolve(root) === resolve("/");
}

/**
 * Where a path lies that a configuration file names: an absolute one below the root, also one with a Windows drive; a relative one below
 * `directory`, for which the JVM takes its working directory, the base directory. No `..` leads out of a root that `directory` lies below, as
 * none leads out of `/`: whoever made an image has no say about the machine that it is looked into on.
 */
export function machinePath(root: string, directory: string, path: string): string {
  if (isOwnRoot(root) && isAbsolute(path)) return path;
  if (isOnDrive(path)) return inRoot(root, path.slice(2).replaceAll("\\", "/"));
  if (isAbsolute(path)) return inRoot(root, path);
  const joined = join(directory, path);
  const from = pathInside(root, directory);
  const staysInside = from === undefined || pathInside(root, joined) !== undefined;
  return staysInside ? joined : inRoot(root, join("/", from, path));
}

function inRoot(root: string, path: string): string {
  return join(root, join("/", path));
}

/** Where a path lies below a directory, relative to it; `undefined` where it lies elsewhere. */
export function pathInside(directory: string, path: string): string | undefined {
  const inside = relative(resolve(directory), resolve(path));
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : inside;
}

/** Whether a path is an absolute one of Windows. */
export function isOnDrive(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path);
}

/** What the router calls a path, and writes into files: the same without the root, where it lies below that. */
export function routerPath(root: string, path: string): string {
  if (isOwnRoot(root)) return resolve(path);
  const inside = pathInside(root, path);
  return inside === undefined ? resolve(path) : join("/", inside);
}

import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a root is this machine's own, so that its user and its environment count; every other one is an image, a chroot or an archive. */
export function isOwnRoot(root: string): boolean {
  return resolve(root) === resolve("/");
}

/**
 * Where a path lies that a configuration file names: an absolute one below the root, also one with a Windows drive; a relative one below
 * `directory`, for which the JVM takes its working directory, the base directory.
 */
export function machinePath(root: string, directory: string, path: string): string {
  if (isOwnRoot(root) && isAbsolute(path)) return path;
  if (isOnDrive(path)) return join(root, path.slice(2).replaceAll("\\", "/"));
  return isAbsolute(path) ? join(root, path) : join(directory, path);
}

/** Whether a path is an absolute one of Windows. */
export function isOnDrive(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path);
}

/** What the router calls a path, and writes into files: the same without the root, where it lies below that. */
export function routerPath(root: string, path: string): string {
  if (isOwnRoot(root)) return resolve(path);
  const inside = relative(resolve(root), resolve(path));
  const isBelow = inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  return isBelow ? join("/", inside) : resolve(path);
}

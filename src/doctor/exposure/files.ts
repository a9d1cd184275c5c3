import { basename, dirname, resolve } from "node:path";
import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { InstallationFiles } from "../../install/installation-files.js";
import type { OpenFile } from "../../install/location.js";
import { pathInside } from "../../install/machine-path.js";
import { isSecretKey } from "../../schema/secrets.js";
import { shellWord } from "../../text/shell-word.js";
import { unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";

const INSECURE = "i2p.insecureFiles";
/** Bits of a mode: others may read a file, and go through a directory. */
const OTHERS_READ = 0o004;
const OTHERS_PASS = 0o001;

/** Files with secrets that other users of the machine can read. */
const insecureFiles: Rule = {
  id: "X20",
  name: "insecure-files",
  severity: "warn",
  detects: "files with secrets that other users of the machine can read, or a router that leaves them so",
  *check(subject: Subject): Iterable<Problem> {
    const { router, installation } = subject;
    if (router.says(INSECURE, true)) {
      yield {
        at: router.at(INSECURE),
        message:
          "the router leaves the files that it writes, private keys among them, for every user of the machine to read, as far as the umask lets them",
        fix: unsetting(router.file, INSECURE),
      };
    }
    // What has been copied here, as loose files are, has other modes.
    if (!installation) return;
    const open = secretFiles(subject).filter(({ path }) => isReadByOthers(installation, path));
    for (const { path, what } of open) {
      yield {
        at: wholeOf({ path }),
        message: `every user of the machine can read ${what}: chmod 600 ${shellWord(path)}`,
      };
    }
  },
};

/** A file that is for its owner alone, and what it holds. */
interface SecretFile {
  readonly path: string;
  readonly what: string;
}

/** The files with secrets; templates, which are for everybody to read, hold none. */
function secretFiles({ location, router, tunnels }: Subject): readonly SecretFile[] {
  if (location.isTemplate) return [];
  const found: SecretFile[] = [
    ...withSecrets(router.file, "the router's transport keys and passwords in router.config"),
    ...withSecrets(location.named(WRAPPER_CONFIG), "passwords in wrapper.config"),
    { path: location.pathOf("router.keys.dat"), what: "the router's private keys" },
  ];
  for (const tunnel of tunnels) {
    const key = tunnel.get("privKeyFile");
    if (!key) continue;
    const path = location.pathOf(location.nameOf(key, basename(key)));
    found.push({ path, what: `the private key of ${tunnel.name}` });
  }
  for (const name of [...location.list("keystore")].sort())
    found.push({ path: location.pathOf(`keystore/${name}`), what: "the private key of a TLS server" });
  return [...new Map(found.map((file) => [resolve(file.path), file])).values()];
}

/** A file of lines, where there is a secret in it. */
function withSecrets(file: OpenFile, what: string): readonly SecretFile[] {
  const isSecret = [...file.document.keys()].some(
    (key) => isSecretKey(key) || isPasswordOption(file.document.get(key) ?? ""),
  );
  return isSecret ? [{ path: file.path, what }] : [];
}

/** An option of the JVM such as `-Djavax.net.ssl.keyStorePassword=…`. */
function isPasswordOption(text: string): boolean {
  const [name = "", value] = text.split("=", 2);
  return value !== undefined && name.includes("-D") && /password/i.test(name);
}

/**
 * Whether the mode lets others read a file, and those of the directories above let them get to it. Of an image or a chroot, the directories
 * that it lies in are none of its own.
 */
function isReadByOthers({ tree, layout }: InstallationFiles, path: string): boolean {
  const has = (each: string, bit: number) => ((tree.mode(each) ?? bit) & bit) !== 0;
  if (!tree.isFile(path) || tree.mode(path) === undefined || !has(path, OTHERS_READ)) return false;
  const root = tree.realPath(layout.root) ?? resolve(layout.root);
  let directory = dirname(tree.realPath(path) ?? resolve(path));
  // The root of an image is whatever it is mounted at: it has no mode of its own.
  while (directory !== root && has(directory, OTHERS_PASS)) {
    if (pathInside(root, directory) === undefined) return true;
    directory = dirname(directory);
  }
  return directory === root;
}

export const fileRules: readonly Rule[] = [insecureFiles];

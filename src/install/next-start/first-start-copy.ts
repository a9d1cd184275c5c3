import { join } from "node:path";
import { CLIENTS_CONFIG } from "../../files/file-names.js";
import { routerPath } from "../machine-path.js";
import { copiedNames } from "../working-dir.js";
import type { Overlay } from "./overlay.js";
import { type StartProblem, startProblem } from "./problem.js";
import { whereReadable } from "./readable.js";
import { rewriteTemplate } from "./rewrite-template.js";
import { SECURE_DIRECTORY, SECURE_FILE } from "./save-props.js";

/** The files of the site in which paths are made absolute. */
const siteFiles = ["jetty.xml", "jetty-ssl.xml", "contexts/base-context.xml", "contexts/cgi-context.xml"];

const CLIENTS_MARK = "# Modified by I2P User dir migration script\n";
const SITE_MARK = "<!-- Modified by I2P User dir migration script -->\n";
const SITE_ARGUMENT = '="eepsite/jetty.xml"';

/** A copy of the templates into the config directory. */
export interface FirstStartCopy {
  readonly tree: Overlay;
  /** The directory that is `/` to the router. */
  readonly root: string;
  readonly baseDir: string;
  /** Absolute, below the root: it is written into the copies as the router sees it. */
  readonly configDir: string;
  /** Whether the router runs as the daemon's user: then its browser launcher is switched off. */
  readonly isLinuxService: boolean;
}

/**
 * Copies the templates of the base directory as the router does at its first start (facts: formats 3.3, from
 * net.i2p.router.startup.WorkingDir). It goes on after a failure; any problem means that this run uses the base directory (rule 8).
 */
export function copyTemplates(copy: FirstStartCopy): StartProblem[] {
  const { tree, baseDir, configDir } = copy;
  if (!tree.exists(configDir)) tree.makeDirectory(configDir, SECURE_DIRECTORY);
  const docs = join(configDir, "docs");
  return [
    ...copiedNames.flatMap((name) => copyTree(tree, join(baseDir, name), join(configDir, name))),
    ...siteFiles.flatMap((name) => copySiteFile(copy, join("eepsite", name))),
    ...copyClients(copy),
    ...(tree.makeDirectory(docs, SECURE_DIRECTORY) ? [] : [startProblem("DOCS_NOT_CREATED", docs)]),
  ];
}

/** A file or a directory with all that is in it. Where there is none, nothing is amiss. */
function copyTree(tree: Overlay, from: string, to: string): StartProblem[] {
  if (!tree.exists(from)) return [];
  if (!tree.isDirectory(from)) {
    const contents = whereReadable(() => tree.read(from));
    return contents && tree.write(to, contents, SECURE_FILE) ? [] : [startProblem("COPY_FAILED", from)];
  }
  const names = whereReadable(() => tree.list(from));
  const isReady = names && (tree.exists(to) || tree.makeDirectory(to, SECURE_DIRECTORY));
  if (!isReady) return [startProblem("COPY_FAILED", from)];
  return names.flatMap((name) => copyTree(tree, join(from, name), join(to, name)));
}

function copySiteFile(copy: FirstStartCopy, name: string): StartProblem[] {
  const site = `${routerPath(copy.root, join(copy.configDir, "eepsite"))}/`;
  return rewrite(copy, name, { before: "", behind: SITE_MARK }, (line) =>
    line.replaceAll("./eepsite/", () => site),
  );
}

function copyClients(copy: FirstStartCopy): StartProblem[] {
  const argument = `="${routerPath(copy.root, join(copy.configDir, "eepsite/jetty.xml"))}"`;
  return rewrite(copy, CLIENTS_CONFIG, { before: CLIENTS_MARK, behind: "" }, (line) => {
    if (line.endsWith(SITE_ARGUMENT)) return line.replaceAll(SITE_ARGUMENT, () => argument);
    const opensBrowser = copy.isLinuxService && line === "clientApp.4.startOnLoad=true";
    return opensBrowser ? "clientApp.4.startOnLoad=false" : line;
  });
}

/** Copies a template with changes. What was written before a line that is too long stays. */
function rewrite(
  { tree, baseDir, configDir }: FirstStartCopy,
  name: string,
  marks: { readonly before: string; readonly behind: string },
  change: (line: string) => string,
): StartProblem[] {
  const from = join(baseDir, name);
  if (!tree.exists(from)) return [];
  const bytes = whereReadable(() => tree.read(from));
  if (!bytes) return [startProblem("COPY_FAILED", from)];
  const { contents, isCut } = rewriteTemplate(bytes, change);
  const parts = [encode(marks.before), contents, encode(isCut ? "" : marks.behind)];
  const isWritten = tree.write(join(configDir, name), concatenated(parts), SECURE_FILE);
  return isWritten && !isCut ? [] : [startProblem("COPY_FAILED", from)];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

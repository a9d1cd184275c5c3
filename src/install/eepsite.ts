import { basename, join } from "node:path";
import { ArgumentsDocument } from "../arguments/document.js";
import { JETTY_MAIN } from "../files/client.js";
import { JettyConfig } from "../files/jetty/jetty-config.js";
import { findClient, type LocatedClient } from "./clients.js";
import type { Location } from "./location.js";
import type { OpenXml } from "./open-xml.js";
import { xmlFile } from "./xml-file.js";

/** The eepsite's web server in one location. */
export interface Eepsite {
  readonly client: LocatedClient;
  /** The XML files that the client's arguments name, in their order, as far as they are there. */
  readonly files: readonly OpenXml[];
  /** Those that are not there, by the paths that the arguments give them. */
  readonly missing: readonly string[];
}

/** A file of the web server, and what it says now or is planned to say. */
export interface EepsiteFile {
  readonly file: OpenXml;
  readonly config: JettyConfig;
}

/** The web server of a location; `undefined` where there is no client that starts one (facts: formats 9.1). */
export function eepsiteOf(location: Location): Eepsite | undefined {
  const client = findClient(location, JETTY_MAIN);
  return client && siteOf(location, client);
}

/** What a client app that starts a web server is started with. */
export function siteOf(location: Location, client: LocatedClient): Eepsite {
  const named = xmlArguments(client).map((path) => ({
    path,
    file: xmlFile(location, siteName(location, path)),
  }));
  return {
    client,
    files: named.flatMap(({ file }) => file ?? []),
    missing: named.flatMap(({ path, file }) => (file ? [] : [path])),
  };
}

/** The arguments of JettyStart that are files of XML; the others are files of properties. */
export function xmlArguments({ args = "" }: LocatedClient): readonly string[] {
  return new ArgumentsDocument(args).values.filter((argument) => argument.endsWith(".xml"));
}

/** The name in a location of a file that the web server is given by a path. */
export function siteName(location: Location, path: string): string {
  return location.nameOf(path, `eepsite/${basename(path)}`, location.startDir);
}

/** Files with what they say, those alone that are Jetty's. */
export function configsOf(files: readonly OpenXml[]): readonly EepsiteFile[] {
  return files.flatMap((file) => {
    const config = JettyConfig.of(file.document);
    return config ? [{ file, config }] : [];
  });
}

/** The files of contexts that the web server finds in the directories which it watches, in the order of their names. */
export function contextsOf(location: Location, files: readonly EepsiteFile[]): readonly EepsiteFile[] {
  const directories = files.flatMap(({ config }) =>
    config.deployments.flatMap(({ directory }) => directory.text ?? []),
  );
  return directories.flatMap((directory) => {
    const name = location.nameOf(directory, `eepsite/${basename(directory)}`, location.startDir);
    const names = location
      .list(name)
      .filter((each) => each.endsWith(".xml"))
      .sort();
    return configsOf(names.flatMap((each) => xmlFile(location, join(name, each)) ?? []));
  });
}

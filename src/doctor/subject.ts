import { JETTY_MAIN, TUNNELS_MAIN } from "../files/client.js";
import {
  CLIENTS_CONFIG,
  CLIENTS_DIRECTORY,
  ROUTER_CONFIG,
  TUNNELS_CONFIG,
  WRAPPER_CONFIG,
} from "../files/file-names.js";
import { clientsFileName, clientsOf, type LocatedClient } from "../install/clients.js";
import { configsOf, type EepsiteFile, eepsiteOf } from "../install/eepsite.js";
import type { InstallationFiles } from "../install/installation-files.js";
import { isInside, type Location, type OpenFile } from "../install/location.js";
import { tunnelEntriesReader, tunnelFilesOf, tunnelsOf } from "../install/tunnels.js";
import { xmlFile } from "../install/xml-file.js";
import { listenersOfPrograms } from "../ports/listeners.js";
import type { Listener } from "../ports/ports.js";
import { RouterView } from "./router-view.js";
import { TunnelView } from "./tunnel-view.js";

/** Files of a location that are no lists of client apps or tunnels, and that the doctor looks into where they are there. */
export const SINGLE_FILES = [
  ROUTER_CONFIG,
  WRAPPER_CONFIG,
  "logger.config",
  "webapps.config",
  "plugins.config",
  "systray.config",
  "susimail.config",
  "i2psnark.config",
  "i2psnark.config.d/i2psnark.config",
  "sam.config",
  "bob.config",
  "addressbook/config.txt",
  "i2pcontrol.config",
] as const;

/** What a web server of its usual arguments is made of; loose files may come without the client app that names them. */
const LOOSE_SITE = ["eepsite/jetty.xml", "eepsite/jetty-ssl.xml"] as const;

/**
 * What the doctor examines: the files of one location as the router reads them, or loose files that are taken for those of one router. Every
 * question is answered once: after a change there is another subject.
 */
export class Subject {
  readonly location: Location;
  /** The installation around it; `undefined` for loose files. */
  readonly installation: InstallationFiles | undefined;
  readonly router: RouterView;
  #clients: readonly LocatedClient[] | undefined;
  #tunnels: readonly TunnelView[] | undefined;
  #eepsite: readonly EepsiteFile[] | undefined;
  #listeners: readonly Listener[] | undefined;
  #tunnelFiles: readonly OpenFile[] | undefined;
  #clientFiles: readonly OpenFile[] | undefined;
  #files: readonly OpenFile[] | undefined;

  constructor(location: Location, installation?: InstallationFiles) {
    this.location = location;
    this.installation = installation;
    this.router = new RouterView(location);
  }

  /**
   * Whether it can be told what a file says: always in an installation, where a missing file means the router's defaults; of loose files only
   * if it is among them.
   */
  knows(
    name: typeof ROUTER_CONFIG | typeof CLIENTS_CONFIG | typeof TUNNELS_CONFIG | typeof WRAPPER_CONFIG,
  ): boolean {
    if (this.installation) return true;
    if (name === CLIENTS_CONFIG) return this.clientFiles.length > 0;
    if (name === TUNNELS_CONFIG) return this.tunnelFiles.length > 0;
    return this.location.isFile(name);
  }

  /** The client apps in the order of the router's list. */
  get clients(): readonly LocatedClient[] {
    this.#clients ??= clientsOf(this.location);
    return this.#clients;
  }

  /** The client apps of a class that start with the router. */
  started(main: string): readonly LocatedClient[] {
    return this.clients.filter((client) => client.main === main && client.startOnLoad);
  }

  /** Whether a client app of a class starts with the router; it is taken to do so where nothing is known of it. */
  mayStart(main: string): boolean {
    return !this.knows(CLIENTS_CONFIG) || this.started(main).length > 0;
  }

  /** The tunnels in the order in which the router loads them. */
  get tunnels(): readonly TunnelView[] {
    this.#tunnels ??= this.#viewTunnels();
    return this.#tunnels;
  }

  /** The tunnels that start with the router; all are off where their client app is. */
  get startedTunnels(): readonly TunnelView[] {
    return this.mayStart(TUNNELS_MAIN) ? this.tunnels.filter(({ starts }) => starts) : [];
  }

  /** What the router and its programs wait at, disabled listeners included. */
  get listeners(): readonly Listener[] {
    this.#listeners ??= listenersOfPrograms({
      location: this.location,
      clients: this.clients,
      tunnels: this.tunnels.map(({ tunnel }) => tunnel),
      startsTunnels: this.mayStart(TUNNELS_MAIN),
    });
    return this.#listeners;
  }

  /** The files that tunnels are read from. */
  get tunnelFiles(): readonly OpenFile[] {
    this.#tunnelFiles ??= tunnelFilesOf(this.location);
    return this.#tunnelFiles;
  }

  /** The files that client apps are read from, be it in vain. */
  get clientFiles(): readonly OpenFile[] {
    this.#clientFiles ??= this.#findClientFiles();
    return this.#clientFiles;
  }

  #findClientFiles(): readonly OpenFile[] {
    const { location } = this;
    const single = clientsFileName(location);
    const split = location.isTemplate ? [] : location.list(CLIENTS_DIRECTORY);
    const names = split.filter((name) => name.endsWith(".config")).sort();
    return [single, ...names.map((name) => `${CLIENTS_DIRECTORY}/${name}`)]
      .filter((name) => location.isFile(name))
      .map((name) => location.named(name));
  }

  /** The files of the web server that its client app names; none where several such apps leave it open which counts. */
  get eepsite(): readonly EepsiteFile[] {
    this.#eepsite ??= this.#viewEepsite();
    return this.#eepsite;
  }

  /** Every file of lines that is there and that its reader reads. */
  get files(): readonly OpenFile[] {
    this.#files ??= this.#findFiles();
    return this.#files;
  }

  #findFiles(): readonly OpenFile[] {
    const { location } = this;
    const single = SINGLE_FILES.filter((name) => location.isFile(name)).map((name) => location.named(name));
    const found = [...single, ...this.clientFiles, ...this.tunnelFiles, ...this.#others];
    return [...new Set(found)].filter(({ exists }) => exists);
  }

  /** Loose files that nothing else asks for. */
  get #others(): readonly OpenFile[] {
    return this.installation ? [] : [...this.location.opened].filter(({ name }) => isInside(name));
  }

  #viewTunnels(): readonly TunnelView[] {
    const entriesOf = tunnelEntriesReader();
    return tunnelsOf(this.location).map((tunnel) => new TunnelView(tunnel, entriesOf(tunnel)));
  }

  #viewEepsite(): readonly EepsiteFile[] {
    const { location } = this;
    const servers = this.clients.filter(({ main }) => main === JETTY_MAIN);
    if (servers.length === 0 && !this.installation)
      return configsOf(LOOSE_SITE.flatMap((name) => xmlFile(location, name) ?? []));
    const eepsite = servers.length === 1 ? eepsiteOf(location) : undefined;
    return eepsite ? configsOf(eepsite.files) : [];
  }
}

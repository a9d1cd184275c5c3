/** What goes wrong at a start, and what happens to the router then. */
const sentences = {
  CLIENT_FILE_WITHOUT_CLIENT: "this file has no clientApp.0.main: the router logs an error and skips it",
  CLIENT_WITHOUT_NAME:
    "a client app has no name: the router fails while it splits this file, and starts no client app at all, not even the console",
  CLIENTS_FILE_UNREADABLE:
    "the router cannot read this file: it logs an error and goes on without the client apps in it",
  CLIENTS_NOT_SPLIT:
    "the router cannot write every client app of this file to clients.config.d: it runs them from here, those that it did write twice",
  COPY_FAILED:
    "the router cannot copy this template: it runs from the base directory this time, and leaves the config directory half filled",
  DOCS_NOT_CREATED:
    "the router cannot create this directory, also where it exists already: it runs from the base directory this time",
  NO_TUNNELS: "there is neither this file nor one in i2ptunnel.config.d: the router has no tunnels",
  ROUTER_CONFIG_UNREADABLE:
    "the router cannot read this file: it starts with default settings, and overwrites the file at its next save",
  TUNNEL_FILE_EMPTY: "this file has no property: the router logs an error and skips it",
  TUNNEL_FILE_UNREADABLE: "the router cannot read this file: it logs an error and skips it",
  TUNNEL_FILE_WITHOUT_TUNNEL: "this file has no tunnel.0: the router logs an error and skips it",
  TUNNEL_KEY_NOT_CREATED: "the router cannot create this key file: the tunnel does not start",
  TUNNEL_WITHOUT_KEY_FILE: "a tunnel in this file needs a privKeyFile and has none: it does not start",
  TUNNELS_ARGUMENTS: "the client app of the tunnels has more than one argument: the router starts no tunnel",
  TUNNELS_FILE_EMPTY:
    "this file has no property: the router fails to load it, and starts no tunnel, not even those of i2ptunnel.config.d",
  TUNNELS_FILE_MISSING: "there is no such file: the router fails to load it, and starts no tunnel",
  TUNNELS_FILE_UNREADABLE:
    "the router cannot read this file: it starts no tunnel, not even those of i2ptunnel.config.d",
  TUNNELS_KEY_REFUSED:
    "a key of a tunnel cannot be stored: the router fails while it splits the tunnels into this file, and starts no tunnel",
  TUNNELS_NOT_SPLIT:
    "the router cannot write every tunnel of this file to i2ptunnel.config.d: it runs them from here, and the others are ignored",
} as const;

export type StartProblemCode = keyof typeof sentences;

/** After these the router has no client app, and so no tunnel either. */
const withoutClients: readonly StartProblemCode[] = ["CLIENT_WITHOUT_NAME"];

/** After these it has no tunnel at all. */
const withoutTunnels: readonly StartProblemCode[] = [
  ...withoutClients,
  "TUNNELS_ARGUMENTS",
  "TUNNELS_FILE_EMPTY",
  "TUNNELS_FILE_MISSING",
  "TUNNELS_FILE_UNREADABLE",
  "TUNNELS_KEY_REFUSED",
];

/** Whether the router loads nothing of a list after such a problem, wherever in the list it is. */
export function emptiesList({ code }: StartProblem, list: "clients" | "tunnels"): boolean {
  return (list === "clients" ? withoutClients : withoutTunnels).includes(code);
}

/** Something that goes wrong at the next start. */
export interface StartProblem {
  readonly code: StartProblemCode;
  /** What happens to the router, in one sentence. */
  readonly message: string;
  /** The file or directory that it is about. */
  readonly path: string;
}

export function startProblem(code: StartProblemCode, path: string): StartProblem {
  return { code, message: sentences[code], path };
}

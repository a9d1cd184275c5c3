import { ArgumentsDocument } from "../arguments/document.js";
import { SamPositions } from "../arguments/sam-positions.js";
import { clientKey, SAM_MAIN } from "../files/client.js";
import type { LocatedClient } from "../install/clients.js";
import type { Location, OpenFile } from "../install/location.js";
import { type Origin, originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";

const SAM_CONFIG = "sam.config";

/** A value of SAM's, and where it stands. */
interface SamValue {
  readonly text: string;
  readonly origin: Origin | undefined;
}

/** The SAM bridge and its datagrams; none where its arguments keep it from starting (facts: formats 6.2). */
export function samListeners({ location, clients }: Programs): readonly Listener[] {
  return clients
    .filter(({ main }) => main === SAM_MAIN)
    .flatMap((client) => listenersOfSam(location, client));
}

function listenersOfSam(location: Location, client: LocatedClient): readonly Listener[] {
  const sam = samValues(location, client);
  if (!sam) return [];
  const { positions, setting } = sam;
  const isTls = positions.ssl || setting("sam.useSSL", "false").text.toLowerCase() === "true";
  const listen = (id: string, what: string, protocol: "tcp" | "udp", host: string, value: SamValue) => {
    const port = asPort(javaInt(value.text));
    if (port === undefined) return [];
    const { startOnLoad: enabled } = client;
    return listenAt([host], { id, protocol, port, what, enabled, origin: value.origin, client });
  };
  const { ownHost, ownPort } = sam;
  const tcp = ownPort ?? setting("sam.tcp.port", "7656");
  // Without its first listener the bridge does not start at all.
  if (asPort(javaInt(tcp.text)) === undefined) return [];
  const host = ownHost ?? setting("sam.tcp.host", LOOPBACK).text;
  return [
    ...listen("sam-tcp", isTls ? "SAM bridge over TLS" : "SAM bridge", "tcp", host, tcp),
    ...listen(
      "sam-udp",
      "SAM datagrams, once a session needs them",
      "udp",
      setting("sam.udp.host", LOOPBACK).text,
      setting("sam.udp.port", "7655"),
    ),
  ];
}

/** Where a SAM bridge takes its values from: its arguments, then its sam.config (facts: formats 6.2). */
interface SamValues {
  readonly positions: SamPositions;
  /** The sam.config, or what the arguments name in its place; `undefined` where there is none. */
  readonly file: OpenFile | undefined;
  /** What the positional arguments say. */
  readonly ownHost: string | undefined;
  readonly ownPort: SamValue | undefined;
  /** A setting as a `name=value` argument, else as the file has it. */
  setting(name: string, fallback: string): SamValue;
}

/** The values of one bridge; `undefined` where it does not start with its arguments. */
export function samValues(location: Location, client: LocatedClient): SamValues | undefined {
  const positions = new SamPositions(new ArgumentsDocument(client.args ?? ""));
  if (!positions.hasUsableCount || positions.badOptions.length > 0) return undefined;
  const arguments_ = originOf(client.file, clientKey(client.number, "args"));
  const file = samConfig(location, positions);
  // The file may be missing only where nobody names it.
  if (!file && positions.configFile !== undefined) return undefined;
  const last = positions.position(positions.positions.length - 1);
  return {
    positions,
    file,
    ownHost: positions.host,
    ownPort: last === undefined ? undefined : { text: last, origin: arguments_ },
    setting(name, fallback) {
      const argument = positions.option(name);
      if (argument) return { text: argument, origin: arguments_ };
      const text = file?.reader.get(name);
      return text && file ? { text, origin: originOf(file, name) } : { text: fallback, origin: undefined };
    },
  };
}

function samConfig(location: Location, { configFile = SAM_CONFIG }: SamPositions): OpenFile | undefined {
  const name = location.nameOf(configFile, SAM_CONFIG);
  return location.isFile(name) ? location.named(name) : undefined;
}

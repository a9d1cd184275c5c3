import { tunnelKey } from "../files/tunnel.js";
import { type Origin, originOf } from "../install/origin.js";
import { type LocatedTunnel, tunnelEntriesReader } from "../install/tunnels.js";
import { javaInt } from "../text/java-int.js";

/** The fields of one tunnel, by their names without prefix. */
export interface TunnelFields {
  readonly names: Iterable<string>;
  /** `undefined` where it is empty or not set. */
  text(field: string): string | undefined;
  /** `undefined` for what is no number. */
  int(field: string): number | undefined;
  isOn(field: string): boolean;
  origin(field: string): Origin | undefined;
}

/** Gives the fields of one tunnel after the other, in the time that its file takes once. */
export function tunnelFields(): (tunnel: LocatedTunnel) => TunnelFields {
  const entriesOf = tunnelEntriesReader();
  return (tunnel) => {
    const { file, number } = tunnel;
    const entries = entriesOf(tunnel);
    const text = (field: string) => entries.get(field) || undefined;
    return {
      names: entries.keys(),
      text,
      int: (field) => javaInt(text(field) ?? ""),
      isOn: (field) => text(field)?.toLowerCase() === "true",
      origin: (field) => originOf(file, tunnelKey(number, field)),
    };
  };
}

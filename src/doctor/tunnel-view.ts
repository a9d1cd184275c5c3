import { isClientTunnel, isTunnelType, tunnelKey } from "../files/tunnel.js";
import { withTunnelDefaults } from "../files/tunnel-defaults.js";
import type { OpenFile } from "../install/location.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import { tunnelKeys } from "../schema/tunnel-keys.js";
import { keySpot, type Spot } from "./spot.js";

/** A tunnel for the rules: fields as they stand and as they count, by their names without prefix, such as `option.inbound.length`. */
export class TunnelView {
  readonly tunnel: LocatedTunnel;
  /** What stands in the file. */
  readonly entries: ReadonlyMap<string, string>;
  #effective: ReadonlyMap<string, string> | undefined;

  constructor(tunnel: LocatedTunnel, entries: ReadonlyMap<string, string>) {
    this.tunnel = tunnel;
    this.entries = entries;
  }

  get file(): OpenFile {
    return this.tunnel.file;
  }

  get type(): string {
    return this.tunnel.type;
  }

  /** As messages call it. */
  get name(): string {
    return `tunnel[${this.tunnel.name ?? ""}]`;
  }

  /** Whether it starts with the router, as far as its own file says. */
  get starts(): boolean {
    return this.tunnel.startOnLoad;
  }

  get isClient(): boolean {
    return isClientTunnel(this.type);
  }

  /** What stands for a field. */
  get(field: string): string | undefined {
    return this.entries.get(field);
  }

  /** What counts for a field: its own value, else what its type and its other fields entail, else the router's default. */
  effective(field: string): string | undefined {
    this.#effective ??= withTunnelDefaults(this.entries);
    return this.#effective.get(field) ?? tunnelKeys.spec(field)?.default;
  }

  /** Boolean.parseBoolean of what counts. */
  isTrue(field: string): boolean {
    return this.effective(field)?.toLowerCase() === "true";
  }

  /** Whether the router has its type; one of another type does not start. */
  get isOfKnownType(): boolean {
    return isTunnelType(this.type);
  }

  /** Whether it has no session of its own, but one with all other shared clients (TunnelController.getSharedClient). */
  get isShared(): boolean {
    const isForced = this.type.startsWith("socks") && this.isTrue("option.persistentClientKey");
    return this.isClient && !isForced && (this.get("sharedClient") ?? "true").toLowerCase() === "true";
  }

  /** Whether it keeps its destination, in a file of its own. */
  get keepsKey(): boolean {
    return !this.isClient || this.isTrue("option.persistentClientKey");
  }

  /** The key of a field in the file. */
  key(field: string): string {
    return tunnelKey(this.tunnel.number, field);
  }

  /** Where a field stands; where it does not, the line with the tunnel's type. */
  at(field: string, part: "key" | "value" = "key"): Spot {
    const written = this.entries.has(field) ? field : "type";
    return keySpot(this.file, this.key(written), part);
  }
}

import type { Ports } from "../../ports/ports.js";

/** What of an installation's sockets is to be shown. */
export interface PortsView {
  /** What `--scope`, `--exposed` and `--all` leave. */
  readonly ports: Ports;
  /** Whether the lists are of what the router connects to, and not of what it waits at. */
  readonly isOutbound: boolean;
  /** Whether there may be disabled ones, so that each says what it is. */
  readonly isAll: boolean;
}

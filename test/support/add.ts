import { BASE, type Outcome, type Session } from "./session.js";

/** The tunnels that a new user of a Debian tree gets. */
export const template = `${BASE}/i2ptunnel.config`;

/** Adds a client tunnel, but for its name, which comes next, and its port. */
export const client = ["add", "tunnel", "--type", "client", "targetDestination=a.i2p", "--name"];

export function run(session: Session, ...words: readonly string[]): Outcome {
  return session.run(["--root", "R", ...words]);
}

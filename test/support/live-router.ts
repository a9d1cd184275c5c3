import { CONFIG, Session } from "./session.js";

/** The router.config that a Debian router reads. */
export const live = `${CONFIG}/router.config`;

/** A Debian tree with this text in it. */
export function open(text: string): Session {
  return Session.open("debian", { [live]: text });
}

export function set(session: Session, ...words: readonly string[]) {
  return session.run(["--root", "R", "--location", "config", "set", ...words]);
}

/** What `get` prints. */
export function get(session: Session, ...words: readonly string[]): string {
  return session.run(["--root", "R", "--location", "config", "get", ...words]).stdout;
}

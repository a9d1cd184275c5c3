import { expect } from "vitest";
import { replaceOnce, Session } from "./session.js";

/** A tree whose locations were brought together once, so that the next `sync` can tell which of them has changed. */
export function synced(
  fixture: string,
  files: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Session {
  const session = Session.open(fixture, files);
  const { code } = session.run(["--root", "R", "sync", "--from", "config", "--quiet", ...options]);
  expect(code).toBe(0);
  return session;
}

/** Changes one part of a file, as its owner would with an editor. */
export function edit(session: Session, path: string, from: string, to: string): void {
  session.write(path, replaceOnce(session.text(path), from, to));
}

/** The text of a file with some of its lines left out, each of which must be there. */
export function withoutLines(text: string, ...lines: readonly string[]): string {
  return lines.reduce((rest, line) => replaceOnce(rest, `\n${line}\n`, "\n"), text);
}

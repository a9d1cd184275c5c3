import { expect } from "vitest";
import type { Outcome, Session } from "./session.js";

/** What the command printed, with `R` for the root. */
function told(session: Session, { stdout }: Outcome): string {
  return stdout.replaceAll(session.root, "R");
}

export function explain(session: Session, ...words: string[]) {
  const outcome = session.run(["--root", "R", "explain", ...words]);
  expect(outcome.changed).toEqual({});
  return { code: outcome.code, stdout: told(session, outcome), stderr: outcome.stderr };
}

/** The lines that hold an address, `*` before the one that counts: state and place. */
export function held(session: Session, ...words: string[]): string[] {
  const [{ holders }] = JSON.parse(explain(session, "--json", ...words).stdout).explanations;
  return holders.map(
    ({ path, line, state, wins }: Record<string, unknown>) => `${wins ? "*" : "-"} ${state} ${path}:${line}`,
  );
}

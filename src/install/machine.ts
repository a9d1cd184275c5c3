import { isOwnRoot } from "./machine-path.js";

/** What is asked about the machine that the command runs on; `store/machine.ts` has the answers, a test its own. */
export interface Machine {
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's name; `undefined` where the account has none. */
  user(): string | undefined;
  /** The home directory of the account, which is what Java's `user.home` is, whatever `HOME` says. */
  home(): string | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** How much memory it has, in bytes; `undefined` where that is not known. */
  memory(): number | undefined;
}

/** The variables that count below a root; this machine's are not those of another one. */
export function environmentBelow(root: string, machine: Machine): Machine["environment"] {
  return isOwnRoot(root) ? machine.environment : {};
}

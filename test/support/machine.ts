import type { Machine } from "../../src/install/machine.js";

/** A machine that tests make up; what they say nothing of is a Linux on which nobody is logged in. */
export function machineOf(
  answers: {
    readonly platform?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly user?: string;
    readonly home?: string;
    readonly now?: number;
    readonly memory?: number;
  } = {},
): Machine {
  return {
    platform: answers.platform ?? "linux",
    environment: answers.environment ?? {},
    user: () => answers.user,
    home: () => answers.home,
    now: () => answers.now ?? 0,
    memory: () => answers.memory,
  };
}

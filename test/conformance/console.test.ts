import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ConsoleArguments } from "../../src/arguments/console.js";
import { isIpv6, isWildcard } from "../../src/schema/hosts.js";
import { countCases, readVectors } from "../support/vectors.js";

const cases = readVectors(
  "console",
  z.object({
    id: z.string(),
    input: z.object({ args: z.string() }),
    expect: z.object({ listening: z.array(z.tuple([z.string(), z.number()])) }),
  }),
);

/** What the arguments alone do not decide: the listeners that they ask for, and what the machine made of them. */
const undecided: Readonly<Record<string, string>> = {
  "console-0028": "the machine lacks the address 10.1.2.3",
  "console-0029": "the TLS listener finds its port busy: the plain one of the same console has it",
  "console-0035": "no resolver knows the name nosuch.invalid",
};

/** The sockets that the arguments ask for, as ss prints those of a router: IPv4 through an IPv6 socket, `*` for every address. */
function predicted(args: string): string[] {
  const sockets = ConsoleArguments.of(args).listeners.map(({ host, port }) => {
    if (isWildcard(host)) return `*:${port}`;
    return isIpv6(host) ? `[${host}]:${port}` : `[::ffff:${host}]:${port}`;
  });
  return sockets.sort();
}

function observed(listening: readonly (readonly [string, number])[]): string[] {
  return listening.map(([host, port]) => `${host}:${port}`).sort();
}

describe("ConsoleArguments.listeners predicts the sockets of a real router", () => {
  beforeEach(countCases("console.json, decided by the files alone"));

  test.each(cases.filter(({ id }) => !(id in undecided)))("$id $input.args", ({ input, expect: real }) => {
    expect(predicted(input.args)).toEqual(observed(real.listening));
  });
});

describe("the cases that the machine decides", () => {
  beforeEach(countCases("console.json, decided by the machine"));

  test.each(Object.entries(undecided))("%s: %s", (id) => {
    const { input, expect: real } = cases.find((one) => one.id === id) ?? {
      input: { args: "" },
      expect: { listening: [] },
    };
    expect(predicted(input.args)).not.toEqual(observed(real.listening));
  });
});

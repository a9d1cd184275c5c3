import { expect, test, vi } from "vitest";
import { portsOf } from "../../src/ports/ports-of.js";
import { PropertiesText } from "../../src/properties/text.js";
import { locationWith, type PortFiles, STARTS_TUNNELS, tunnel } from "../support/ports.js";

const KINDS = ["type=client", "type=ircclient", "type=server", "type=httpbidirserver"];

/** What stands for a tunnel, of each kind in turn. */
const linesOf = (i: number) => [
  KINDS[i % 4] ?? "",
  `name=T${i}`,
  `listenPort=${7000 + i}`,
  `targetPort=${8000 + i}`,
];

const single = (count: number): PortFiles => ({
  "i2ptunnel.config": Array.from({ length: count }, (_, i) => tunnel(i, ...linesOf(i))).join(""),
});
const split = (count: number): PortFiles =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `i2ptunnel.config.d/${i}-T-i2ptunnel.config`,
      `${linesOf(i).join("\n")}\n`,
    ]),
  );

/** How often all keys of some file were gone through, for as many listeners and targets as there are. */
function passes(files: PortFiles): { readonly passes: number; readonly found: number } {
  const keys = vi.spyOn(PropertiesText.prototype, "keys");
  const { listeners, outbound } = portsOf(locationWith({ "clients.config": STARTS_TUNNELS, ...files }));
  const found = [...listeners, ...outbound].filter((one) => one.tunnel).length;
  const { length } = keys.mock.calls;
  keys.mockRestore();
  return { passes: length, found };
}

test("a thousand tunnels of one file are gone through as often as four", () => {
  const [few, many] = [passes(single(4)), passes(single(1000))];
  expect([few.found, many.found]).toEqual([5, 1250]);
  expect(many.passes).toBe(few.passes);
});

test("a file more is gone through as often as the one before", () => {
  const [one, two, thousand] = [4, 8, 1000].map((count) => passes(split(count)));
  const perFour = (two?.passes ?? 0) - (one?.passes ?? 0);
  expect(thousand?.found).toBe(1250);
  expect((thousand?.passes ?? 0) - (one?.passes ?? 0)).toBe(perFour * 249);
});

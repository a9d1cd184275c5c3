import * as fc from "fast-check";
import { expect, it } from "vitest";
import { lostPeerPorts, widthOfPeerPorts } from "../../../src/ports/firewall/peer-ports.js";
import { i2npPortRanges, isI2npPort } from "../../../src/schema/i2np-ports.js";

const port = fc.integer({ min: 0, max: 65_535 });
const range = fc.tuple(port, port).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

it("knows that 9000-31000 cuts off who listens outside", () => {
  const lost = lostPeerPorts([[9000, 31_000]]);
  expect(lost[0]).toEqual([1024, 1718]);
  expect(lost.slice(-3)).toEqual([
    [8081, 8999],
    [31_001, 31_999],
    [32_001, 65_535],
  ]);
  expect(widthOfPeerPorts()).toContain("any of the 42471 others, from 1024-1718 to 32001-65535.");
});

it("loses nobody where everything is allowed, and everybody where nothing is", () => {
  expect(lostPeerPorts([[1024, 65_535]])).toEqual([]);
  expect(lostPeerPorts(i2npPortRanges())).toEqual([]);
  expect(lostPeerPorts([])).toEqual(i2npPortRanges());
});

it("loses exactly the ports of I2NP that are not allowed", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), port, (allowed, at) => {
      const within = (ranges: readonly (readonly [number, number])[]) =>
        ranges.some(([first, last]) => first <= at && at <= last);
      expect(within(lostPeerPorts(allowed))).toBe(isI2npPort(at) && !within(allowed));
    }),
    { numRuns: 2000 },
  );
});

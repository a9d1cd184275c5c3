import * as fc from "fast-check";
import { expect, it } from "vitest";
import { joinedPorts, portLists } from "../../../src/ports/firewall/multiport.js";

const port = fc.integer({ min: 1, max: 300 });
const ranges = fc.array(fc.tuple(port, fc.nat(3)).map(([first, more]) => [first, first + more] as const));

it("joins neighbours to ranges", () => {
  const ports = [7660, 4444, 7657, 7658, 7659, 7657].map((each) => [each, each] as const);
  expect(portLists(joinedPorts(ports))).toEqual(["4444,7657:7660"]);
});

it("keeps the ports, in rising order, with gaps between the ranges", () => {
  fc.assert(
    fc.property(ranges, (ports) => {
      const joined = joinedPorts(ports);
      expect(joined.flatMap(each)).toEqual([...new Set(ports.flatMap(each))].sort((a, b) => a - b));
      for (const [index, [first]] of joined.entries())
        if (index > 0) expect(first).toBeGreaterThan((joined[index - 1]?.[1] ?? first) + 1);
    }),
  );
});

it("puts at most 15 ports into a list, a range counted twice, and none of them is left out", () => {
  fc.assert(
    fc.property(ranges, (ports) => {
      const lists = portLists(ports);
      for (const list of lists) expect(list.split(/[,:]/).length).toBeLessThanOrEqual(15);
      const written = ports.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`));
      expect(lists.join(",")).toBe(written.join(","));
    }),
  );
});

function each([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

import { expect, test } from "vitest";
import { i2npPortRanges, isI2npPort } from "../../src/schema/i2np-ports.js";

/** `excludedPorts` of the facts (ports.json, i2np-udp), as they stand there. */
const excluded =
  "0-1023,1719,1720,1900,2049,2827,3659,4045,4444,4445,5060,5061,6000,6665-6669,6697,7070,7650-7668,8080,9001,9030,9050,9100,9150,31000,32000,65536+";

function isExcluded(port: number): boolean {
  return excluded.split(",").some((item) => {
    if (item.endsWith("+")) return port >= Number(item.slice(0, -1));
    const [first, last = first] = item.split("-").map(Number);
    return first !== undefined && last !== undefined && port >= first && port <= last;
  });
}

test("I2NP uses exactly the ports that the facts do not exclude", () => {
  const ports = Array.from({ length: 70_000 }, (_, port) => port);
  expect(ports.filter(isI2npPort)).toEqual(ports.filter((port) => !isExcluded(port)));
});

test("the ranges are these ports, with gaps between them", () => {
  const ranges = i2npPortRanges();
  const ports = Array.from({ length: 70_000 }, (_, port) => port);
  const within = (port: number) => ranges.filter(([first, last]) => first <= port && port <= last).length;
  expect(ports.filter((port) => within(port) === 1)).toEqual(ports.filter(isI2npPort));
  expect(ranges.slice(1).every(([first], index) => first > (ranges[index]?.[1] ?? first) + 1)).toBe(true);
});

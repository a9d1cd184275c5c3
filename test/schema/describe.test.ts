import { expect, test } from "vitest";
import { keyDescriptions } from "../../src/schema/describe.js";
import { rowsOf } from "../support/catalogued.js";
import { readAllKeyFacts } from "../support/facts.js";

const all = keyDescriptions();

test("every key of the facts is described, once", () => {
  const known = readAllKeyFacts().flatMap((fact) => {
    const { group, names } = rowsOf(fact);
    return names.map((name) => `${group} ${name}`);
  });
  expect(all.map(({ file, key }) => `${file} ${key}`).sort()).toEqual(known.sort());
});

test("each names the class or document that its facts are from", () => {
  expect(all.filter(({ source }) => !/\w{3}/.test(source))).toEqual([]);
});

test.each([
  ["router.config", "i2cp.port", "port from 1 to 65535"],
  ["router.config", "router.floodfillParticipant", "enum: auto, true, false"],
  ["router.config", "i2np.bandwidth.inboundKBytesPerSecond", "bandwidth-KBps at least 5 KiB/s"],
  ["logger.config", "logger.minGzipSize", "int, bytes"],
  ["clients.config", "delay", "duration-s from -1 to 2147483 s"],
  ["i2psnark.config", "i2psnark.refreshSeconds", "duration-s"],
])("the values of %s %s are %j", (file, key, values) => {
  expect(all.find((each) => each.file === file && each.key === key)?.values).toBe(values);
});

test("secrets are marked", () => {
  const marked = (key: string) => all.filter((each) => each.key === key).map(({ secret }) => secret);
  expect(marked("i2cp.auth.{user}.shash")).toEqual([true]);
  expect(marked("i2cp.port")).toEqual([false]);
});

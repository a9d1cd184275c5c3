import { expect, test } from "vitest";
import { locationWith, shownListeners, shownOutbound, withId } from "../support/ports.js";

const at = (text: string) => locationWith({ "wrapper.config": text });
const found = (text: string) => [
  ...shownListeners(at(text), withId("wrapper-port")),
  ...shownOutbound(at(text), withId("wrapper-jvm-port")),
];

test("the wrapper and its JVM have their usual ports", () => {
  expect(found("")).toEqual(["tcp 127.0.0.1:32000 default", "tcp 32000 127.0.0.1 default"]);
});

test("they have the ports that are set, or the first ones of the scan", () => {
  expect(found("wrapper.port=32100\nwrapper.jvm.port=31100\n")).toEqual([
    "tcp 127.0.0.1:32100 wrapper.config:1",
    "tcp 32100 127.0.0.1 wrapper.config:2",
  ]);
  expect(found("wrapper.port=0\nwrapper.port.min=32200\n")[0]).toBe("tcp 127.0.0.1:32200 wrapper.config:2");
});

test("a pipe needs none", () => {
  expect(found("wrapper.backend.type=pipe\n")).toEqual([
    "tcp 127.0.0.1:32000 default off",
    "tcp 32000 127.0.0.1 default off",
  ]);
});

test("they may speak IPv6", () => {
  expect(found("wrapper.backend.type=SOCKET_IPV6\n")[0]).toBe("tcp ::1:32000 default");
});

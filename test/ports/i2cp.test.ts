import { expect, test } from "vitest";
import { listenersOf } from "../../src/ports/listeners.js";
import { locationWith, shownListeners, withId } from "../support/ports.js";

const at = (routerConfig: string) => locationWith({ "router.config": routerConfig });
const found = (routerConfig: string) => shownListeners(at(routerConfig), withId("i2cp"));

test.each([
  ["nothing", "", "tcp 127.0.0.1:7654 default"],
  ["a port", "i2cp.port=7000\n", "tcp 127.0.0.1:7000 router.config:1"],
  ["a port that is no number", "i2cp.port=many\n", "tcp 127.0.0.1:7654 router.config:1"],
  ["a host", "i2cp.hostname=192.168.1.2\n", "tcp 192.168.1.2:7654 default"],
  ["an empty host", "i2cp.hostname=\n", "tcp 127.0.0.1:7654 default"],
  [
    "all interfaces, whatever the host",
    "i2cp.hostname=127.0.0.1\ni2cp.tcp.bindAllInterfaces=true\n",
    "tcp 0.0.0.0:7654 default",
  ],
  ["all interfaces in other words", "i2cp.tcp.bindAllInterfaces=yes\n", "tcp 127.0.0.1:7654 default"],
  ["off", "i2cp.disableInterface=true\n", "tcp 127.0.0.1:7654 default off"],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("a port that no socket takes is none", () => {
  expect(found("i2cp.port=70000\n")).toEqual([]);
});

test("TLS is told", () => {
  expect(listenersOf(at("i2cp.SSL=true\n")).find(withId("i2cp"))?.what).toBe("I2CP over TLS");
});

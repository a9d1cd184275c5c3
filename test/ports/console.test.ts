import { expect, test } from "vitest";
import { client, locationWith, shownListeners, withId } from "../support/ports.js";

const MAIN = "net.i2p.router.web.RouterConsoleRunner";
const found = (...lines: readonly string[]) =>
  shownListeners(
    locationWith({ "clients.config": client(0, MAIN, ...lines) }),
    withId("console-http", "console-https"),
  );

test("each host is a listener", () => {
  expect(found("args=7657 ::1,127.0.0.1 ./webapps/")).toEqual([
    "tcp ::1:7657 clients.config:2",
    "tcp 127.0.0.1:7657 clients.config:2",
  ]);
});

test("without arguments it is the default", () => {
  expect(found()).toEqual(["tcp 127.0.0.1:7657 default"]);
});

test("TLS listens at the hosts behind its port, else at those of the plain one", () => {
  expect(found("args=7657 127.0.0.1 -s 7667 192.168.1.2")).toEqual([
    "tcp 127.0.0.1:7657 clients.config:2",
    "tcp 192.168.1.2:7667 clients.config:2",
  ]);
  expect(found("args=7657 127.0.0.1 -s 7667")[1]).toBe("tcp 127.0.0.1:7667 clients.config:2");
});

test.each(["7657 a b c", "none 127.0.0.1", "-s"])("with %j there is none", (args) => {
  expect(found(`args=${args}`)).toEqual([]);
});

test("it is off where its client app is", () => {
  expect(found("startOnLoad=false")).toEqual(["tcp 127.0.0.1:7657 default off"]);
});

test("two consoles are two", () => {
  const clients = client(0, MAIN, "args=7657") + client(1, MAIN, "args=7777 ::1");
  expect(shownListeners(locationWith({ "clients.config": clients }), withId("console-http"))).toEqual([
    "tcp 127.0.0.1:7657 clients.config:2",
    "tcp ::1:7777 clients.config:4",
  ]);
});

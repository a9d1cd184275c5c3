import { expect, test } from "vitest";
import { locationWith, STARTS_TUNNELS, shownOutbound, tunnel, withId } from "../support/ports.js";

const found = (...lines: readonly string[]) =>
  shownOutbound(
    locationWith({ "clients.config": STARTS_TUNNELS, "i2ptunnel.config": tunnel(0, ...lines) }),
    withId("server-target-out"),
  );

test.each(["server", "httpserver", "ircserver", "httpbidirserver"])("%s connects to its target", (type) => {
  expect(found(`type=${type}`, "targetHost=192.168.1.2", "targetPort=80")).toEqual([
    "tcp 80 192.168.1.2 i2ptunnel.config:3",
  ]);
});

test("a streamrclient sends to its target, over UDP", () => {
  expect(found("type=streamrclient", "targetHost=192.168.1.2", "listenPort=7000")).toEqual([
    "udp 7000 192.168.1.2 i2ptunnel.config:3",
  ]);
});

test.each(["client", "streamrserver", "Server"])("%s connects to nothing here", (type) => {
  expect(found(`type=${type}`, "targetHost=192.168.1.2", "targetPort=80")).toEqual([]);
});

test("without a host it is this machine, without a port it is nothing", () => {
  expect(found("type=server", "targetPort=80")).toEqual(["tcp 80 127.0.0.1 i2ptunnel.config:2"]);
  expect(found("type=server", "targetHost=192.168.1.2")).toEqual([]);
  expect(found("type=server", "targetPort=many")).toEqual([]);
});

test("visitors of some ports are sent elsewhere", () => {
  const rows = ["443=127.0.0.1:7668", "22=ssh.example.org:22", "25=nothing", "26=::1:25", "27=:25"];
  expect(
    found("type=server", "targetPort=80", ...rows.map((row) => `option.targetForPort.${row}`)).slice(1),
  ).toEqual(["tcp 7668 127.0.0.1 i2ptunnel.config:3", "tcp 22 ssh.example.org i2ptunnel.config:4"]);
});

test("it does not where the tunnel is off", () => {
  expect(found("type=server", "targetPort=80", "startOnLoad=false")).toEqual([
    "tcp 80 127.0.0.1 i2ptunnel.config:2 off",
  ]);
});

import { describe, expect, test } from "vitest";
import { listenersOf } from "../../src/ports/listeners.js";
import { client, locationWith, type PortFiles, shownListeners, withId } from "../support/ports.js";

const SAM = "net.i2p.sam.SAMBridge";
const at = (args: string, files: PortFiles = {}) =>
  locationWith({ "clients.config": client(0, SAM, `args=${args}`), ...files });
const tcp = (args: string, files?: PortFiles) => shownListeners(at(args, files), withId("sam-tcp"));
const udp = (args: string, files?: PortFiles) => shownListeners(at(args, files), withId("sam-udp"));

describe("over TCP", () => {
  test.each([
    ["the stock arguments", "sam.keys 127.0.0.1 7656", "tcp 127.0.0.1:7656 clients.config:2"],
    ["a port without host", "sam.keys 7000", "tcp 127.0.0.1:7000 clients.config:2"],
    ["name=value", "sam.tcp.host=0.0.0.0 sam.tcp.port=7000", "tcp 0.0.0.0:7000 clients.config:2"],
    ["positions before name=value", "sam.keys ::1 7001 sam.tcp.port=7000", "tcp ::1:7001 clients.config:2"],
  ])("%s", (_, args, expected) => {
    expect(tcp(args)).toEqual([expected]);
  });

  test("without arguments it is the default", () => {
    expect(shownListeners(locationWith({ "clients.config": client(0, SAM) }), withId("sam-tcp"))).toEqual([
      "tcp 127.0.0.1:7656 default",
    ]);
  });

  test.each([
    "sam.keys",
    "a b c d",
    "sam.keys 127.0.0.1 many",
    "sam.keys 70000",
    "-x sam.keys 7656",
    "-c missing.config",
  ])("with %j it does not start", (args) => {
    expect([...tcp(args), ...udp(args)]).toEqual([]);
  });

  test("sam.config counts where the arguments say nothing", () => {
    const files = { "sam.config": "sam.tcp.port=7000\nsam.tcp.host=0.0.0.0\n" };
    expect(tcp("i2cp.tcp.port=7654", files)).toEqual(["tcp 0.0.0.0:7000 sam.config:1"]);
    expect(tcp("sam.keys 7001", files)).toEqual(["tcp 0.0.0.0:7001 clients.config:2"]);
  });

  test("-c names another file", () => {
    const files = { "sam.config": "sam.tcp.port=7000\n", "other.config": "sam.tcp.port=7002\n" };
    expect(tcp("-c other.config", files)).toEqual(["tcp 127.0.0.1:7002 other.config:1"]);
    expect(tcp("-c /config/other.config", files)).toEqual(["tcp 127.0.0.1:7002 other.config:1"]);
  });

  test("TLS is told, of the option and of the file", () => {
    const what = (location: ReturnType<typeof at>) => listenersOf(location).find(withId("sam-tcp"))?.what;
    expect(what(at("-s sam.keys 7656"))).toBe("SAM bridge over TLS");
    expect(what(at("sam.keys 7656", { "sam.config": "sam.useSSL=true\n" }))).toBe("SAM bridge over TLS");
    expect(what(at("sam.keys 7656"))).toBe("SAM bridge");
  });
});

describe("over UDP", () => {
  test("is the default", () => {
    expect(udp("sam.keys 0.0.0.0 7656")).toEqual(["udp 127.0.0.1:7655 default"]);
  });

  test("is what the arguments say, else sam.config", () => {
    const files = { "sam.config": "sam.udp.port=7001\nsam.udp.host=::1\n" };
    expect(udp("sam.keys 7656 sam.udp.port=7000 sam.udp.host=0.0.0.0", files)).toEqual([
      "udp 0.0.0.0:7000 clients.config:2",
    ]);
    expect(udp("sam.keys 7656", files)).toEqual(["udp ::1:7001 sam.config:1"]);
  });

  test("is not there with a port that is none", () => {
    expect(udp("sam.keys 7656 sam.udp.port=many")).toEqual([]);
  });
});

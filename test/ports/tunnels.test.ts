import { describe, expect, test } from "vitest";
import { listenersOf } from "../../src/ports/listeners.js";
import { client, locationWith, STARTS_TUNNELS, shownListeners, tunnel, withId } from "../support/ports.js";

const at = (...tunnels: readonly string[]) =>
  locationWith({ "clients.config": STARTS_TUNNELS, "i2ptunnel.config": tunnels.join("") });
const isOfTunnel = ({ tunnel: own }: { readonly tunnel?: unknown }) => own !== undefined;
const found = (...lines: readonly string[]) => shownListeners(at(tunnel(0, "name=A", ...lines)), isOfTunnel);

describe("what a tunnel listens at", () => {
  test.each(["client", "httpclient", "ircclient", "sockstunnel", "socksirctunnel", "connectclient"])(
    "%s: its listenPort, at its interface",
    (type) => {
      expect(found(`type=${type}`, "listenPort=7000")).toEqual(["tcp 127.0.0.1:7000 i2ptunnel.config:3"]);
      expect(found(`type=${type}`, "listenPort=7000", "interface=0.0.0.0")).toEqual([
        "tcp 0.0.0.0:7000 i2ptunnel.config:3",
      ]);
    },
  );

  test("httpbidirserver: its listenPort", () => {
    expect(found("type=httpbidirserver", "listenPort=7000", "targetPort=80")).toEqual([
      "tcp 127.0.0.1:7000 i2ptunnel.config:3",
    ]);
  });

  test("streamrserver: its targetPort, over UDP", () => {
    expect(found("type=streamrserver", "targetPort=7000", "interface=::1")).toEqual([
      "udp ::1:7000 i2ptunnel.config:3",
    ]);
  });

  test.each(["server", "httpserver", "ircserver", "streamrclient", "Client"])("%s: nothing", (type) => {
    expect(found(`type=${type}`, "listenPort=7000", "targetPort=80")).toEqual([]);
  });

  test("0 is any free port", () => {
    expect(found("type=client", "listenPort=0")).toEqual(["tcp 127.0.0.1:any i2ptunnel.config:3"]);
  });

  test.each(["", "many", "70000", "-1", "7,000"])("%j is no port, and so no listener", (port) => {
    expect(found("type=client", `listenPort=${port}`)).toEqual([]);
  });

  test("an empty interface is loopback", () => {
    expect(found("type=client", "interface=", "listenPort=7000")).toEqual([
      "tcp 127.0.0.1:7000 i2ptunnel.config:4",
    ]);
  });

  test("a chat tunnel's transfers take any port, where they are on", () => {
    const dcc = "option.i2ptunnel.ircclient.enableDCC=true";
    const lines = ["listenPort=6668", "interface=192.168.1.2", dcc];
    expect(found("type=ircclient", ...lines)).toEqual([
      "tcp 192.168.1.2:6668 i2ptunnel.config:3",
      "tcp 192.168.1.2:any i2ptunnel.config:5",
    ]);
    expect(found("type=client", ...lines)).toHaveLength(1);
  });
});

describe("whether it does", () => {
  test.each(["false", "yes", ""])("not with startOnLoad=%s", (word) => {
    expect(found("type=client", "listenPort=7000", `startOnLoad=${word}`)[0]).toMatch(/ off$/);
  });

  test("not where the client app of the tunnels is off, or missing", () => {
    const tunnels = { "i2ptunnel.config": tunnel(0, "type=client", "listenPort=7000") };
    const off = client(0, "net.i2p.i2ptunnel.TunnelControllerGroup", "startOnLoad=false");
    for (const clients of [off, ""]) {
      const location = locationWith({ "clients.config": clients, ...tunnels });
      expect(shownListeners(location, isOfTunnel)).toEqual(["tcp 127.0.0.1:7000 i2ptunnel.config:2 off"]);
    }
  });
});

describe("its name among the facts", () => {
  const idsOf = (...tunnels: readonly string[]) =>
    listenersOf(at(...tunnels))
      .filter(isOfTunnel)
      .map(({ id }) => id);

  test("is that of the stock name where several are of its kind", () => {
    const proxies = ["I2P HTTP Proxy", "Another"].map((name, i) =>
      tunnel(i, `name=${name}`, "type=httpclient", `listenPort=${4444 + i}`),
    );
    expect(idsOf(...proxies)).toEqual(["http-proxy", "tunnel"]);
  });

  test("is none where it is not shipped", () => {
    expect(idsOf(tunnel(0, "type=sockstunnel", "listenPort=4447"))).toEqual(["tunnel"]);
  });

  test("a tunnel without a name is told as such", () => {
    const [listener] = listenersOf(at(tunnel(0, "type=client", "listenPort=7000"))).filter(withId("tunnel"));
    expect(listener?.what).toBe("tunnel without a name");
  });
});

test("files of their own have the same", () => {
  const location = locationWith({
    "clients.config": STARTS_TUNNELS,
    "i2ptunnel.config": tunnel(0, "type=client", "listenPort=7000"),
    "i2ptunnel.config.d/00-A-i2ptunnel.config": "name=A\ntype=client\nlistenPort=7001\n",
  });
  expect(shownListeners(location, isOfTunnel)).toEqual([
    "tcp 127.0.0.1:7001 i2ptunnel.config.d/00-A-i2ptunnel.config:3",
  ]);
});

import { describe, expect, it } from "vitest";
import { looseName } from "../../src/doctor/loose-names.js";

const named = (path: string, text = "") => looseName(path, new TextEncoder().encode(text));

describe("a loose file is known by", () => {
  it.each([
    ["its name", "/a/router.config", "", { dir: "/a", name: "router.config" }],
    ["the end of its name", "/a/old-clients.config", "", { dir: "/a", name: "clients.config" }],
    [
      "its directory",
      "/a/clients.config.d/00-x.config",
      "",
      { dir: "/a", name: "clients.config.d/00-x.config" },
    ],
    ["its directory, relative", "addressbook/config.txt", "", { dir: ".", name: "addressbook/config.txt" }],
    ["its ending", "/a/site.xml", "", { dir: "/a", name: "eepsite/jetty.xml" }],
    ["its ending, TLS", "/a/my-ssl.xml", "", { dir: "/a", name: "eepsite/jetty-ssl.xml" }],
    ["its client apps", "/a/x", "clientApp.0.main=a.B\n", { dir: "/a", name: "clients.config" }],
    ["its tunnels", "/a/x", "tunnel.0.type=client\n", { dir: "/a", name: "i2ptunnel.config" }],
    ["its one tunnel", "/a/x", "type=client\nlistenPort=1\n", { dir: "/a", name: "i2ptunnel.config" }],
    ["its wrapper", "/a/x", "wrapper.port=1\n", { dir: "/a", name: "wrapper.config" }],
    ["its logger", "/a/x", "logger.defaultLevel=INFO\n", { dir: "/a", name: "logger.config" }],
    ["a key of the router", "/a/x", "mine=1\ni2cp.port=7654\n", { dir: "/a", name: "router.config" }],
    ["nothing but itself", "/a/x", "mine=1\n", { dir: "/a", name: "x" }],
  ])("%s", (_, path, text, wanted) => {
    expect(named(path, text)).toEqual(wanted);
  });
});

import { describe, expect, it } from "vitest";
import { client, run, template } from "../support/add.js";
import { Session } from "../support/session.js";

describe("what is refused is told with what would be right", () => {
  it.each([
    ["add", "at least one operand"],
    ["add webapp", "client or tunnel"],
    ["add client", "--main"],
    ["add client --main sambridge", "net.i2p.sam.SAMBridge"],
    ["add client x --main a.B", "options alone"],
    ["add client --main a.B --type client", "--type"],
    ["add client --main a.B --delay soon", "delay"],
    ["add client --main a.B --delay 3000000", "2147483"],
    ["add client --main a.B --args a#b", "#"],
    ["add tunnel --name x", "httpbidirserver"],
    ["add tunnel --type Client --name x", "listenPort"],
    ["add tunnel --type squid --name x", "httpclient"],
    ["add tunnel --type client", "--name"],
    ["add tunnel --type client --name x --main a.B", "--main"],
    [
      "add tunnel --type client --name x",
      "listenPort=… targetDestination=…; not given: listenPort, targetDestination",
    ],
    ["add tunnel --type server --name x targetPort=80 targetHost=", "targetHost"],
    ["add tunnel --type httpclient --name x listenPort=70000", "65535"],
    ["add tunnel --type httpclient --name x listenPort=abc", "number"],
    ["add tunnel --type httpclient --name x listenPort=80 interface=not/host", "interface"],
    [
      "add tunnel --type httpclient --name x listenPort=80 prot=1 --strict",
      "prot is no key that the router knows",
    ],
    ["add tunnel --type httpclient --name x listenPort", "KEY=VALUE"],
    ["add tunnel --type httpclient --name x =1", "KEY=VALUE"],
    ["add tunnel --type httpclient --name x listenPort=80 type=server", "--type"],
    ["add tunnel --type httpclient --name x listenPort=80 configFile=/x", "configFile"],
    ["add tunnel --type httpclient --name x listenPort=80 tunnel.0.name=y", "name"],
    ["add tunnel --type httpclient --name x listenPort=80 a#b=c", "#"],
    ["add tunnel --type httpclient --name x listenPort=80 description=a#b", "#"],
    [
      "add tunnel --type httpclient --name Irc2P listenPort=80",
      "tunnel[Irc2P].type is ircclient, not httpclient",
    ],
    ["remove", "at least one operand"],
    ["remove sam", "client[NAME] or tunnel[NAME]"],
    ["remove client[SAMBridge].args", "client[NAME] or tunnel[NAME]"],
    ["remove tunnel[*]", "--force"],
    ["remove tunnel[Irc2P", "]"],
  ])("%s", (command, told) => {
    const { code, stderr, changed } = run(Session.open("debian"), ...command.split(" "));
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain(told);
  });

  it("--force writes a port outside the range", () => {
    const session = Session.open("debian");
    const { code } = run(session, ...client, "x", "listenPort=70000", "--force");
    expect({ code, line: session.text(template).includes("tunnel.7.listenPort=70000\n") }).toEqual({
      code: 0,
      line: true,
    });
  });
});

describe("what may go wrong is told", () => {
  const warnings = (...words: readonly string[]) => {
    const { code, stdout } = run(Session.open("debian"), "add", "tunnel", ...words, "--json", "-n");
    expect(code).toBe(0);
    const { diagnostics }: { diagnostics: { code: string; message: string }[] } = JSON.parse(stdout);
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
  };
  const http = ["--type", "httpclient", "--name", "x"];

  it.each([
    [["listenPort=5555"], []],
    [["listenPort=4444"], ["PORT_TAKEN tunnel[I2P HTTP Proxy] has"]],
    [["listenPort=4444", "interface=127.0.0.2"], []],
    [["listenPort=4444", "interface=192.168.7.2"], ["TUNNEL_EXPOSED"]],
    [["listenPort=4444", "--disabled"], []],
    [["listenPort=7657"], ["PORT_TAKEN console.port has"]],
    [["listenPort=7670"], []],
    [["listenPort=7656"], []],
    [["listenPort=7654"], ["PORT_TAKEN i2cp.port has"]],
    [
      ["listenPort=4445", "interface=0.0.0.0"],
      ["TUNNEL_EXPOSED", "PORT_TAKEN tunnel[I2P HTTPS Proxy] has"],
    ],
    [["listenPort=5555", "interface=::1"], []],
    [
      ["listenPort=5555", "listnPort=1"],
      ["UNKNOWN_KEY tunnel[x]: listnPort is no key that the router knows; did you mean listenPort?"],
    ],
  ])("%j", (words, expected) => {
    const told = warnings(...http, ...words);
    expect(told.map((text, i) => text.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it("a streamr server's UDP port is none of TCP", () => {
    expect(warnings("--type", "streamrserver", "--name", "x", "targetPort=4444")).toEqual([]);
  });
});

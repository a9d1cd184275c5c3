import { describe, expect, it } from "vitest";
import { tunnelTypes } from "../../../src/files/tunnel.js";
import { CONFIG, Session } from "../../support/session.js";

/** What is offered for the last word; the others stand before it. */
function offered(words: readonly string[], session = Session.open("debian-split")): readonly string[] {
  const { code, stdout, stderr } = session.run(["completion", "zsh", "--", "--root", "R", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [kind = "", ...rows] = stdout.split("\n").slice(0, -1);
  return kind === "words" ? rows.map((row) => row.split("\t")[0] ?? "") : [kind];
}

describe("completion offers", () => {
  it.each<[words: readonly string[], expected: readonly string[]]>([
    [["expl"], ["explain"]],
    [["get", "upnp.h"], ["upnp.http-port"]],
    [["set", "upnp.h"], ["upnp.http-port="]],
    [
      ["set", "upnp="],
      ["upnp=on", "upnp=off"],
    ],
    [
      ["set", "sam=on", "floodfill="],
      ["floodfill=auto", "floodfill=on", "floodfill=off"],
    ],
    [["set", "i2np.tcp-port="], ["i2np.tcp-port=auto"]],
    [
      ["set", "i2np.udp.preferred="],
      ["false", "true", "always"].map((value) => `i2np.udp.preferred=${value}`),
    ],
    [
      ["set", "router.config:i2np.laptopMode="],
      ["true", "false"].map((value) => `router.config:i2np.laptopMode=${value}`),
    ],
    [
      ["set", "tunnel[Irc2P].type=irc"],
      ["tunnel[Irc2P].type=ircclient", "tunnel[Irc2P].type=ircserver"],
    ],
    [
      ["set", "client[SAMBridge].st"],
      ["client[SAMBridge].startOnLoad=", "client[SAMBridge].stopargs="],
    ],
    [
      ["get", "tunnel[I2P H"],
      ["tunnel[I2P HTTP Proxy].", "tunnel[I2P HTTPS Proxy]."],
    ],
    [["get", "tunnel[i2p http p"], ["tunnel[I2P HTTP Proxy]."]],
    [["get", "client[SAM a"], ["client[SAM application bridge]."]],
    [
      ["get", "tunnel[type=h"],
      ["httpclient", "httpserver", "httpbidirserver"].map((type) => `tunnel[type=${type}].`),
    ],
    [["get", "tunnel[*].listen"], ["tunnel[*].listenPort"]],
    [["enable", "bro"], ["browser"]],
    [["disable", "tunnel[Ir"], ["tunnel[Irc2P]"]],
    [["enable", "console.po"], []],
    [["get", "i2np.udp.allow"], ["i2np.udp.allowDirect"]],
    [["get", "routerconsole.auth.e"], ["routerconsole.auth.enable"]],
    [["comment", "upn"], []],
    [["comment", "router.config:i2np.udp.po"], ["router.config:i2np.udp.port"]],
    [["get", "router"], ["router.config:"]],
    [["get", "i2ptunnel.config.d/01"], ["i2ptunnel.config.d/01-Irc2P-i2ptunnel.config:"]],
    [
      ["get", "i2ptunnel.config.d/01-Irc2P-i2ptunnel.config:na"],
      ["i2ptunnel.config.d/01-Irc2P-i2ptunnel.config:name"],
    ],
    [["set", "logger.config:logger.flush"], ["logger.config:logger.flushInterval="]],
    [["get", "../"], []],
    [["list", "laptop"], ["laptop-mode"]],
    [["list", "upnp", "c"], []],
    [["help", "sett"], ["settings"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["set", "upnp=off", "--dr"], ["--dry-run"]],
    [["get", "--swa"], []],
    [
      ["--location", ""],
      ["config", "base", "both"],
    ],
    [["--color=al", "get"], ["get"]],
    [
      ["get", "--color=a"],
      ["--color=auto", "--color=always"],
    ],
    [
      ["sync", "--also", "/x", "--from", ""],
      ["config", "base", "/x"],
    ],
    [
      ["set", "--after", "i2np.udp."],
      ["i2np.udp.internalPort", "i2np.udp.port"],
    ],
    [["passwd", "--for", "i"], ["i2cp"]],
    [["get", "--", "--ro"], []],
    [["--root"], ["--root"]],
    [["--base-dir", "/"], ["directories\t"]],
    [["--base-dir=/u"], ["directories\t--base-dir="]],
    [["diff", "x"], ["files\t"]],
    [["set", "upnp=@x"], ["files\tupnp=@"]],
    [["frobnicate", "x"], []],
    [["get", "--frobnicate", "x"], []],
    [["where", ""], []],
  ])("for %j %j", (words, expected) => {
    expect(offered(words)).toEqual(expected);
  });

  it("every setting, client app and tunnel where nothing was typed, with what they are", () => {
    const { stdout } = Session.open("debian-split").run([
      "completion",
      "fish",
      "--",
      "--root",
      "R",
      "get",
      "",
    ]);
    expect(stdout).toContain("console.port\tPort of the plain console listener\n");
    expect(stdout).toContain("client[SAMBridge].\tSAM application bridge\n");
    expect(stdout).toContain("tunnel[Irc2P].\ttunnel of the type ircclient\n");
    expect(stdout).not.toContain("i2np.udp.allowDirect");
  });

  it("webapps, plugins and the address book's files", () => {
    const session = Session.open("debian-split", {
      [`${CONFIG}/webapps.config`]: "webapps.my app.startOnLoad=true\n",
      [`${CONFIG}/plugins/zzzot/plugin.config`]: "name=zzzot\n",
      [`${CONFIG}/addressbook/config.txt`]: "update_delay=12\n",
      [`${CONFIG}/addressbook/other.txt`]: "a=b\n",
    });
    expect(offered(["set", "webapp[js"], session)).toEqual(["webapp[jsonrpc]="]);
    expect(offered(["enable", "webapp[my"], session)).toEqual(["webapp[my app]"]);
    expect(offered(["get", "plugin[z"], session)).toEqual(["plugin[zzzot]"]);
    expect(offered(["set", "plugin[zzzot]="], session)).toEqual(["plugin[zzzot]=on", "plugin[zzzot]=off"]);
    expect(offered(["remove", "webapp["], session)).toEqual([]);
    expect(offered(["get", "addressbook/"], session)).toEqual(["addressbook/config.txt:"]);
    expect(offered(["get", "addressbook/config.txt:update_del"], session)).toEqual([
      "addressbook/config.txt:update_delay",
    ]);
  });

  it("the names of the directory that --location names", () => {
    const session = Session.open("debian", {
      "usr/share/i2p/i2ptunnel.config": "tunnel.0.name=template\ntunnel.0.type=server\n",
    });
    expect(offered(["get", "tunnel[te"], session)).toEqual([]);
    expect(offered(["--location", "base", "get", "tunnel[te"], session)).toEqual(["tunnel[template]."]);
  });

  it("the settings where there is no installation", () => {
    const { stdout } = Session.open("debian").run("completion zsh -- --root R/nowhere set laptop");
    expect(stdout).toContain("laptop-mode=\t");
  });

  it("nothing that would mean another tunnel, several, or that breaks the line", () => {
    const tunnel = (name: string) => `name=${name}\ntype=server\n`;
    const directory = `${CONFIG}/i2ptunnel.config.d`;
    const session = Session.open("debian-split", {
      [`${directory}/90-a-i2ptunnel.config`]: tunnel("*"),
      [`${directory}/91-b-i2ptunnel.config`]: tunnel("type=x"),
      [`${directory}/92-c-i2ptunnel.config`]: tunnel("twice"),
      [`${directory}/93-d-i2ptunnel.config`]: tunnel("twice"),
      [`${directory}/94-e-i2ptunnel.config`]: tunnel("tab\there"),
    });
    expect(offered(["get", "tunnel[t"], session)).toEqual(tunnelTypes.map((type) => `tunnel[type=${type}].`));
    expect(offered(["get", "tunnel[*"], session)).toEqual(["tunnel[*]."]);
  });

  it("names in a file that cannot be read: none, and the others all the same", () => {
    const session = Session.open("debian-split");
    session.restrict(`${CONFIG}/i2ptunnel.config.d`, 0);
    expect(offered(["get", "client[SAMB"], session)).toEqual(["client[SAMBridge]."]);
    expect(offered(["get", "tunnel[Irc"], session)).toEqual([]);
  });

  it("no values that somebody else may not see", () => {
    const { stdout } = Session.open("debian").run("completion zsh -- --root R set i2np.ntcp2.iv=");
    expect(stdout).toBe("words\n");
  });
});

it("completion takes one of three shells", () => {
  for (const words of ["completion", "completion tcsh"])
    expect(Session.open("debian").run(words).code).toBe(2);
});

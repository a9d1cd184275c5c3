import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run, template } from "../support/add.js";
import { BASE, CONFIG, Session } from "../support/session.js";

const split = `${CONFIG}/i2ptunnel.config.d`;

describe("remove", () => {
  it("moves those behind it up, in every list", () => {
    const session = Session.open("debian");
    run(session, "remove", "tunnel[Irc2P]", "client[SAMBridge]");
    for (const path of [template, `${CONFIG}/i2ptunnel.config`]) {
      const names = [...session.text(path).matchAll(/^tunnel\.(\d+)\.name=(.*)$/gm)].sort(
        (a, b) => Number(a[1]) - Number(b[1]),
      );
      expect(names.map(([, number]) => Number(number))).toEqual([0, 1, 2, 3, 4, 5]);
      expect(names.map(([, , name]) => name)).not.toContain("Irc2P");
    }
    expect(session.text(`${CONFIG}/clients.config`)).toContain(
      "clientApp.1.main=net.i2p.i2ptunnel.TunnelControllerGroup\n",
    );
  });

  it("takes the last line of a list with its file, which add began", () => {
    const session = Session.open("gentoo");
    const files = [...session.tree().keys()];
    run(session, "add", "tunnel", "--type", "httpclient", "--name", "x", "listenPort=5555");
    expect(session.tree().size).toBe(files.length + 1);
    run(session, "remove", "tunnel[x]");
    expect([...session.tree().keys()]).toEqual(files);
  });

  it("takes several of a type, and all with --force", () => {
    const session = Session.open("debian");
    run(session, "remove", "tunnel[type=client]");
    expect(session.text(template).match(/^tunnel\.\d+\.type=.*$/gm)).toHaveLength(4);
    run(session, "remove", "tunnel[*]", "--force");
    expect(session.text(template)).not.toMatch(/^tunnel\./m);
  });

  it("a client by its number is the same one in every location", () => {
    const session = Session.open("debian-split");
    const { changed } = run(session, "remove", "client[1]");
    expect(Object.keys(changed)).toEqual([
      `${BASE}/clients.config`,
      `${CONFIG}/clients.config.d/01-net.i2p.sam.SAMBridge-clients.config`,
    ]);
    expect(changed[`${BASE}/clients.config`]).not.toContain("SAMBridge");
  });

  it("leaves the key file, and names it", () => {
    const session = Session.open("debian-split", { [`${CONFIG}/eepsite/eepPriv.dat`]: "keys" });
    const { stderr } = run(session, "remove", "tunnel[I2P webserver]");
    expect(stderr).toContain(
      `${session.path(`${CONFIG}/eepsite/eepPriv.dat`)}: the keys of tunnel[I2P webserver]`,
    );
    expect(session.text(`${CONFIG}/eepsite/eepPriv.dat`)).toBe("keys");
  });

  it("a new server does not get the keys of a removed one", () => {
    const session = Session.open("debian", { [`${CONFIG}/i2ptunnel7-privKeys.dat`]: "keys" });
    run(session, "add", "tunnel", "--type", "server", "--name", "S", "targetHost=127.0.0.1", "targetPort=80");
    expect(session.text(template)).toContain("tunnel.7.privKeyFile=i2ptunnel8-privKeys.dat\n");
  });

  it("keeps what stood in a file, for its owner alone", () => {
    const session = Session.open("debian-split");
    const path = `${split}/01-Irc2P-i2ptunnel.config`;
    const text = session.text(path);
    run(session, "remove", "tunnel[Irc2P]");
    expect(readdirSync(session.path(split)).filter((name) => /Irc2P/.test(name))).toEqual([]);
    const history = "../state/history";
    const [kept = ""] = readdirSync(session.path(history));
    expect(session.text(`${history}/${kept}`)).toContain(text);
    expect(session.modeOf(`${history}/${kept}`)).toBe(0o600);
    expect(session.modeOf(history)).toBe(0o700);
  });

  it.each([
    ["client[RouterConsoleRunner]", "the router will have no console any more"],
    ["client[TunnelControllerGroup]", "no tunnel of i2ptunnel will start"],
  ])("of %s warns", (what, told) => {
    const { code, stderr } = run(Session.open("debian"), "remove", what, "-n");
    expect({ code, told: stderr.includes(told) }).toEqual({ code: 0, told: true });
  });

  it("of what is not there is unchanged, and told", () => {
    const { code, stderr, changed } = run(
      Session.open("debian"),
      "remove",
      "tunnel[Nobody]",
      "client[Nobody]",
    );
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
    expect(stderr).toMatch(
      /^info: there is no tunnel\[Nobody\].*\ninfo: there is no client\[Nobody\].*\nunchanged\n$/,
    );
  });

  it("of one of several that match is exit code 5 with all of them", () => {
    const twin = "type=client\nname=Irc2P\nlistenPort=1\n";
    const session = Session.open("debian-split", { [`${split}/90-Irc2P-i2ptunnel.config`]: twin });
    const { code, stderr, changed } = run(session, "remove", "tunnel[Irc2P]");
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr.match(/^ {2}.*Irc2P/gm)).toHaveLength(2);
  });
});

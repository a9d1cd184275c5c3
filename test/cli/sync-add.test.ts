import { describe, expect, it } from "vitest";
import { live, template } from "../support/location-changes.js";
import { CONFIG, replaceOnce, Session } from "../support/session.js";
import { synced } from "../support/synced.js";

const SYNC = "--root R sync";

const chat = (number: number) => `clientApp.${number}.args=-p 7000
clientApp.${number}.delay=0
clientApp.${number}.main=org.example.Chat
clientApp.${number}.name=Chat
clientApp.${number}.startOnLoad=true
`;

const files = (prefix: string) => `${prefix}interface=127.0.0.1
${prefix}listenPort=7700
${prefix}name=files: mine
${prefix}targetDestination=files.example.i2p
${prefix}type=client
`;

/** A file of its own for what is added, by the console's rule. */
const own = {
  client: `${CONFIG}/clients.config.d/05-org.example.Chat-clients.config`,
  tunnel: `${CONFIG}/i2ptunnel.config.d/08-files_ mine-i2ptunnel.config`,
};

describe("what one location alone has is added to the other:", () => {
  it.each([
    { what: "a client to the single file", fixture: "debian", from: template.clients, to: live.clients },
    { what: "a client to the template", fixture: "debian", from: live.clients, to: template.clients },
  ])("$what", ({ fixture, from, to }) => {
    const session = synced(fixture);
    session.write(from, `${session.text(from)}\n# a chat\n${chat(5)}`);
    const expected = session.text(to) + chat(5);
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [to]: expected } });
    expect(session.run("--root R diff").code).toBe(0);
    expect(session.run(SYNC).changed).toEqual({});
  });

  it.each([
    { what: "a tunnel to the single file", from: template.tunnels, to: live.tunnels },
    { what: "a tunnel to the template", from: live.tunnels, to: template.tunnels },
  ])("$what", ({ from, to }) => {
    const session = synced("debian");
    session.write(from, `${session.text(from)}\n# files\n${files("tunnel.7.")}`);
    const expected = session.text(to) + files("tunnel.7.");
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [to]: expected } });
    expect(session.run(SYNC).changed).toEqual({});
  });

  it.each([
    { what: "client", to: own.client, from: template.clients, added: chat(5), expected: chat(0) },
    {
      what: "tunnel",
      to: own.tunnel,
      from: template.tunnels,
      added: files("tunnel.7."),
      expected: files(""),
    },
  ])("a $what to a file of its own", ({ to, from, added, expected }) => {
    const session = synced("debian-split");
    session.write(from, session.text(from) + added);
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [to]: expected } });
    expect(session.run(SYNC).changed).toEqual({});
  });

  it.each([
    { what: "client", from: own.client, to: template.clients, added: chat(0), expected: chat(5) },
    {
      what: "tunnel",
      from: own.tunnel,
      to: template.tunnels,
      added: files(""),
      expected: files("tunnel.7."),
    },
  ])("a $what of a file of its own to the template", ({ from, to, added, expected }) => {
    const session = synced("debian-split");
    session.write(from, `# Last saved: today\n${added}`);
    const after = session.text(to) + expected;
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [to]: after } });
  });

  it("with the relative path of the eepsite in the template, and the absolute one in the live file", () => {
    const session = Session.open("debian-split");
    const jetty = "clients.config.d/03-net.i2p.jetty.JettyStart-clients.config";
    session.remove(`${CONFIG}/${jetty}`);
    const { code, changed } = session.run(`${SYNC} --from base --only client[JettyStart]`);
    expect({ code, changed }).toEqual({
      code: 0,
      changed: {
        [`${CONFIG}/clients.config.d/04-net.i2p.jetty.JettyStart-clients.config`]: `clientApp.0.args="/var/lib/i2p/i2p-config/eepsite/jetty.xml"
clientApp.0.delay=30
clientApp.0.main=net.i2p.jetty.JettyStart
clientApp.0.name=I2P webserver (eepsite)
clientApp.0.startOnLoad=true
`,
      },
    });
  });

  it("never with what is the router's own: passwords, keys, where its file is", () => {
    const session = synced("debian-split");
    const secret =
      "configFile=/x\ni2cpHost=127.0.0.1\noption.proxyPassword=hush\noption.inbound.randomKey=AAAA\n";
    session.write(own.tunnel, secret + files(""));
    const expected = session.text(template.tunnels) + files("tunnel.7.");
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.tunnels]: expected } });
  });

  it("behind the end of a list, where entries beyond a gap stay out of the router's sight", () => {
    const lost = (end: number) =>
      `#clientApp.${end}.main=org.example.Off\nclientApp.${end}.args=off\nclientApp.${end + 1}.main=org.example.Lost\n`;
    const session = Session.open("debian");
    session.write(live.clients, session.text(live.clients) + lost(5));
    session.run(`${SYNC} --from config`);
    session.write(template.clients, session.text(template.clients) + chat(5));
    const [off, hidden] = lost(6).split(/(?=clientApp.7)/);
    const expected = replaceOnce(session.text(live.clients), lost(5), `${off}${chat(5)}${hidden}`);
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [live.clients]: expected } });
    expect(session.run("--root R diff").stdout).toBe("");
  });
});

import { describe, expect, test } from "vitest";
import { portsOf } from "../../src/ports/ports-of.js";
import { readPortFacts } from "../support/facts.js";
import { client, locationWith, type PortFiles, STARTS_TUNNELS, tunnel } from "../support/ports.js";

const clients = (...lines: readonly string[]): PortFiles => ({ "clients.config": lines.join("") });
const router = (text: string): PortFiles => ({ "router.config": text });
const tunnels = (...lines: readonly string[]): PortFiles => ({
  ...clients(STARTS_TUNNELS),
  "i2ptunnel.config": tunnel(0, "name=A", ...lines),
});
const console = (args: string) =>
  clients(client(0, "net.i2p.router.web.RouterConsoleRunner", `args=${args}`));
const sam = (...lines: readonly string[]) => clients(client(0, "net.i2p.sam.SAMBridge", ...lines));
const mail = (host: string, port: number) =>
  tunnels("type=client", `listenPort=${port}`, `targetDestination=${host}:25`);
const site = (name: string, xml: string): PortFiles => ({
  ...clients(client(0, "net.i2p.jetty.JettyStart", `args=eepsite/${name}`)),
  [`eepsite/${name}`]: xml,
});
const jetty = (connector: string) =>
  `<Configure id="Server" class="org.eclipse.jetty.server.Server"><Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector">${connector}<Set name="host">127.0.0.1</Set><Set name="port">7658</Set></New></Arg></Call></Configure>`;
const TLS = `<Arg><Array type="x"><Item><New class="org.eclipse.jetty.server.SslConnectionFactory"/></Item></Array></Arg>`;
const JMX = `<Configure id="Server" class="org.eclipse.jetty.server.Server"><Call name="createRegistry" class="java.rmi.registry.LocateRegistry"><Arg type="java.lang.Integer">1099</Arg></Call></Configure>`;
const BOB = client(0, "net.i2p.BOB.BOB");
const ADMIN = client(0, "net.i2p.router.admin.AdminManager");
const PLUGIN: PortFiles = { "plugins/I2PControl/plugin.config": "name=I2PControl\n" };

/** For each of the facts' names, files that have it on, and files that have it off or not at all. */
const cases: Readonly<Record<string, readonly [on: PortFiles, off: PortFiles]>> = {
  "i2np-udp": [{}, router("i2np.udp.enable=false\n")],
  "i2np-tcp": [{}, router("i2np.ntcp.enable=false\n")],
  "i2np-udp-out": [{}, router("i2np.udp.enable=false\n")],
  "i2np-tcp-out": [{}, router("i2np.ntcp.enable=false\n")],
  "upnp-ssdp-multicast": [{}, router("i2np.upnp.enable=false\n")],
  "upnp-ssdp-search": [{}, router("i2np.upnp.enable=false\n")],
  "upnp-http-events": [{}, router("i2np.upnp.enable=false\n")],
  "upnp-search-out": [{}, router("i2np.upnp.enable=false\n")],
  "upnp-control-out": [{}, router("i2np.upnp.enable=false\n")],
  "console-http": [console("7657 127.0.0.1"), console("-s 7667")],
  "console-https": [console("7657 127.0.0.1 -s 7667"), console("7657 127.0.0.1")],
  i2cp: [{}, router("i2cp.disableInterface=true\n")],
  "sam-tcp": [sam(), sam("startOnLoad=false")],
  "sam-udp": [sam(), sam("startOnLoad=false")],
  i2pcontrol: [PLUGIN, { ...PLUGIN, "plugins.config": "plugin.I2PControl.startOnLoad=false\n" }],
  bob: [clients(BOB), clients(BOB, "clientApp.0.startOnLoad=false\n")],
  "http-proxy": [tunnels("type=httpclient", "listenPort=4444"), tunnels("type=httpclient")],
  "https-proxy": [tunnels("type=connectclient", "listenPort=4445"), tunnels("type=connectclient")],
  irc: [tunnels("type=ircclient", "listenPort=6668"), tunnels("type=ircclient", "listenPort=none")],
  eepsite: [site("jetty.xml", jetty("")), {}],
  "eepsite-ssl": [site("jetty-ssl.xml", jetty(TLS)), site("jetty.xml", jetty(""))],
  smtp: [mail("smtp.postman.i2p", 7659), mail("smtp.example.i2p", 7659)],
  pop3: [mail("pop.postman.i2p", 7660), mail("pop.example.i2p", 7660)],
  gitssh: [mail("gitssh.idk.i2p", 7670), mail("git.example.i2p", 7670)],
  mtn: [mail("mtn.i2p-projekt.i2p", 8998), mail("mtn.example.i2p", 8998)],
  "irc-dcc": [
    tunnels("type=ircclient", "listenPort=6668", "option.i2ptunnel.ircclient.enableDCC=true"),
    tunnels("type=ircclient", "listenPort=6668"),
  ],
  "jetty-jmx": [site("jetty-jmx.xml", JMX), site("jetty.xml", jetty(""))],
  "wrapper-port": [{}, { "wrapper.config": "wrapper.backend.type=PIPE\n" }],
  "wrapper-jvm-port": [{}, { "wrapper.config": "wrapper.backend.type=PIPE\n" }],
  ntp: [{}, router("time.disabled=true\n")],
  doh: [{}, router("eepget.useDNSOverHTTPS=false\n")],
  reseed: [{}, router("router.reseedDisable=true\n")],
  "server-target-out": [tunnels("type=server", "targetPort=80"), tunnels("type=server")],
  admin: [clients(ADMIN), router("router.adminPort=7655\n")],
};

/** Those that the router never opens by itself, with files that have them; without the files there is none. */
const neverByItself: Readonly<Record<string, PortFiles>> = {
  "snark-standalone": { "i2psnark/jetty-i2psnark.xml": jetty("") },
  "i2cp-client-out": sam(),
};

/** Those that nothing turns off. */
const always = ["dns", "news-update"];

function found(id: string, files: PortFiles) {
  const { listeners, outbound } = portsOf(locationWith(files));
  return [...listeners, ...outbound].filter((one) => one.id === id);
}

test("every socket of the facts has a case", () => {
  const told = [...Object.keys(cases), ...Object.keys(neverByItself), ...always, "bandwidth-test"];
  expect([...told].sort()).toEqual(
    readPortFacts()
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(Object.entries(cases))("%s", (id, [on, off]) => {
  test("is there and enabled", () => {
    expect(found(id, on).map(({ enabled }) => enabled)).toContain(true);
  });

  test("is off, or not there", () => {
    expect(found(id, off).filter(({ enabled }) => enabled)).toEqual([]);
  });
});

test.each(Object.entries(neverByItself))("%s is told where files have it, and never enabled", (id, files) => {
  expect(found(id, files).map(({ enabled }) => enabled)).toEqual([false]);
  expect(found(id, {})).toEqual([]);
});

test.each(always)("%s is always there", (id) => {
  expect(found(id, {}).map(({ enabled }) => enabled)).toContain(true);
});

test("the bandwidth test waits for somebody to start it", () => {
  expect(found("bandwidth-test", {}).map(({ enabled }) => enabled)).toEqual([false]);
});

test.each(readPortFacts())(
  "$id is on the side of the facts, over their protocol",
  ({ id, direction, protocol }) => {
    const files = cases[id]?.[0] ?? neverByItself[id] ?? {};
    const { listeners, outbound } = portsOf(locationWith(files));
    const [own, other] = direction === "listen" ? [listeners, outbound] : [outbound, listeners];
    const protocols = own.filter((one) => one.id === id).map((one) => one.protocol);
    expect(protocols).toContain(protocol);
    expect(other.filter((one) => one.id === id)).toEqual([]);
  },
);

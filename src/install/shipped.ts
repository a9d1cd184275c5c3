import { BROWSER_MAIN, CONSOLE_MAIN, JETTY_MAIN, SAM_MAIN, TUNNELS_MAIN } from "../files/client.js";
import { CLIENTS_CONFIG, ROUTER_CONFIG, TUNNELS_CONFIG } from "../files/file-names.js";
import type { Layout } from "./layout.js";
import { Location } from "./location.js";
import { textTree } from "./text-tree.js";

/**
 * A fresh installation of I2P 2.8.0 as settings read it: what the shipped files set, and nothing else, so that the router's defaults count
 * for the rest (facts: formats 3.6, 3.7, 5.2, 7.2, 9.1). The templates of the installation at hand are no measure: a change of both
 * directories is in them too.
 */
export function shippedLocation(layout: Layout["name"], source: Location): Location {
  const isDocker = layout === "docker";
  const files = new Map([
    [CLIENTS_CONFIG, clients(isDocker ? "127.0.0.1" : "::1,127.0.0.1", isDocker)],
    [TUNNELS_CONFIG, tunnels],
    [ROUTER_CONFIG, isDocker ? dockerSeed : layout === "debian" ? debianSeed : ""],
    ["eepsite/jetty.xml", jetty],
    ["eepsite/contexts/base-context.xml", context(docrootIn(source))],
  ]);
  return new Location(textTree(files), "config", "/", true);
}

const debianSeed = "router.updateDisabled=true\n";
const dockerSeed = `${debianSeed}i2np.ntcp.autoip=true\ni2np.ntcp.port=12345\ni2np.udp.port=12345\n`;

/** The container's image has a class for the eepsite that is not there any more, and no browser. */
function clients(consoleHosts: string, isDocker: boolean): string {
  const rows = [
    [CONSOLE_MAIN, `7657 ${consoleHosts} ./webapps/`, true],
    [SAM_MAIN, "sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654", false],
    [TUNNELS_MAIN, "i2ptunnel.config", true],
    [JETTY_MAIN, '"eepsite/jetty.xml"', true],
    [BROWSER_MAIN, "http://127.0.0.1:7657/", true],
  ] as const;
  const shipped = isDocker ? rows.slice(0, 3) : rows;
  return shipped
    .map(([main, args, starts], number) => entry("clientApp", number, { main, args, startOnLoad: starts }))
    .join("");
}

const local = { interface: "127.0.0.1", startOnLoad: true };
const tunnels = [
  {
    ...local,
    name: "I2P HTTP Proxy",
    type: "httpclient",
    listenPort: 4444,
    proxyList: "exit.stormycloud.i2p",
    "option.i2ptunnel.httpclient.SSLOutproxies": "exit.stormycloud.i2p",
  },
  {
    ...local,
    name: "Irc2P",
    type: "ircclient",
    listenPort: 6668,
    targetDestination: "irc.postman.i2p:6667,irc.echelon.i2p:6667",
  },
  {
    ...local,
    name: "pop.postman.i2p",
    type: "client",
    listenPort: 7660,
    targetDestination: "pop.postman.i2p:110",
  },
  {
    name: "I2P webserver",
    type: "httpserver",
    targetHost: "127.0.0.1",
    targetPort: 7658,
    startOnLoad: false,
  },
  {
    ...local,
    name: "smtp.postman.i2p",
    type: "client",
    listenPort: 7659,
    targetDestination: "smtp.postman.i2p:25",
  },
  {
    ...local,
    name: "I2P HTTPS Proxy",
    type: "connectclient",
    listenPort: 4445,
    proxyList: "outproxy-tor.meeh.i2p",
  },
  {
    ...local,
    name: "gitssh.idk.i2p",
    type: "client",
    listenPort: 7670,
    targetDestination: "gitssh.idk.i2p",
    startOnLoad: false,
  },
]
  .map((fields, number) => entry("tunnel", number, fields))
  .join("");

function entry(
  prefix: string,
  number: number,
  fields: Readonly<Record<string, string | number | boolean>>,
): string {
  return Object.entries(fields)
    .map(([field, value]) => `${prefix}.${number}.${field}=${value}\n`)
    .join("");
}

/** Only what settings read; the files have much more. */
const jetty = `<Configure id="Server" class="org.eclipse.jetty.server.Server">
<Arg><New class="org.eclipse.jetty.util.thread.QueuedThreadPool">
<Set name="minThreads">3</Set><Set name="maxThreads">20</Set>
</New></Arg>
<Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector">
<Set name="host">127.0.0.1</Set><Set name="port">7658</Set><Set name="idleTimeout">600000</Set>
</New></Arg></Call>
<Call name="addBean"><Arg><New class="org.eclipse.jetty.deploy.providers.WebAppProvider">
<Set name="monitoredDirName">./eepsite/contexts</Set>
</New></Arg></Call>
</Configure>
`;

function context(docroot: string): string {
  const text = docroot.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<Configure class="org.eclipse.jetty.servlet.ServletContextHandler">
<Set name="contextPath">/</Set><Set name="resourceBase">${text}</Set>
</Configure>
`;
}

/** The first start makes the path an absolute one (facts: formats 9.3). */
function docrootIn(source: Location): string {
  const isCopied = !source.isTemplate && !source.isPortable;
  return isCopied ? `${source.routerPathOf("eepsite/docroot")}/` : "./eepsite/docroot/";
}

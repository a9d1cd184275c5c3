// Texts to parse, made of what real files have: tunnels of i2ptunnel.config with their comments and blank lines, and a jetty.xml.
import { readFileSync } from "node:fs";

const lines = [
  "",
  "# a tunnel as the console writes it, with what people add by hand",
  "tunnel.N.description=Reaches a site of the network from the outside",
  "tunnel.N.i2cpHost=127.0.0.1",
  "tunnel.N.i2cpPort=7654",
  "tunnel.N.interface=127.0.0.1",
  "tunnel.N.listenPort=4444",
  "tunnel.N.name=Tunnel of the sample, number N",
  "tunnel.N.option.i2cp.closeIdleTime=1800000",
  "tunnel.N.option.i2cp.delayOpen=false",
  "#tunnel.N.option.i2cp.leaseSetEncType=4,0",
  "tunnel.N.option.i2cp.leaseSetEncType=6,4",
  "tunnel.N.option.i2cp.reduceIdleTime=900000",
  "tunnel.N.option.i2p.streaming.connectDelay=0",
  "tunnel.N.option.i2ptunnel.httpclient.SSLOutproxies=exit.example.i2p,other.example.i2p",
  "tunnel.N.option.i2ptunnel.httpclient.allowInternalSSL=true",
  "tunnel.N.option.i2ptunnel.httpclient.jumpServers=http://stats.example.i2p/cgi-bin/jump.cgi?a=,http://jump.example.i2p/jump/",
  "tunnel.N.option.inbound.length=3",
  "tunnel.N.option.inbound.nickname=shared clients",
  "tunnel.N.option.inbound.quantity=3",
  "tunnel.N.option.outbound.length=3",
  "tunnel.N.option.outbound.quantity=3",
  "tunnel.N.proxyList=exit.example.i2p,other.example.i2p",
  "tunnel.N.sharedClient=true",
  "tunnel.N.startOnLoad=true",
  "tunnel.N.targetHost=127.0.0.1",
  "tunnel.N.type=httpclient",
];

const keysEach = lines.filter((line) => /^[^#]/.test(line)).length;

function* tunnels() {
  for (let number = 0; ; number++) yield `${lines.join("\n").replaceAll("N", number)}\n`;
}

/** A text of about this many bytes. */
export function textOfSize(bytes) {
  const parts = [];
  let size = 0;
  for (const tunnel of tunnels()) {
    if (size >= bytes) return parts.join("");
    parts.push(tunnel);
    size += tunnel.length;
  }
}

/** A text of this many keys, rounded up to whole tunnels. */
export function textOfKeys(count) {
  const parts = [];
  for (const tunnel of tunnels()) {
    if (parts.length * keysEach >= count) return parts.join("");
    parts.push(tunnel);
  }
}

/** A router.config as the router writes it, and further keys behind it up to a number of lines, of which each takes so many bytes. */
export function configOfKeys(count, size) {
  const file = new URL("../../fixtures/debian/var/lib/i2p/i2p-config/router.config", import.meta.url);
  const head = readFileSync(file, "latin1");
  const rest = count - head.split("\n").length;
  const line = (number) => `${`own.key.${String(number).padStart(7, "0")}=`.padEnd(size - 1, "v")}\n`;
  return head + Array.from({ length: rest }, (_, number) => line(number)).join("");
}

/** A jetty.xml that Jetty takes, with further calls in its root element up to a number of lines. */
export function xmlOfLines(count) {
  const text = jettyText();
  const end = text.lastIndexOf("</Configure>");
  const call = (number) =>
    `  <Call name="setAttribute">\n    <Arg>own.${number}</Arg>\n    <Arg>value</Arg>\n  </Call>\n`;
  const calls = Math.round((count - text.split("\n").length) / 4);
  return (
    text.slice(0, end) + Array.from({ length: calls }, (_, number) => call(number)).join("") + text.slice(end)
  );
}

function jettyText() {
  const file = new URL("../../fixtures/debian/usr/share/i2p/eepsite/jetty.xml", import.meta.url);
  return readFileSync(file, "latin1");
}

/** A well-formed XML text of about this many characters: all that is inside the root element of a jetty.xml, over and over. */
export function xmlOfSize(size) {
  const text = jettyText();
  const [, head, body, end] = /^(.*<Configure [^>]*>)(.*)(<\/Configure>.*)$/s.exec(text);
  const times = Math.round((size - head.length - end.length) / body.length);
  return head + body.repeat(times) + end;
}

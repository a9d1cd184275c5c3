import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { client, locationWith, type PortFiles, shownListeners, withId } from "../support/ports.js";

const STOCK = readFileSync(
  new URL("../../fixtures/debian/usr/share/i2p/eepsite/jetty.xml", import.meta.url),
  "utf8",
);
const JETTY = "net.i2p.jetty.JettyStart";
const IDS = withId("eepsite", "eepsite-ssl", "jetty-jmx", "snark-standalone");
const found = (files: PortFiles, args = "eepsite/jetty.xml") =>
  shownListeners(locationWith({ "clients.config": client(0, JETTY, `args=${args}`), ...files }), IDS);
const withPort = (port: string) => STOCK.replace('<Set name="port">7658</Set>', port);

test("the stock file listens at one port, on the line of that", () => {
  expect(found({ "eepsite/jetty.xml": STOCK })).toEqual(["tcp 127.0.0.1:7658 eepsite/jetty.xml:41"]);
});

test("without a host it is everywhere, without a port or with 0 at any", () => {
  const open = STOCK.replace('<Set name="host">127.0.0.1</Set>', "");
  expect(found({ "eepsite/jetty.xml": open })[0]).toContain("0.0.0.0:7658");
  expect(found({ "eepsite/jetty.xml": withPort("") })).toEqual(["tcp 127.0.0.1:any default"]);
  expect(found({ "eepsite/jetty.xml": withPort('<Set name="port">0</Set>') })[0]).toContain("127.0.0.1:any");
});

test("a port that Jetty fails on is none", () => {
  expect(found({ "eepsite/jetty.xml": withPort('<Set name="port">many</Set>') })).toEqual([]);
  expect(found({ "eepsite/jetty.xml": withPort('<Set name="port">70000</Set>') })).toEqual([]);
});

test("files that are not there, are no XML, or not Jetty's, have none", () => {
  expect(found({})).toEqual([]);
  for (const text of ["", "<Configure", "<html/>", "\uFFFF"])
    expect(found({ "eepsite/jetty.xml": text })).toEqual([]);
});

test("two client apps are two web servers", () => {
  const clients = client(0, JETTY, "args=eepsite/jetty.xml") + client(1, JETTY, "args=b/jetty.xml");
  const other = withPort('<Set name="port">8080</Set>');
  const files = { "clients.config": clients, "eepsite/jetty.xml": STOCK, "b/jetty.xml": other };
  expect(shownListeners(locationWith(files), IDS).map((row) => row.split(" ")[1])).toEqual([
    "127.0.0.1:7658",
    "127.0.0.1:8080",
  ]);
});

test("JMX has the port of its registry, or that of Java", () => {
  const jmx = (argument: string) =>
    `<Configure id="Server" class="org.eclipse.jetty.server.Server">\n<Call name="createRegistry" class="java.rmi.registry.LocateRegistry">${argument}</Call></Configure>`;
  const at = (text: string) => found({ "eepsite/jetty-jmx.xml": text }, "eepsite/jetty-jmx.xml");
  expect(at(jmx('<Arg type="java.lang.Integer">1100</Arg>'))).toEqual([
    "tcp 0.0.0.0:1100 eepsite/jetty-jmx.xml:2",
  ]);
  expect(at(jmx(""))).toEqual(["tcp 0.0.0.0:1099 default"]);
});

import { expect, test } from "vitest";
import { client, locationWith, type PortFiles, shownListeners, withId } from "../support/ports.js";

const found = (id: string, files: PortFiles) => shownListeners(locationWith(files), withId(id));
const PLUGIN: PortFiles = { "plugins/I2PControl/plugin.config": "name=I2PControl\n" };
const CONF = "plugins/I2PControl/I2PControl.conf";

test("the plugin I2PControl reads its keys in any case", () => {
  const conf = "I2PControl.Listen.Port=7000\ni2pcontrol.listen.address=0.0.0.0\n";
  expect(found("i2pcontrol", PLUGIN)).toEqual(["tcp 127.0.0.1:7650 default"]);
  expect(found("i2pcontrol", { ...PLUGIN, [CONF]: conf })).toEqual([`tcp 0.0.0.0:7000 ${CONF}:1`]);
});

test.each(["false", "deleted"])("the plugin is off with startOnLoad=%s", (word) => {
  const files = { ...PLUGIN, "plugins.config": `plugin.I2PControl.startOnLoad=${word}\n` };
  expect(found("i2pcontrol", files)).toEqual(["tcp 127.0.0.1:7650 default off"]);
});

test("without the plugin there is none, whatever the web application of that name does", () => {
  expect(found("i2pcontrol", { "webapps.config": "webapps.jsonrpc.startOnLoad=true\n" })).toEqual([]);
});

test("BOB has a file of its own", () => {
  const clients = { "clients.config": client(0, "net.i2p.BOB.BOB") };
  expect(found("bob", clients)).toEqual(["tcp localhost:2827 default"]);
  expect(found("bob", { ...clients, "bob.config": "BOB.port=2828\nBOB.host=0.0.0.0\n" })).toEqual([
    "tcp 0.0.0.0:2828 bob.config:1",
  ]);
  expect(found("bob", { "bob.config": "BOB.port=2828\n" })).toEqual([]);
});

test("the old admin listener is told where its port is set, and on where a client app starts it", () => {
  const router = { "router.config": "router.adminPort=7000\n" };
  const clients = { "clients.config": client(0, "net.i2p.router.admin.AdminManager") };
  expect(found("admin", {})).toEqual([]);
  expect(found("admin", router)).toEqual(["tcp 0.0.0.0:7000 router.config:1 off"]);
  expect(found("admin", { ...router, ...clients })).toEqual(["tcp 0.0.0.0:7000 router.config:1"]);
});

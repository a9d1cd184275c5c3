import { expect, test } from "vitest";
import { locationWith, shownListeners, withId } from "../support/ports.js";

const IDS = ["upnp-ssdp-multicast", "upnp-ssdp-search", "upnp-http-events"];
const found = (routerConfig: string, jvmOptions?: Readonly<Record<string, string>>) =>
  shownListeners(locationWith({ "router.config": routerConfig }, jvmOptions), withId(...IDS));

const stock = ["udp 0.0.0.0:1900 default", "udp private:7653 default", "tcp private:7652 default"];
const off = stock.map((row) => `${row} off`);

test("UPnP listens at three ports for the local network", () => {
  expect(found("")).toEqual(stock);
});

test("two of them have keys", () => {
  expect(found("i2np.upnp.HTTPPort=8001\ni2np.upnp.SSDPPort=8002\n")).toEqual([
    stock[0],
    "udp private:8002 router.config:2",
    "tcp private:8001 router.config:1",
  ]);
});

test("what is no number is the default", () => {
  expect(found("i2np.upnp.HTTPPort=many\n")[2]).toContain(":7652 ");
});

test.each(["false", "no", "yes", ""])("%j turns it off, as all but true does", (word) => {
  expect(found(`i2np.upnp.enable=${word}\n`)).toEqual(off);
});

test("a proxy of the whole JVM turns it off", () => {
  expect(found("", { socksProxyHost: "127.0.0.1" })).toEqual(off);
  expect(found("", { "java.net.useSystemProxies": "true" })).toEqual(off);
  expect(found("", { "java.net.useSystemProxies": "false" })).toEqual(stock);
});

test("a proxy in router.config is none of the JVM", () => {
  expect(found("socksProxyHost=127.0.0.1\n")).toEqual(stock);
});

test("the JVM's options count where router.config says nothing, as lines that nobody counts", () => {
  expect(found("", { "i2np.upnp.enable": "false" })).toEqual(off);
  expect(found("i2np.upnp.enable=true\n", { "i2np.upnp.enable": "false" })).toEqual(stock);
  expect(found("", { "i2np.upnp.HTTPPort": "8001" })[2]).toBe("tcp private:8001 wrapper.config:");
});

test("hidden mode leaves it as it is", () => {
  expect(found("router.isHidden=true\n")).toEqual(stock);
});

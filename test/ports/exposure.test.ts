import { expect, test } from "vitest";
import { exposuresOf } from "../../src/ports/exposure.js";
import { listenersOf } from "../../src/ports/listeners.js";
import { client, locationWith, STARTS_TUNNELS, tunnel } from "../support/ports.js";

const texts = (clients: string, router = "", tunnels = "", hasPassword = false) => {
  const location = locationWith({
    "clients.config": clients,
    "router.config": `i2np.upnp.enable=false\n${router}`,
    "i2ptunnel.config": tunnels,
  });
  return exposuresOf(listenersOf(location), hasPassword).map(
    ({ text, danger }) => `${text}${danger ? "!" : ""}`,
  );
};
const OFF = "i2np.disable=true\n";
const console = (args: string) => client(1, "net.i2p.router.web.RouterConsoleRunner", `args=${args}`);
const tunnelsAt = (bind: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    tunnel(i, `name=T${i}`, "type=client", `interface=${bind}`, `listenPort=${7000 + i}`),
  ).join("");

test("nothing is exposed where nothing listens beyond this machine", () => {
  expect(texts(STARTS_TUNNELS, OFF, tunnelsAt("127.0.0.1", 3))).toEqual([]);
});

test("UDP and TCP of I2NP are one where they have one port", () => {
  expect(texts("", "i2np.udp.internalPort=20001\n")).toEqual(["I2NP 20001 udp+tcp (internet)"]);
  expect(
    texts("", "i2np.udp.internalPort=20001\ni2np.ntcp.port=20002\ni2np.ntcp.hostname=a.example\n"),
  ).toEqual(["I2NP 20001 udp (internet)", "I2NP 20002 tcp (internet)"]);
});

test("I2NP says where it listens if that is not everywhere", () => {
  const keys = "i2np.udp.internalPort=20001\ni2np.ntcp.enable=false\ni2np.udp.bindInterface=192.168.1.2\n";
  expect(texts("", keys)).toEqual(["I2NP 20001 udp on 192.168.1.2 (lan)"]);
});

test("a console without password is a danger, plain or over TLS", () => {
  const clients = STARTS_TUNNELS + console("7657 127.0.0.1 -s 7667 192.168.1.2");
  expect(texts(clients, OFF)).toEqual(["router console over TLS 7667 on 192.168.1.2 WITHOUT PASSWORD!"]);
  expect(texts(clients, OFF, "", true)).toEqual(["router console over TLS 7667 on 192.168.1.2 (lan)"]);
});

test("a tunnel says its name, several how many they are at an address", () => {
  expect(texts(STARTS_TUNNELS, OFF, tunnelsAt("0.0.0.0", 1))).toEqual([
    "tunnel T0 7000 on 0.0.0.0 (internet)",
  ]);
  expect(texts(STARTS_TUNNELS, OFF, tunnelsAt("0.0.0.0", 3))).toEqual([
    "3 tunnels 7000, 7001, 7002 on 0.0.0.0 (internet)",
  ]);
});

test("the line stays short", () => {
  const [text] = texts(STARTS_TUNNELS, OFF, tunnelsAt("0.0.0.0", 1000));
  expect(text).toMatch(/^1000 tunnels 7000, .*, 7009 and 990 more on 0\.0\.0\.0 \(internet\)$/);
});

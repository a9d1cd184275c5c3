import { describe, expect, test } from "vitest";
import {
  isClientTunnel,
  matchTunnels,
  readTunnels,
  tunnelEntries,
  tunnelEntriesByNumber,
  tunnelKey,
  tunnelNumbers,
  tunnelTypes,
} from "../../src/files/tunnel.js";
import { parseProperties } from "../../src/properties/document.js";

const tunnelsOf = (text: string) => readTunnels(parseProperties(text));
const numbersOf = (text: string) => tunnelNumbers(parseProperties(text));

describe("readTunnels", () => {
  test("reads numbered tunnels", () => {
    expect(tunnelsOf("tunnel.0.type=client\ntunnel.0.name=A\ntunnel.1.type=server\n")).toEqual([
      { number: 0, type: "client", name: "A", startOnLoad: true },
      { number: 1, type: "server", name: undefined, startOnLoad: true },
    ]);
  });

  test("reads a tunnel without prefix", () => {
    expect(tunnelsOf("name=A\ntype=client\nstartOnLoad=false\n")).toEqual([
      { number: undefined, type: "client", name: "A", startOnLoad: false },
    ]);
  });

  test.each(["Client", "bogus", ""])("reads a type that no router knows as it is: %j", (type) => {
    expect(tunnelsOf(`type=${type}\n`).map((tunnel) => tunnel.type)).toEqual([type]);
  });

  test("leaves tunnels without a type out", () => {
    expect(tunnelsOf("tunnel.0.name=A\ntunnel.1.type=client\n").map(({ number }) => number)).toEqual([1]);
    expect(tunnelsOf("name=A\n")).toEqual([]);
  });
});

describe("startOnLoad", () => {
  test.each(["true", "TRUE", "True"])("is true for %s", (word) => {
    expect(tunnelsOf(`type=client\nstartOnLoad=${word}\n`)[0]?.startOnLoad).toBe(true);
  });

  test.each(["false", "yes", "1", ""])("is false for %j", (word) => {
    expect(tunnelsOf(`type=client\nstartOnLoad=${word}\n`)[0]?.startOnLoad).toBe(false);
  });
});

describe("tunnelNumbers", () => {
  test.each<[string, string, (number | undefined)[]]>([
    ["numbers in order, whatever that of the lines", "tunnel.1.a=b\ntunnel.0.a=b\n", [0, 1]],
    ["a number whose tunnel has no type", "tunnel.0.name=x\n", [0]],
    ["nothing behind the first gap", "tunnel.0.a=b\ntunnel.2.a=b\n", [0]],
    ["nothing where the first is missing", "tunnel.1.a=b\n", []],
    ["no number with a leading zero", "tunnel.00.a=b\n", []],
    ["no 1 in 10", "tunnel.0.a=b\ntunnel.10.a=b\n", [0]],
    ["no number without a field", "tunnel.0=b\n", []],
    ["one tunnel where no key has the prefix", "name=x\n", [undefined]],
    ["one tunnel where the keys begin with a blank", " tunnel.0.name=x\n", [undefined]],
    ["nothing in a file without keys", "# tunnel.0.name=x\n", []],
  ])("finds %s", (_, text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});

describe("a file with both kinds of keys", () => {
  test("is one tunnel where the first key of the hash table has no prefix (tunnels vector 66)", () => {
    expect(numbersOf("configFile=/tmp/x\ntunnel.0.name=y\ntunnel.0.type=client\n")).toEqual([undefined]);
  });

  test("is numbered where that key has the prefix, whatever the first line is", () => {
    expect(numbersOf("type=x\ntunnel.0.name=y\n")).toEqual([0]);
  });

  test("goes by stringPropertyNames, whose table is the smaller one at 12 keys", () => {
    const fields =
      "name type description startOnLoad interface listenPort targetDestination sharedClient i2cpHost i2cpPort proxyList";
    const lines = fields.split(" ").map((field) => `tunnel.0.${field}=x\n`);
    expect(numbersOf(`b=1\n${lines.join("")}`)).toEqual([0]);
  });
});

test.each(tunnelTypes)("%s is a client or a server, as its name says", (type) => {
  expect(isClientTunnel(type)).toBe(/client|socks/.test(type));
});

test.each(["Client", "bogus", ""])("%j, which the router does not know, is no client", (type) => {
  expect(isClientTunnel(type)).toBe(false);
});

test("tunnelKey is the key of a field, with and without a number", () => {
  expect(tunnelKey(3, "listenPort")).toBe("tunnel.3.listenPort");
  expect(tunnelKey(undefined, "listenPort")).toBe("listenPort");
});

describe("matchTunnels", () => {
  const tunnels = [{ name: "Irc2P" }, { name: "irc2p" }, { name: "I2P HTTP Proxy" }, { name: undefined }];
  const numbersFor = (name: string) => matchTunnels(tunnels, name).map((tunnel) => tunnels.indexOf(tunnel));

  test.each<[string, string, number[]]>([
    ["exactly", "Irc2P", [0]],
    ["in another case where none matches exactly", "IRC2P", [0, 1]],
    ["by no part of a name", "HTTP Proxy", []],
    ["none without a name", "undefined", []],
  ])("finds %s: %s", (_, name, found) => {
    expect(numbersFor(name)).toEqual(found);
  });
});

describe("tunnelEntries", () => {
  const entriesOf = (text: string, number: number | undefined) => [
    ...tunnelEntries(parseProperties(text), number),
  ];

  test("are those of one number, without prefix", () => {
    expect(entriesOf("tunnel.1.type=client\ntunnel.11.type=server\ntunnel.1.option.a.b=x\n", 1)).toEqual([
      ["type", "client"],
      ["option.a.b", "x"],
    ]);
  });

  test("are all of a file that holds one tunnel", () => {
    expect(entriesOf("type=client\ntunnel.0.type=server\n", undefined)).toEqual([
      ["type", "client"],
      ["tunnel.0.type", "server"],
    ]);
  });
});

test("the entries of all tunnels at once are those of each", () => {
  const text = "tunnel.1.type=client\ntunnel.11.type=server\ntunnel.1.option.a.b=x\ntunnel.01.a=b\ntype=x\n";
  const reader = parseProperties(text);
  const entriesOf = tunnelEntriesByNumber(reader);
  for (const number of [0, 1, 11, undefined])
    expect([...entriesOf(number)]).toEqual([...tunnelEntries(reader, number)]);
});

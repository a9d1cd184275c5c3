import { describe, expect, test } from "vitest";
import { clientKey, matchClients, parseClientSelector, readClients } from "../../src/files/client.js";
import { parseProperties } from "../../src/properties/document.js";

function clientsOf(text: string) {
  return readClients(parseProperties(text));
}

describe("readClients", () => {
  test("reads every field", () => {
    const text =
      "clientApp.0.main=a.B\nclientApp.0.name=Bee\nclientApp.0.args=x 'y z'\nclientApp.0.delay=5\nclientApp.0.startOnLoad=false\n";
    expect(clientsOf(text)).toEqual([
      { number: 0, main: "a.B", name: "Bee", args: "x 'y z'", startOnLoad: false, delay: 5 },
    ]);
  });

  test("leaves name and args open where they are not set", () => {
    expect(clientsOf("clientApp.0.main=a.B\n")).toEqual([
      { number: 0, main: "a.B", name: undefined, args: undefined, startOnLoad: true, delay: 120 },
    ]);
  });

  test.each<[string, string, number[]]>([
    ["numbers in order, whatever that of the lines", "clientApp.1.main=b\nclientApp.0.main=a\n", [0, 1]],
    ["nothing behind the first gap", "clientApp.0.main=a\nclientApp.2.main=c\n", [0]],
    ["nothing where the first is missing", "clientApp.1.main=b\n", []],
    ["no number with a leading zero", "clientApp.00.main=a\n", []],
    ["a client with an empty main, which ends no list", "clientApp.0.main=\nclientApp.1.main=b\n", [0, 1]],
    ["no commented-out client", "#clientApp.0.main=a\n", []],
  ])("finds %s", (_, text, numbers) => {
    expect(clientsOf(text).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("startOnLoad", () => {
  test("is false for the exact word alone", () => {
    expect(clientsOf("clientApp.0.main=a\nclientApp.0.startOnLoad=false\n")[0]?.startOnLoad).toBe(false);
  });

  test.each(["FALSE", "no", "0", "", "true", "false;"])("is true for %j", (word) => {
    expect(clientsOf(`clientApp.0.main=a\nclientApp.0.startOnLoad=${word}\n`)[0]?.startOnLoad).toBe(true);
  });
});

/** What 2.8.0 does; `clientapps-…` names the case of the vectors that shows it. */
describe("delay is what the router works out", () => {
  test.each<[string, string, number]>([
    ["seconds", "clientApp.0.delay=5", 5],
    ["seconds with a sign", "clientApp.0.delay=+5", 5],
    ["below 0, once the router runs", "clientApp.0.delay=-1", -1],
    ["120 for what is no number", "clientApp.0.delay=abc", 120],
    ["120 for a fraction", "clientApp.0.delay=1.5", 120],
    ["120 for nothing", "clientApp.0.delay=", 120],
    ["120 for a number that Integer.parseInt refuses", "clientApp.0.delay=3000000000", 120],
    ["seconds in the digits of any script (clientapps-0048)", "clientApp.0.delay=٣", 3],
    ["seconds with leading zeros", "clientApp.0.delay=00000000000005", 5],
    ["120 for digits beyond the first plane, which Integer.parseInt refuses", "clientApp.0.delay=𝟓", 120],
    ["0 for onBoot=true, which beats delay", "clientApp.0.delay=5\nclientApp.0.onBoot=true", 0],
    ["0 for onBoot=yes", "clientApp.0.delay=5\nclientApp.0.onBoot=yes", 0],
    ["delay for onBoot=TRUE, which the router ignores", "clientApp.0.delay=5\nclientApp.0.onBoot=TRUE", 5],
  ])("%s", (_, lines, delay) => {
    expect(clientsOf(`clientApp.0.main=a\n${lines}\n`)[0]?.delay).toBe(delay);
  });

  test("tunnels wait for the router, whatever delay says", () => {
    const text = "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.delay=5\n";
    expect(clientsOf(text)[0]?.delay).toBe(-1);
  });

  test("tunnels start at once with onBoot, as they were written by the split (clientapps-0062)", () => {
    const text = "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.onBoot=true\n";
    expect(clientsOf(text)[0]?.delay).toBe(0);
  });

  test.each([
    ["2147484", "clientapps-0044"],
    ["2147483647", "clientapps-0045"],
    ["3000000", "formats 5.1"],
  ])("%s seconds overflow below 0: once the router runs (%s)", (delay) => {
    expect(clientsOf(`clientApp.0.main=a\nclientApp.0.delay=${delay}\n`)[0]?.delay).toBeLessThan(0);
  });
});

describe("matchClients", () => {
  const clients = [
    { main: "net.i2p.router.web.RouterConsoleRunner", name: "I2P Router Console" },
    { main: "net.i2p.sam.SAMBridge", name: "SAM application bridge" },
    { main: "org.example.SAMBridge", name: undefined },
    { main: "net.i2p.apps.systray.UrlLauncher", name: "sambridge" },
    { main: "Plain", name: "2" },
  ];
  const numbersOf = (selector: string | number) =>
    matchClients(clients, selector).map((client) => clients.indexOf(client));

  test.each<[string, string | number, number[]]>([
    ["a whole class", "net.i2p.sam.SAMBridge", [1]],
    ["the last part of a class", "RouterConsoleRunner", [0]],
    ["a class without package", "Plain", [4]],
    ["a name", "SAM application bridge", [1]],
    ["every client that matches", "SAMBridge", [1, 2]],
    ["another case where nothing matches exactly", "i2p router console", [0]],
    ["another case only where nothing matches exactly", "sambridge", [3]],
    ["the place in the list", 0, [0]],
    ["a name that is a number", "2", [4]],
    ["no place behind the list", 9, []],
    ["no part of a name", "Console", []],
    ["no missing name", "undefined", []],
    ["nothing for nothing", "", []],
  ])("finds %s: %j", (_, selector, numbers) => {
    expect(numbersOf(selector)).toEqual(numbers);
  });
});

describe("between the brackets of client[…]", () => {
  test.each([
    ["2", 2],
    ["SAMBridge", "SAMBridge"],
    ["2a", "2a"],
    ["", ""],
  ])("%j means %j", (text, selector) => {
    expect(parseClientSelector(text)).toBe(selector);
  });
});

describe("clientKey", () => {
  test("is the key of a field", () => {
    expect(clientKey(3, "startOnLoad")).toBe("clientApp.3.startOnLoad");
  });
});

import { describe, expect, test } from "vitest";
import { compareLocations } from "../../src/sync/compare.js";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { eepsiteUnits } from "../../src/sync/eepsite-unit.js";
import { locationOf } from "../support/location.js";

type Files = Readonly<Record<string, string>>;

/** What differs between the config directory, the base directory and a further copy: each address with its values. */
function differencesOf(config: Files, base: Files, also?: Files): Record<string, (string | undefined)[]> {
  return Object.fromEntries(
    compare(config, base, also).differences.map(({ address, sides }) => [
      address,
      sides.map(({ value }) => value),
    ]),
  );
}

function compare(config: Files, base: Files, also?: Files) {
  const locations = [
    locationOf("config", config),
    locationOf("base", base),
    ...(also ? [locationOf("also", also)] : []),
  ];
  return compareLocations(locations, new EepsitePaths(["/config"], false), eepsiteUnits);
}

const router = (text: string) => ({ "router.config": text });
const clients = (text: string) => ({ "clients.config": text });
const tunnels = (text: string) => ({ "i2ptunnel.config": text });
const tunnel = (number: number, name: string, type: string) =>
  `tunnel.${number}.name=${name}\ntunnel.${number}.type=${type}\n`;

describe("router.config", () => {
  test("is compared key by key, in the order of the first location", () => {
    expect(differencesOf(router("b=1\na=1\nc=1\n"), router("d=1\na=2\nc=1\n"))).toEqual({
      b: ["1", undefined],
      a: ["1", "2"],
      d: [undefined, "1"],
    });
  });

  test("has the router's defaults where a key is not set", () => {
    expect(differencesOf(router("i2np.upnp.enable=false\n"), router(""))).toEqual({
      "i2np.upnp.enable": ["false", "true"],
    });
  });

  test("of the templates takes part where there is none, and of a further copy does not", () => {
    expect(differencesOf(router("a=1\n"), {}, {})).toEqual({ a: ["1", undefined] });
  });

  test("tells the line of each side, and none where there is none", () => {
    const [difference] = compare(router("\na=1\n"), router("")).differences;
    expect(difference?.sides.map(({ place }) => place)).toEqual([
      { path: "/config/router.config", line: 2 },
      undefined,
    ]);
  });

  test("leaves out a location that has no port of its own yet", () => {
    const ports = (port: string) => router(`i2np.udp.port=${port}\n`);
    expect(differencesOf(ports("1"), router(""), ports("2"))).toEqual({ "i2np.udp.port": ["1", "2"] });
  });
});

describe("client apps", () => {
  const chat = (field: string) => `clientApp.0.main=org.example.Chat\n${field}`;

  test("are compared field by field", () => {
    expect(
      differencesOf(clients(chat("clientApp.0.args=a\n")), clients(chat("clientApp.0.delay=1\n"))),
    ).toEqual({
      "client[Chat].args": ["a", undefined],
      "client[Chat].delay": ["120", "1"],
    });
  });

  test("are matched by their class, whatever their number", () => {
    const main = (...names: string[]) =>
      clients(names.map((name, i) => `clientApp.${i}.main=x.${name}\n`).join(""));
    expect(differencesOf(main("A", "B", "C"), main("C", "A", "B"))).toEqual({});
  });

  test("are matched by their name too where several have a class", () => {
    const two = (first: string, second: string) =>
      clients(
        `clientApp.0.main=x.A\nclientApp.0.name=${first}\nclientApp.1.main=x.A\nclientApp.1.name=${second}\n`,
      );
    expect(differencesOf(two("one", "two"), two("three", "one"))).toEqual({
      "client[two]": ["present", undefined],
      "client[three]": [undefined, "present"],
    });
  });

  test("of one class and name are matched one by one", () => {
    const two = (args: string) =>
      clients(`clientApp.0.main=x.A\nclientApp.1.main=x.A\nclientApp.1.args=${args}\n`);
    expect(differencesOf(two("1"), two("2"))).toEqual({ "client[A] (2).args": ["1", "2"] });
  });

  test("have their whole class as address where two classes end alike", () => {
    const two = (args: string) =>
      clients(`clientApp.0.main=a.Main\nclientApp.1.main=b.Main\nclientApp.1.args=${args}\n`);
    expect(differencesOf(two("1"), two("2"))).toEqual({ "client[b.Main].args": ["1", "2"] });
  });

  test("that one location lacks are compared among the others", () => {
    const one = (args: string) => clients(`clientApp.0.main=x.A\nclientApp.0.args=${args}\n`);
    expect(differencesOf(one("1"), clients(""), one("2"))).toEqual({
      "client[A]": ["present", undefined, "present"],
      "client[A].args": ["1", "2"],
    });
  });

  test("of a location that has no list are no difference", () => {
    expect(differencesOf(clients(chat("")), {})).toEqual({});
  });
});

describe("tunnels", () => {
  test("are matched by name and type", () => {
    const config = tunnels(tunnel(0, "a", "client") + tunnel(1, "b", "server"));
    const base = tunnels(tunnel(0, "b", "server") + tunnel(1, "a", "httpclient"));
    expect(Object.entries(differencesOf(config, base))).toEqual([
      ["tunnel[a] (client)", ["present", undefined]],
      ["tunnel[a] (httpclient)", [undefined, "present"]],
    ]);
  });

  test("in files of their own are the same as in a list", () => {
    const config = { "i2ptunnel.config.d/00-a-i2ptunnel.config": "name=a\ntype=client\nlistenPort=1\n" };
    expect(differencesOf(config, tunnels(`${tunnel(0, "a", "client")}tunnel.0.listenPort=2\n`))).toEqual({
      "tunnel[a].listenPort": ["1", "2"],
    });
  });
});

describe("what all locations agree on", () => {
  test("is told by names that do not depend on what else is there", () => {
    const files = (extra: string) => ({
      ...router("a=1\n"),
      ...clients(`clientApp.0.main=x.A\n${extra}`),
      ...tunnels(tunnel(0, "t", "client")),
    });
    const agreed = (extra: string) => [...compare(files(extra), files(extra)).agreed.keys()];
    expect(agreed("")).toEqual([
      "a",
      "client[x.A]",
      "client[x.A].delay",
      "client[x.A].startOnLoad",
      "tunnel[t client]",
      "tunnel[t client].name",
      "tunnel[t client].type",
    ]);
    expect(agreed("clientApp.1.main=y.A\n")).toEqual(expect.arrayContaining(agreed("")));
  });

  test("is nothing of what one of them lacks", () => {
    const one = clients("clientApp.0.main=x.A\n");
    expect([...compare(one, clients(""), one).agreed]).toEqual([]);
  });

  test("is nothing where there is one location alone", () => {
    const { agreed, differences } = compareLocations(
      [locationOf("config", router("a=1\n"))],
      new EepsitePaths(["/c"], false),
      eepsiteUnits,
    );
    expect([agreed.size, differences.length]).toEqual([0, 0]);
  });
});

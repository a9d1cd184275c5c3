import { describe, expect, expectTypeOf, test } from "vitest";
import { type ClientPatch, ClientsConfig } from "../../src/files/clients-config.js";
import { parseProperties } from "../../src/properties/document.js";
import { codeOf, errorOf } from "../support/errors.js";

const single = `# fire up the web console
clientApp.0.args=7657 ::1,127.0.0.1 ./webapps/
clientApp.0.main=net.i2p.router.web.RouterConsoleRunner
clientApp.0.name=I2P Router Console
clientApp.0.delay=0
clientApp.0.startOnLoad=true

# SAM bridge
clientApp.1.main=net.i2p.sam.SAMBridge
clientApp.1.name=SAM application bridge
clientApp.1.args=sam.keys 127.0.0.1 7656 # stock
clientApp.1.startOnLoad=false
`;

const config = () => ClientsConfig.of(parseProperties(single));

/** The text of the only file. */
const textOf = (clients: ClientsConfig) => clients.files[0]?.document.text;

function directory(files: Readonly<Record<string, string>>): ClientsConfig {
  const entries = Object.entries(files);
  return ClientsConfig.ofDirectory(
    entries.map(([name, text]) => ({ name, document: parseProperties(text) })),
  );
}

const client = (main: string, name: string) => `clientApp.0.main=${main}\nclientApp.0.name=${name}\n`;

describe("list", () => {
  test("has the clients of a single file", () => {
    expect(
      config()
        .list()
        .map(({ name }) => name),
    ).toEqual(["I2P Router Console", "SAM application bridge"]);
  });

  test("has every client of every file of a directory", () => {
    const clients = directory({
      "00-a-clients.config": `${client("a", "A")}clientApp.1.main=b\n`,
      "01-c-clients.config": client("c", "C"),
    });
    expect(clients.list().map(({ main }) => main)).toEqual(["a", "b", "c"]);
  });

  test("has the files of a directory in the router's order", () => {
    const names = ["a", "B", "2-a", "11-x", "100-x", "10-a", "02-b", ".hidden", ""].map(
      (name) => `${name}.config`,
    );
    const clients = directory(Object.fromEntries(names.map((name) => [name, client(name, name)])));
    expect(clients.list().map(({ main }) => main)).toEqual([...names].reverse());
  });

  test.each(["x.config.bak", "x.config~", "x.config.tmp", "#x.config#", "X.CONFIG"])(
    "leaves %s out",
    (name) => {
      expect(directory({ [name]: client("a", "A") }).list()).toEqual([]);
    },
  );
});

describe("find", () => {
  test("knows a client by the last part of its class", () => {
    expect(config().find("SAMBridge")?.number).toBe(1);
  });

  test("knows a client by its name", () => {
    expect(config().find("I2P Router Console")?.main).toBe("net.i2p.router.web.RouterConsoleRunner");
  });

  test("knows the file of a client", () => {
    const clients = directory({ "00-a.config": client("a", "A"), "01-b.config": client("b", "B") });
    expect(clients.find("B")?.file.name).toBe("01-b.config");
  });

  test("has nothing for a client that is not there", () => {
    expect(config().find("JettyStart")).toBeUndefined();
  });

  test("refuses to choose, and says between which", () => {
    const clients = directory({
      "00-a.config": client("x.Bridge", "A"),
      "01-b.config": "clientApp.0.main=y.Bridge\n",
    });
    expect(errorOf(() => clients.find("Bridge"))).toMatchObject({
      code: "CLIENT_AMBIGUOUS",
      candidates: ["00-a.config: x.Bridge (A)", "01-b.config: y.Bridge (no name)"],
    });
  });
});

describe("set", () => {
  test.each<[string, ClientPatch, string, string]>([
    ["switches a client on", { startOnLoad: true }, "startOnLoad=false", "startOnLoad=true"],
    ["keeps an inline comment", { args: "sam.keys 7656" }, "sam.keys 127.0.0.1 7656 #", "sam.keys 7656 #"],
    [
      "adds a line among those of its client",
      { delay: -1 },
      "startOnLoad=false\n",
      "startOnLoad=false\nclientApp.1.delay=-1\n",
    ],
    ["takes a line away", { name: null }, "clientApp.1.name=SAM application bridge\n", ""],
    ["changes nothing that is so already", { startOnLoad: false, name: "SAM application bridge" }, "", ""],
  ])("%s", (_, patch, before, after) => {
    const changed = config().find("SAMBridge")?.set(patch);
    expect(changed && textOf(changed)).toBe(single.replace(before, after));
  });

  test("leaves the configuration that it came from", () => {
    const before = config();
    before.find("SAMBridge")?.set({ startOnLoad: true });
    expect(textOf(before)).toBe(single);
  });

  test("leaves the other files of a directory", () => {
    const before = directory({ "00-a.config": client("a", "A"), "01-b.config": client("b", "B") });
    const after = before.find("B")?.set({ delay: 1 });
    expect(after?.files.map(({ document }) => document.edits.length)).toEqual([0, 1]);
  });

  test.each<[string, ClientPatch, string]>([
    ["a delay that overflows", { delay: 3_000_000 }, "VALUE_REFUSED"],
    ["a text that a line cannot hold", { name: "a # b" }, "VALUE_NOT_STORABLE"],
  ])("refuses %s", (_, patch, code) => {
    expect(codeOf(() => config().find("SAMBridge")?.set(patch))).toBe(code);
  });
});

describe("console", () => {
  test.each<[string, (clients: ClientsConfig) => ClientsConfig, string]>([
    ["bind", ({ console }) => console.bind(["0.0.0.0"]), "7657 0.0.0.0 ./webapps/"],
    ["port", ({ console }) => console.port(8000), "8000 ::1,127.0.0.1 ./webapps/"],
    ["ssl", ({ console }) => console.ssl(7667), "7657 ::1,127.0.0.1 -s 7667 ::1,127.0.0.1 ./webapps/"],
    [
      "ssl and its addresses",
      (clients) => clients.console.ssl(7667).console.sslBind(["::1"]),
      "7657 ::1,127.0.0.1 -s 7667 ::1 ./webapps/",
    ],
    [
      "ssl on and off again",
      (clients) => clients.console.ssl(7667).console.ssl("off"),
      "7657 ::1,127.0.0.1 ./webapps/",
    ],
  ])("changes its arguments alone: %s", (_, edit, args) => {
    expect(textOf(edit(config()))).toBe(single.replace("7657 ::1,127.0.0.1 ./webapps/", args));
  });

  test("tells what its arguments say", () => {
    expect(config().console.arguments.listeners.map(({ host }) => host)).toEqual(["::1", "127.0.0.1"]);
  });

  test("of a client without args listens on 127.0.0.1:7657", () => {
    const clients = directory({ "a.config": client("net.i2p.router.web.RouterConsoleRunner", "Console") });
    expect(clients.console.arguments.listeners).toEqual([{ host: "127.0.0.1", port: 7657, ssl: false }]);
  });

  test("is refused where there is none, with the classes that there are", () => {
    expect(errorOf(() => directory({ "a.config": client("a.B", "A") }).console)).toMatchObject({
      code: "CLIENT_NOT_FOUND",
      candidates: ["a.B"],
    });
  });
});

describe("sam", () => {
  test.each<[string, (clients: ClientsConfig) => ClientsConfig, string]>([
    ["bind", ({ sam }) => sam.bind("0.0.0.0"), "sam.keys 0.0.0.0 7656 # stock"],
    ["port", ({ sam }) => sam.port(7000), "sam.keys 127.0.0.1 7000 # stock"],
  ])("changes its arguments alone: %s", (_, edit, args) => {
    expect(textOf(edit(config()))).toBe(single.replace("sam.keys 127.0.0.1 7656 # stock", args));
  });

  test("is refused where there is none", () => {
    expect(codeOf(() => directory({ "a.config": client("a.B", "A") }).sam)).toBe("CLIENT_NOT_FOUND");
  });
});

describe("types", () => {
  test("know the fields of a patch", () => {
    expectTypeOf<keyof ClientPatch>().toEqualTypeOf<"name" | "args" | "startOnLoad" | "delay">();
  });

  test("know no field of another type", () => {
    // @ts-expect-error a text where a number belongs
    expect(codeOf(() => config().find("SAMBridge")?.set({ delay: "5" }))).toBe("VALUE_REFUSED");
  });
});

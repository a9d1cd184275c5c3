import { describe, expect, test } from "vitest";
import type { ClientField } from "../../src/files/client.js";
import { addClients, addTunnels } from "../../src/install/add.js";
import { clientsOf } from "../../src/install/clients.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import { locationOf, plannedIn } from "../support/location.js";

const chat: ReadonlyMap<ClientField, string> = new Map([
  ["main", "x.Chat"],
  ["args", "1"],
]);
const files = new Map([
  ["type", "client"],
  ["name", "a/b"],
]);
const CHAT = (number: number) => `clientApp.${number}.args=1\nclientApp.${number}.main=x.Chat\n`;
const one = "clientApp.0.main=x.A\n";

describe("addClients", () => {
  test.each([
    {
      says: "takes the next number of a list",
      kind: "config" as const,
      there: { "clients.config": one },
      planned: { "/config/clients.config": one + CHAT(1) },
    },
    { says: "begins a list", kind: "base" as const, there: {}, planned: { "/base/clients.config": CHAT(0) } },
    {
      says: "puts a file of its own into clients.config.d, with as many files as there are as number",
      kind: "config" as const,
      there: { "clients.config.d/00-x.A-clients.config": one, "clients.config.d/old.bak": "" },
      planned: { "/config/clients.config.d/02-x.Chat-clients.config": CHAT(0) },
    },
    {
      says: "takes the next number where a file has it already",
      kind: "config" as const,
      there: { "clients.config.d/01-x.Chat-clients.config": one },
      planned: { "/config/clients.config.d/02-x.Chat-clients.config": CHAT(0) },
    },
    {
      says: "counts beyond 9",
      kind: "config" as const,
      there: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`clients.config.d/0${i}-x`, ""])),
      planned: { "/config/clients.config.d/10-x.Chat-clients.config": CHAT(0) },
    },
    {
      says: "never takes the templates apart",
      kind: "base" as const,
      there: { "clients.config": one, "clients.config.d/x": "" },
      planned: { "/base/clients.config": one + CHAT(1) },
    },
    {
      says: "goes by the name that router.config gives the list",
      kind: "config" as const,
      there: { "router.config": "router.clientConfigFile=apps.config\n", "apps.config": one },
      planned: { "/config/apps.config": one + CHAT(1) },
    },
  ])("$says", ({ kind, there, planned }) => {
    const location = locationOf(kind, there);
    addClients(location, [chat]);
    expect(plannedIn(location)).toEqual(planned);
  });

  test("wakes no entry beyond a gap", () => {
    const location = locationOf("base", { "clients.config": `${one}clientApp.2.main=x.Lost\n` });
    addClients(location, [chat]);
    expect(clientsOf(location).map(({ main }) => main)).toEqual(["x.A", "x.Chat"]);
  });

  test("adds several as one by one, and moves what is beyond a gap behind them all", () => {
    const location = locationOf("base", { "clients.config": `${one}clientApp.2.main=x.Lost\n` });
    addClients(location, [chat, chat]);
    expect(clientsOf(location).map(({ main }) => main)).toEqual(["x.A", "x.Chat", "x.Chat"]);
    expect(plannedIn(location)["/base/clients.config"]).toContain("clientApp.4.main=x.Lost\n");
  });

  test("puts two into files of different names", () => {
    const location = locationOf("config", { "clients.config.d/00-x.A-clients.config": one });
    addClients(location, [chat, chat]);
    expect(Object.keys(plannedIn(location))).toEqual([
      "/config/clients.config.d/01-x.Chat-clients.config",
      "/config/clients.config.d/02-x.Chat-clients.config",
    ]);
  });

  test("is read again as planned", () => {
    const location = locationOf("config", { "clients.config.d/00-x.A-clients.config": one });
    addClients(location, [chat]);
    expect(clientsOf(location).map(({ main, args }) => [main, args])).toEqual([
      ["x.A", undefined],
      ["x.Chat", "1"],
    ]);
  });
});

describe("addTunnels", () => {
  const list = "tunnel.0.name=x\ntunnel.0.type=client\n";
  const added = (number: number) => `tunnel.${number}.name=a/b\ntunnel.${number}.type=client\n`;

  test.each([
    {
      says: "takes the next number of a list",
      kind: "config" as const,
      there: { "i2ptunnel.config": list },
      planned: { "/config/i2ptunnel.config": list + added(1) },
    },
    {
      says: "begins a list",
      kind: "base" as const,
      there: {},
      planned: { "/base/i2ptunnel.config": added(0) },
    },
    {
      says: "puts a file of its own into i2ptunnel.config.d, with the number of tunnels that there are then",
      kind: "config" as const,
      there: { "i2ptunnel.config.d/00-x-i2ptunnel.config": "name=x\ntype=client\n" },
      planned: { "/config/i2ptunnel.config.d/02-a_b-i2ptunnel.config": "name=a/b\ntype=client\n" },
    },
    {
      says: "adds to the list that counts because the directory is empty",
      kind: "config" as const,
      there: { "i2ptunnel.config": list, "i2ptunnel.config.d/x.bak": "" },
      planned: { "/config/i2ptunnel.config": list + added(1) },
    },
    {
      says: "never takes the templates apart",
      kind: "base" as const,
      there: { "i2ptunnel.config": list, "i2ptunnel.config.d/x.config": "" },
      planned: { "/base/i2ptunnel.config": list + added(1) },
    },
  ])("$says", ({ kind, there, planned }) => {
    const location = locationOf(kind, there);
    addTunnels(location, [files]);
    expect(plannedIn(location)).toEqual(planned);
  });

  test("puts several into files of their own, counting on", () => {
    const location = locationOf("config", {
      "i2ptunnel.config.d/00-x-i2ptunnel.config": "name=x\ntype=client\n",
    });
    addTunnels(location, [files, files]);
    expect(Object.keys(plannedIn(location))).toEqual([
      "/config/i2ptunnel.config.d/02-a_b-i2ptunnel.config",
      "/config/i2ptunnel.config.d/03-a_b-i2ptunnel.config",
    ]);
  });

  test("counts an entry without a type, which the router only skips", () => {
    const location = locationOf("base", { "i2ptunnel.config": `${list}tunnel.1.name=off\n` });
    addTunnels(location, [files]);
    expect(tunnelsOf(location).map(({ number, name }) => [number, name])).toEqual([
      [0, "x"],
      [2, "a/b"],
    ]);
  });

  test("wakes no entry beyond a gap", () => {
    const location = locationOf("base", { "i2ptunnel.config": `${list}tunnel.2.type=client\n` });
    addTunnels(location, [files]);
    expect(tunnelsOf(location).map(({ name }) => name)).toEqual(["x", "a/b"]);
  });
});

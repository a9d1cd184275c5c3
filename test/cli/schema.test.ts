import { describe, expect, test } from "vitest";
import * as z from "zod";
import { allSettings } from "../../src/settings/registry.js";
import { Session } from "../support/session.js";

const run = (...words: string[]) => Session.open("debian").run(["schema", ...words]);

describe("schema", () => {
  test("prints a line for each setting and each key", async () => {
    const { code, stdout } = run();
    const addresses = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(code).toBe(0);
    expect(addresses.slice(0, (await allSettings()).length)).toEqual(
      (await allSettings()).map(({ name }) => name),
    );
    expect(addresses).toContain("router.config:i2np.udp.port");
    expect(addresses).toContain("i2ptunnel.config:option.inbound.length");
  });

  test("with --json is one object with all that is known", () => {
    const { stdout } = run("--json");
    expect(JSON.parse(stdout)).toMatchObject({
      settings: expect.arrayContaining([
        expect.objectContaining({
          name: "upnp",
          kind: "bool",
          restart: "full",
          holds: ["router.config: i2np.upnp.enable"],
        }),
      ]),
      keys: expect.arrayContaining([
        expect.objectContaining({
          file: "router.config",
          key: "i2cp.port",
          type: "port",
          min: 1,
          max: 65535,
          default: "7654",
        }),
      ]),
    });
  });

  test("tells when a change of a file takes effect, whatever the console can do at once", () => {
    const { stdout } = run();
    const restartOf = (address: string) =>
      stdout
        .split("\n")
        .find((line) => line.startsWith(`${address}\t`))
        ?.split("\t")[2];
    expect(restartOf("i2ptunnel.config:description")).toBe("soft");
    expect(restartOf("wrapper.config:wrapper.port")).toBe("wrapper");
    expect(restartOf("jvm:i2p.dir.base")).toBe("wrapper");
    expect(restartOf("router.config:router.sharePercentage")).toBe("live");
  });

  test("takes no operands", () => {
    expect(run("upnp").code).toBe(2);
  });
});

describe("schema --json-schema judges the values of a recipe", () => {
  const isRight = (recipe: unknown) =>
    z.fromJSONSchema(JSON.parse(run("--json-schema").stdout)).safeParse(recipe).success;

  test.each([
    { "console.bind": ["0.0.0.0"], upnp: false, "i2np.port": 18321 },
    { "i2np.udp.internalPort": 18321, "tunnel[Irc2P].listenPort": 6668 },
    { "client[SAMBridge].startOnLoad": true, "console.ssl": "off" },
    { "console.ssl": null, "console.allowed-hosts+=": "router.example", "webapp[jsonrpc]": false },
    { disable: ["browser"], add: [["tunnel", "--type", "client", "--name", "x"]] },
  ])("%j is right", (recipe) => {
    expect(isRight(recipe)).toBe(true);
  });

  test.each([
    { upnp: "off course" },
    { "console.port": 70000 },
    { "i2np.udp.internalPort": "18321" },
    { "tunnel[Irc2P].listenPort": -1 },
    { floodfill: "maybe" },
    { disable: "browser" },
    { "webapp[jsonrpc]": "off course" },
  ])("%j is wrong", (recipe) => {
    expect(isRight(recipe)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { routerKeyNames, routerKeySpec } from "../../../src/schema/catalogue.js";
import { decodeValue } from "../../../src/schema/codec.js";
import { parseAddress } from "../../../src/settings/address/address.js";
import { fallbackOf } from "../../../src/settings/reading/fallback.js";
import { installationOf, startedDebian } from "../../support/installation.js";
import { countCases } from "../../support/vectors.js";

const files = startedDebian({
  "router.config": "i2np.upnp.enable=false\nrouter.sharePercentage=60\n",
  "clients.config": [
    "clientApp.0.main=net.i2p.sam.SAMBridge",
    "clientApp.0.name=SAM application bridge",
    "clientApp.0.args=sam.keys 0.0.0.0 7756",
    "clientApp.0.startOnLoad=false",
    "clientApp.1.main=net.i2p.i2ptunnel.TunnelControllerGroup",
    "clientApp.1.name=Application tunnels",
    "clientApp.1.args=i2ptunnel.config",
    "clientApp.1.delay=3",
    "",
  ].join("\n"),
  "i2ptunnel.config": [
    "tunnel.0.name=Irc2P",
    "tunnel.0.type=ircclient",
    "tunnel.0.startOnLoad=false",
    "tunnel.0.option.outbound.priority=5",
    "tunnel.1.name=site",
    "tunnel.1.type=httpserver",
    "tunnel.1.option.maxPosts=9",
    "",
  ].join("\n"),
});

async function fallback(address: string) {
  return await fallbackOf((await installationOf(files)).source(), await parseAddress(address));
}

describe("what the router takes where nothing is set", () => {
  test.each([
    { address: "upnp", value: true },
    { address: "bandwidth.share", value: 80 },
    { address: "i2np.udp.host", value: undefined },
    { address: "router.config:i2np.upnp.enable", value: true },
    { address: "logger.config:a", value: undefined },
    { address: "sam", value: true },
    { address: "sam.port", value: 7656 },
    { address: "sam.bind", value: "127.0.0.1" },
    { address: "client[SAM application bridge].startOnLoad", value: true },
    { address: "client[SAMBridge].delay", value: 120 },
    { address: "client[SAMBridge].args", value: undefined },
    { address: "client[SAMBridge].main", value: undefined },
    { address: "client[1].startOnLoad", value: true },
    { address: "client[1].delay", value: -1 },
    { address: "client[nobody].startOnLoad", value: undefined },
    { address: "irc", value: true },
    { address: "irc.port", value: undefined },
    { address: "tunnel[Irc2P].startOnLoad", value: true },
    { address: "tunnel[Irc2P].sharedClient", value: true },
    { address: "tunnel[site].sharedClient", value: false },
    { address: "tunnel[Irc2P].option.outbound.priority", value: 10 },
    { address: "tunnel[Irc2P].type", value: undefined },
    { address: "tunnel[Irc2P].name", value: undefined },
    { address: "tunnel[site].option.maxPosts", value: 6 },
    { address: "tunnel[Irc2P].interface", value: "127.0.0.1" },
    { address: "tunnel[Irc2P].option.inbound.length", value: 3 },
    { address: "tunnel[site].option.maxTotalPosts", value: undefined },
    { address: "tunnel[nobody].startOnLoad", value: undefined },
  ])("$address: $value", async ({ address, value }) => {
    expect(await fallback(address)).toEqual(value);
  });
});

describe("every key of the catalogue", () => {
  const count = countCases("defaults of router keys");
  test.each(routerKeyNames().filter((key) => !key.includes("{")))("%s", async (key) => {
    const spec = routerKeySpec(key);
    const expected = spec?.default === undefined ? undefined : decodeValue(spec, spec.default);
    expect(await fallback(`router.config:${key}`)).toEqual(expected);
    count();
  });
});

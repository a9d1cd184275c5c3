import { describe, expect, test } from "vitest";
import { isOwnRouterKey, isOwnTunnelField, isOwnUntilTold } from "../../src/schema/own-keys.js";
import { isSecretKey } from "../../src/schema/secrets.js";
import { readKeyFacts } from "../support/facts.js";
import { countCases } from "../support/vectors.js";

/** Of use with their users alone, which are secrets. */
const loginKeys = ["routerconsole.auth.enable", "i2cp.auth"];
const isDirectory = (key: string) => key.startsWith("i2p.dir.");

describe("a key of router.config is the router's own", () => {
  const ran = countCases("own keys");

  test.each(readKeyFacts().filter(({ writer }) => writer === "router"))(
    "if the router writes it: $key",
    ({ key }) => {
      expect(isOwnRouterKey(key)).toBe(true);
      ran();
    },
  );

  test.each(readKeyFacts().filter(({ key }) => isSecretKey(key)))("if it is a secret: $key", ({ key }) => {
    expect(isOwnRouterKey(key)).toBe(true);
    ran();
  });

  test.each(readKeyFacts().filter(({ key }) => isDirectory(key)))(
    "if it names a directory: $key",
    ({ key }) => {
      expect(isOwnRouterKey(key)).toBe(true);
      ran();
    },
  );

  test.each(loginKeys)("if it asks for a login: %s", (key) => {
    expect(isOwnRouterKey(key)).toBe(true);
  });

  test.each(
    readKeyFacts().filter(
      ({ writer, key }) =>
        writer !== "router" && !isSecretKey(key) && !isDirectory(key) && !loginKeys.includes(key),
    ),
  )("not if somebody else writes it: $key", ({ key }) => {
    expect(isOwnRouterKey(key)).toBe(false);
    ran();
  });
});

describe("a port", () => {
  test.each(["i2np.udp.port", "i2np.udp.internalPort", "i2np.ntcp.port"])(
    "%s is open until it is told",
    (key) => {
      expect(isOwnUntilTold(key)).toBe(true);
    },
  );

  test.each(["i2cp.port", "i2np.upnp.HTTPPort", "i2np.udp.host"])("%s is never open", (key) => {
    expect(isOwnUntilTold(key)).toBe(false);
  });
});

describe("a field of a tunnel", () => {
  test.each([
    "configFile",
    "i2cpHost",
    "i2cpPort",
    "option.keystoreFile",
    "option.keystorePassword",
    "option.keyPassword",
    "option.proxyPassword",
    "option.outproxyPassword",
    "option.inbound.randomKey",
    "option.outbound.randomKey",
    "option.i2cp.leaseSetPrivKey",
    "option.i2cp.leaseSetPrivateKey",
    "option.i2cp.leaseSetSigningPrivateKey",
    "option.i2cp.leaseSetSecret",
    "option.i2cp.leaseSetClient.psk.0",
    "option.proxy.auth.alice.md5",
    "option.proxy.auth.alice.sha256",
  ])("%s is its own", (field) => {
    expect(isOwnTunnelField(field)).toBe(true);
  });

  test.each([
    "name",
    "type",
    "privKeyFile",
    "listenPort",
    "option.inbound.length",
    "option.i2cp.leaseSetEncType",
  ])("%s is the same everywhere", (field) => {
    expect(isOwnTunnelField(field)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { routerKeyNames } from "../../src/schema/catalogue.js";
import { meantBy, suggest } from "../../src/schema/suggest.js";

const known = routerKeyNames();

describe("suggest", () => {
  test.each([
    ["i2np.upnp.enabled", "i2np.upnp.enable"],
    ["laptop.mode", "i2np.laptopMode"],
    ["i2np.ntcp2.enabled", "i2np.ntcp.enable"],
    ["i2np.udp.requireIntroductions", "i2np.ipv4.firewalled"],
    ["router.maxConnections", "i2np.udp.maxConnections"],
    ["router.minFloodfillPeers", "router.floodfillParticipant"],
    ["i2np.bandwidth.share.percentage", "router.sharePercentage"],
    ["i2np.bandwidth.burstKBytesPerSecond", "i2np.bandwidth.inboundBurstKBytesPerSecond"],
    ["i2np.inboundBurstKBytes.bandwidth", "i2np.bandwidth.inboundBurstKBytes"],
  ])("knows what people mean by the dead key %s", (name, meant) => {
    expect(suggest(name, known)).toBe(meant);
  });

  test.each([
    ["I2CP.PORT", "i2cp.port"],
    ["i2np.udp.internalport", "i2np.udp.internalPort"],
  ])("knows %s in another case", (name, meant) => {
    expect(suggest(name, known)).toBe(meant);
  });

  test.each([
    ["a missing character", "i2cp.prt", "i2cp.port"],
    ["a character too many", "i2cp.portt", "i2cp.port"],
    ["a wrong character", "i2cp.port".replace("o", "0"), "i2cp.port"],
    ["two characters swapped", "i2cp.prot", "i2cp.port"],
  ])("finds the name behind %s", (_, name, meant) => {
    expect(suggest(name, known)).toBe(meant);
  });

  test("takes no short name for another that shares half of it", () => {
    expect([suggest("nope", ["pop3"]), suggest("udnp", ["upnp"]), suggest("snm", ["sam"])]).toEqual([
      undefined,
      "upnp",
      "sam",
    ]);
  });

  test("takes the nearest of several", () => {
    expect(suggest("abcdefgx", ["abcdxxxx", "abcdefgh", "abcdefxx"])).toBe("abcdefgh");
  });

  test.each(["zzzzzzzzzzzz", "x", "", "constructor", "__proto__"])("has nothing for %j", (name) => {
    expect(suggest(name, known)).toBeUndefined();
  });

  test("has nothing where nothing is known", () => {
    expect(suggest("i2cp.port", [])).toBeUndefined();
  });
});

describe("what was meant is sure", () => {
  test.each([
    ["for a dead key that only has another name by now", "laptop.mode", true],
    ["not for one whose successor is something else", "router.minFloodfillPeers", false],
    ["for another case", "I2CP.PORT", true],
    ["for one typing error", "i2cp.hostnam", true],
    ["not for two", "i2cp.hostn", false],
    ["not where a number was chosen", "i2cp.port2", false],
  ])("%s", (_, name, isSure) => {
    expect(meantBy(name, known)?.isSure ?? false).toBe(isSure);
  });

  test("not where two names are as near", () => {
    expect(meantBy("some.key.c", ["some.key.a", "some.key.b"])?.isSure).toBe(false);
    expect(meantBy("some.key.c", ["some.key.a"])?.isSure).toBe(true);
  });

  test("not for one letter of a short name", () => {
    expect(meantBy("naem", ["name"])?.isSure).toBe(false);
  });
});

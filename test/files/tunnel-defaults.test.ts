import { describe, expect, test } from "vitest";
import { tunnelTypes } from "../../src/files/tunnel.js";
import { withTunnelDefaults } from "../../src/files/tunnel-defaults.js";

/** What loading adds to a tunnel, or changes in it. */
function added(entries: Readonly<Record<string, string>>): Record<string, string> {
  const after = [...withTunnelDefaults(new Map(Object.entries(entries)))];
  return Object.fromEntries(after.filter(([key, value]) => entries[key] !== value));
}

const SIG = { "option.i2cp.destination.sigType": "EdDSA_SHA512_Ed25519" };
const PRIORITY = { "option.outbound.priority": "10" };
const BUNDLE = { "option.shouldBundleReplyInfo": "true" };
const TAGS = {
  "option.crypto.tagsToSend": "20",
  "option.crypto.lowTagThreshold": "14",
  "option.i2cp.leaseSetEncType": "4",
};
const WEB = {
  "option.i2cp.gzip": "false",
  "option.shouldBundleReplyInfo": "false",
  "option.i2cp.leaseSetEncType": "4",
};
const LIMITS = {
  "option.i2p.streaming.maxConnsPerMinute": "30",
  "option.i2p.streaming.maxConnsPerHour": "80",
  "option.i2p.streaming.maxConnsPerDay": "200",
  "option.i2p.streaming.maxTotalConnsPerMinute": "50",
  "option.i2p.streaming.maxConcurrentStreams": "30",
};
const POSTS = { "option.maxPosts": "6", "option.maxTotalPosts": "20" };
const ACTION = { "option.i2p.streaming.limitAction": "http" };

/** What each type gets that sets nothing itself (facts: formats 7.3). */
const ofType: Readonly<Record<(typeof tunnelTypes)[number], Readonly<Record<string, string>>>> = {
  client: { ...SIG, ...PRIORITY },
  httpclient: { ...SIG, "option.i2cp.leaseSetEncType": "4,0" },
  ircclient: { ...SIG, ...PRIORITY, ...TAGS },
  sockstunnel: SIG,
  socksirctunnel: { ...SIG, ...PRIORITY, ...TAGS },
  connectclient: SIG,
  streamrclient: { ...SIG, ...TAGS },
  server: { ...SIG, ...PRIORITY, ...BUNDLE, ...LIMITS },
  httpserver: { ...SIG, ...WEB, ...ACTION, ...LIMITS, ...POSTS },
  httpbidirserver: { ...SIG, ...BUNDLE, ...LIMITS },
  ircserver: { ...SIG, ...PRIORITY, ...BUNDLE, ...TAGS, ...LIMITS },
  streamrserver: { ...SIG, ...WEB, ...LIMITS },
};

describe("withTunnelDefaults", () => {
  test.each(tunnelTypes)("adds the defaults of %s", (type) => {
    expect(added({ type })).toEqual(ofType[type]);
  });

  test("takes an unknown type for a server", () => {
    expect(added({ type: "bogus" })).toEqual(ofType.httpbidirserver);
  });

  test("adds nothing without a type", () => {
    expect(added({ name: "x" })).toEqual({});
  });

  test("leaves the entries that it was given alone", () => {
    const entries = new Map([["type", "client"]]);
    withTunnelDefaults(entries);
    expect([...entries]).toEqual([["type", "client"]]);
  });

  test.each(tunnelTypes)(
    "keeps what a tunnel of type %s sets itself, but for the forced reply info",
    (type) => {
      const own = Object.fromEntries(Object.keys(ofType[type]).map((key) => [key, "own"]));
      const isForced = ofType[type]["option.shouldBundleReplyInfo"] === "true";
      expect(added({ type, ...own })).toEqual(isForced ? BUNDLE : {});
    },
  );
});

describe("a shared client", () => {
  test.each<[string, string, string | undefined]>([
    ["client", "true", "4,0"],
    ["connectclient", "TRUE", "4,0"],
    ["client", "false", undefined],
    ["client", "yes", undefined],
    ["ircclient", "true", "4"],
    ["server", "true", undefined],
  ])("of type %s with sharedClient=%s has the encryption types %s", (type, sharedClient, encType) => {
    expect(added({ type, sharedClient })["option.i2cp.leaseSetEncType"]).toBe(encType);
  });
});

describe("limits of a server", () => {
  const MINUTE = "option.i2p.streaming.maxConnsPerMinute";
  const DAY = "option.i2p.streaming.maxTotalConnsPerDay";
  const MANUAL = "option.i2p.streaming.limitsManuallySet";

  test("give way to a single one that is set", () => {
    expect(added({ type: "server", [DAY]: "7" })).toEqual({ ...SIG, ...PRIORITY, ...BUNDLE });
  });

  test("replace a 0", () => {
    expect(added({ type: "server", [MINUTE]: "0" })[MINUTE]).toBe("30");
  });

  test("are left out where limitsManuallySet is true, those of posts too", () => {
    expect(added({ type: "httpserver", [MANUAL]: "true" })).toEqual({ ...SIG, ...WEB, ...ACTION });
  });

  test("of posts do not depend on those of connections", () => {
    expect(added({ type: "httpserver", [DAY]: "7" })).toEqual({ ...SIG, ...WEB, ...ACTION, ...POSTS });
  });

  test("of posts give way to one that is set", () => {
    expect(added({ type: "httpserver", "option.maxPosts": "1" })).toEqual({
      ...SIG,
      ...WEB,
      ...ACTION,
      ...LIMITS,
    });
  });
});

test.each([
  ["true", "false"],
  ["false", undefined],
  ["no", undefined],
])("i2ptunnel.gzip=%s of a web server: option.i2cp.gzip is %s", (gzip, option) => {
  expect(added({ type: "httpserver", "i2ptunnel.gzip": gzip })["option.i2cp.gzip"]).toBe(option);
});

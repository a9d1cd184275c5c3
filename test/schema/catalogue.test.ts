import { describe, expect, test } from "vitest";
import { routerKeyNames, routerKeySpec } from "../../src/schema/catalogue.js";
import type { KeySpec } from "../../src/schema/spec.js";
import { readKeyFacts } from "../support/facts.js";

describe("routerKeySpec", () => {
  const typeOf = (key: string): KeySpec["type"] | undefined => routerKeySpec(key)?.type;

  test.each<[string, KeySpec["type"] | undefined]>([
    ["i2cp.port", "port"],
    ["i2cp.auth.alice.shash", "shash"],
    ["routerconsole.auth.i2prouter.bob.md5", "md5"],
    ["router.keyring.key.AAAA=", "base64"],
    ["routerconsole.theme", "string"],
    ["routerconsole.theme.light", "string"],
    ["i2cp.auth..shash", undefined],
    ["i2cp.auth.alice.shash2", undefined],
    ["i2np.upnp.enabled", undefined],
    ["I2CP.port", undefined],
    ["i2cp.port port", undefined],
    ["i2cp.port\ni2cp.hostname", undefined],
    ["port", undefined],
    ["", undefined],
  ])("of %j is of type %s", (key, type) => {
    expect(typeOf(key)).toBe(type);
  });
});

test("routerKeyNames are those of the facts, in their order", () => {
  expect(routerKeyNames()).toEqual(readKeyFacts().map(({ key }) => key));
});

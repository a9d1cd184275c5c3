import { afterAll, describe, expect, expectTypeOf, test } from "vitest";
import {
  type RouterKey,
  type RouterValue,
  routerKeyNames,
  routerKeySpec,
} from "../../src/schema/catalogue.js";
import type { KeySpec } from "../../src/schema/spec.js";
import { readKeyFacts } from "../support/facts.js";

const facts = readKeyFacts();

/** The ports that I2NP binds and publishes: among them some numbers are excluded, which the facts tell in `ports.json`. */
const i2npPorts = ["i2np.udp.port", "i2np.udp.internalPort", "i2np.ntcp.port"];

describe("every row of the catalogue equals the facts", () => {
  afterAll(() => console.log(`router-keys.ts: ${routerKeyNames().length} rows, ${facts.length} facts`));

  test("the same keys, in the same order", () => {
    expect(routerKeyNames()).toEqual(facts.map(({ key }) => key));
  });

  test.each(facts)("$key", ({ key, type, enum: choices, min, max, restart, deprecated, defaultValue }) => {
    expect(routerKeySpec(key)).toEqual({
      type: i2npPorts.includes(key) ? "i2np-port" : type,
      choices: (choices ?? []).map(String),
      min: min ?? undefined,
      max: max ?? undefined,
      restart,
      deprecated: deprecated !== undefined,
      default: defaultValue === null ? undefined : String(defaultValue),
    });
  });
});

describe("routerKeySpec", () => {
  const typeOf = (key: string): KeySpec["type"] | undefined => routerKeySpec(key)?.type;

  test.each<[string, KeySpec["type"] | undefined]>([
    ["i2cp.auth.alice.shash", "password-hash"],
    ["routerconsole.auth.i2prouter.bob.md5", "password-hash"],
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

describe("types", () => {
  test("follow from the key's name", () => {
    expectTypeOf<RouterValue<"i2cp.port">>().toEqualTypeOf<number>();
    expectTypeOf<RouterValue<"i2np.udp.internalPort">>().toEqualTypeOf<number>();
    expectTypeOf<RouterValue<"router.sharePercentage">>().toEqualTypeOf<number>();
    expectTypeOf<RouterValue<"i2np.upnp.enable">>().toEqualTypeOf<boolean>();
    expectTypeOf<RouterValue<"router.floodfillParticipant">>().toEqualTypeOf<"auto" | "true" | "false">();
    expectTypeOf<RouterValue<"routerconsole.allowedHosts">>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<RouterValue<"i2cp.hostname">>().toEqualTypeOf<string>();
  });

  test("know no key with a part of somebody's own", () => {
    expectTypeOf<Extract<RouterKey, `i2cp.auth.${string}`>>().toEqualTypeOf<never>();
  });
});

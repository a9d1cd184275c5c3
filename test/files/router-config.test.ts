import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { RouterConfig } from "../../src/files/router-config.js";
import { parseProperties } from "../../src/properties/document.js";
import { codeOf, errorOf } from "../support/errors.js";

const routerOf = (text: string) => RouterConfig.of(parseProperties(text));

describe("get", () => {
  test("gives values of their type", () => {
    const router = routerOf(
      "i2np.udp.internalPort=18321\ni2np.upnp.enable=false\nrouter.sharePercentage=80.5\nrouterconsole.allowedHosts=a, b\nrouter.floodfillParticipant=auto\ni2cp.hostname=::1\n",
    );
    expect([
      router.get("i2np.udp.internalPort"),
      router.get("i2np.upnp.enable"),
      router.get("router.sharePercentage"),
      router.get("routerconsole.allowedHosts"),
      router.get("router.floodfillParticipant"),
      router.get("i2cp.hostname"),
    ]).toEqual([18321, false, 80.5, ["a", "b"], "auto", "::1"]);
  });

  test("gives nothing where the key is not set", () => {
    expect(routerOf("").get("i2cp.port")).toBeUndefined();
  });

  test("gives nothing where the key is only commented out", () => {
    expect(routerOf("#i2cp.port=7654\n").get("i2cp.port")).toBeUndefined();
  });

  test("gives nothing for what the router cannot read", () => {
    expect(routerOf("i2cp.port=7,654\n").get("i2cp.port")).toBeUndefined();
  });

  test("reads every boolean but true as false, as the router does", () => {
    expect(routerOf("i2np.upnp.enable=yes\n").get("i2np.upnp.enable")).toBe(false);
  });
});

describe("set", () => {
  test.each<[string, (router: RouterConfig) => RouterConfig, string]>([
    ["a number", (router) => router.set("i2np.udp.internalPort", 18321), "i2np.udp.internalPort=18321\n"],
    ["a boolean", (router) => router.set("i2np.upnp.enable", false), "i2np.upnp.enable=false\n"],
    [
      "a list",
      (router) => router.set("routerconsole.allowedHosts", ["a", "b"]),
      "routerconsole.allowedHosts=a,b\n",
    ],
    [
      "one of several words",
      (router) => router.set("router.floodfillParticipant", "auto"),
      "router.floodfillParticipant=auto\n",
    ],
    ["a text", (router) => router.set("routerconsole.lang", "de"), "routerconsole.lang=de\n"],
  ])("writes %s as the router reads it", (_, edit, text) => {
    expect(edit(routerOf("")).document.text).toBe(text);
  });

  test("changes one line and nothing else", () => {
    const text = "# mine\r\ni2np.udp.port=1\r\ni2np.udp.internalPort = 2 # was 1\r\n";
    expect(routerOf(text).set("i2np.udp.port", 18321).document.text).toBe(
      text.replace("port=1", "port=18321"),
    );
  });

  test("to the value that is there is no edit", () => {
    expect(routerOf("i2cp.port= 7654 \n").set("i2cp.port", 7654).document.edits).toEqual([]);
  });

  test("leaves the configuration that it came from", () => {
    const router = routerOf("i2cp.port=7654\n");
    router.set("i2cp.port", 7655);
    expect(router.get("i2cp.port")).toBe(7654);
  });

  test.each<[string, (router: RouterConfig) => RouterConfig]>([
    ["a port above the range", (router) => router.set("i2cp.port", 70_000)],
    ["a port below the range", (router) => router.set("i2np.udp.port", 1023)],
    ["a port that I2NP never uses", (router) => router.set("i2np.udp.port", 7657)],
    ["a fraction where a whole number belongs", (router) => router.set("i2cp.port", 1.5)],
    ["no number", (router) => router.set("router.sharePercentage", Number.NaN)],
    ["what is no host", (router) => router.set("i2cp.hostname", "[::1]")],
    ["a list with what is no host", (router) => router.set("i2np.udp.host", ["::1", "./w/"])],
  ])("refuses %s", (_, edit) => {
    expect(codeOf(() => edit(routerOf("")))).toBe("VALUE_OUT_OF_RANGE");
  });

  test("says what is allowed", () => {
    expect(errorOf(() => routerOf("").set("i2cp.port", 70_000))?.message).toMatch(
      /^i2cp\.port cannot be 70000: .*; it must be from 1 to 65535$/,
    );
  });

  test("refuses a text that a line cannot hold", () => {
    expect(codeOf(() => routerOf("").set("routerconsole.lang", "de # en"))).toBe("VALUE_NOT_STORABLE");
  });

  test("a list reads back as it was set, or is refused", () => {
    const item = fc.constantFrom("a", "b.i2p", "", " ", "a,b", "a b", ",");
    const holds = (list: string[]) => {
      let back: readonly string[] | undefined = list;
      codeOf(() => {
        back = routerOf("").set("explicitPeers", list).get("explicitPeers");
      });
      expect(back).toEqual(list);
    };
    fc.assert(fc.property(fc.array(item, { maxLength: 3 }), holds));
  });
});

describe("unset", () => {
  test("goes back to the router's default", () => {
    expect(routerOf("a=1\ni2cp.port=7655\n").unset("i2cp.port").document.text).toBe("a=1\n");
  });
});

describe("types", () => {
  const router = routerOf("");

  test("follow from the key's name", () => {
    expectTypeOf(router.get("i2np.udp.internalPort")).toEqualTypeOf<number | undefined>();
    expectTypeOf(router.get("i2np.upnp.enable")).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(router.get("routerconsole.allowedHosts")).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(router.get("router.floodfillParticipant")).toEqualTypeOf<
      "auto" | "true" | "false" | undefined
    >();
    expectTypeOf(router.get("routerconsole.lang")).toEqualTypeOf<string | undefined>();
  });

  test("a wrong key does not compile, and is refused at run time", () => {
    // @ts-expect-error the key has a capital P
    expect(codeOf(() => router.get("i2np.udp.internalport"))).toBe("no error");
    // @ts-expect-error the key has a capital P
    expect(codeOf(() => router.set("i2np.udp.internalport", 18321))).toBe("KEY_UNKNOWN");
  });

  test("a value of the wrong type does not compile, and is refused at run time", () => {
    // @ts-expect-error a text where a number belongs
    expect(codeOf(() => router.set("i2cp.port", "7654"))).toBe("VALUE_OUT_OF_RANGE");
    // @ts-expect-error a text where a boolean belongs
    expect(codeOf(() => router.set("i2np.upnp.enable", "false"))).toBe("VALUE_OUT_OF_RANGE");
    // @ts-expect-error a word that is none of the three
    expect(codeOf(() => router.set("router.floodfillParticipant", "maybe"))).toBe("VALUE_OUT_OF_RANGE");
    // @ts-expect-error a text where a list belongs
    expect(codeOf(() => router.set("routerconsole.allowedHosts", "a,b"))).toBe("VALUE_OUT_OF_RANGE");
  });
});

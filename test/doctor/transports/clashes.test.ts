import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clashesOf, overlap } from "../../../src/doctor/transports/clashes.js";
import { type Listener, PRIVATE_ADDRESSES } from "../../../src/ports/ports.js";
import { scopeOf } from "../../../src/ports/scope.js";

function listener(bind: string, rest: Partial<Listener> = {}): Listener {
  const scope = bind === PRIVATE_ADDRESSES ? "lan" : scopeOf(bind);
  return {
    id: "tunnel",
    protocol: "tcp",
    port: 7700,
    bind,
    scope,
    what: "a tunnel",
    enabled: true,
    origin: undefined,
    ...rest,
  };
}

describe("overlap", () => {
  test.each([
    ["127.0.0.1", "localhost"],
    ["127.0.0.1", "127.1"],
    ["127.0.0.1", "::ffff:7f00:1"],
    ["::1", "0:0:0:0:0:0:0:1"],
    ["site.example.org", "SITE.example.org"],
    ["0.0.0.0", "::1"],
    ["::", "127.0.0.1"],
    ["::", "0.0.0.0"],
    ["::", "site.example.org"],
    [PRIVATE_ADDRESSES, "0.0.0.0"],
    [PRIVATE_ADDRESSES, "192.168.1.2"],
    [PRIVATE_ADDRESSES, PRIVATE_ADDRESSES],
  ])("%s and %s", (a, b) => {
    expect(overlap(listener(a), listener(b))).toBe(true);
    expect(overlap(listener(b), listener(a))).toBe(true);
  });

  test.each([
    ["127.0.0.1", "::1"],
    ["127.0.0.1", "127.0.0.2"],
    ["192.168.1.2", "192.168.1.3"],
    [PRIVATE_ADDRESSES, "127.0.0.1"],
    [PRIVATE_ADDRESSES, "8.8.8.8"],
  ])("not %s and %s", (a, b) => {
    expect(overlap(listener(a), listener(b))).toBe(false);
    expect(overlap(listener(b), listener(a))).toBe(false);
  });

  test("not at other ports, over other protocols, at no port, or switched off", () => {
    const other: readonly Partial<Listener>[] = [
      { port: 7701 },
      { protocol: "udp" },
      { port: undefined },
      { enabled: false },
    ];
    for (const rest of other) expect(overlap(listener("::1"), listener("::1", rest))).toBe(false);
  });
});

describe("clashesOf", () => {
  test("tells those that overlap one before them, as comparing all with all would", () => {
    const bind = fc.constantFrom("127.0.0.1", "127.0.0.2", "::1", "::", "10.0.0.1", PRIVATE_ADDRESSES);
    const port = fc.constantFrom(1, 1, 2);
    const one = fc.record({ bind, port }).map(({ bind: at, port: number }) => listener(at, { port: number }));
    const holds = (listeners: Listener[]) => {
      const slow = listeners.filter((each, at) =>
        listeners.slice(0, at).some((other) => overlap(other, each)),
      );
      const found = [...clashesOf(listeners)];
      expect(found.map(({ second }) => second)).toEqual(slow);
      for (const { first, second } of found) expect(overlap(first, second)).toBe(true);
    };
    fc.assert(fc.property(fc.array(one, { maxLength: 8 }), holds));
  });

  test("looks at each listener a few times, however many there are", () => {
    let looks = 0;
    const counted = Array.from({ length: 2000 }, () =>
      Object.defineProperty(listener("127.0.0.1"), "bind", {
        get: () => {
          looks++;
          return "127.0.0.1";
        },
      }),
    );
    expect([...clashesOf(counted)]).toHaveLength(1999);
    expect(looks).toBeLessThanOrEqual(4 * 2000);
  });
});

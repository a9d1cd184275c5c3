import { describe, expect, test } from "vitest";
import { outboundOf } from "../../src/ports/outbound.js";
import { locationWith, shownListeners, shownOutbound, withId } from "../support/ports.js";

const listeners = (routerConfig: string) =>
  shownListeners(locationWith({ "router.config": routerConfig }), withId("i2np-udp", "i2np-tcp"));

describe("the port of UDP", () => {
  test("is drawn where none is set, and TCP has the same", () => {
    expect(listeners("")).toEqual(["udp 0.0.0.0:9151-30777 default", "tcp 0.0.0.0:9151-30777 default"]);
  });

  test("is internalPort, and TCP has the same", () => {
    expect(listeners("i2np.udp.port=20001\ni2np.udp.internalPort=20002\n")).toEqual([
      "udp 0.0.0.0:20002 router.config:2",
      "tcp 0.0.0.0:20002 router.config:2",
    ]);
  });

  test("is the outer one where there is no internalPort", () => {
    expect(listeners("i2np.udp.port=20001\n")[0]).toBe("udp 0.0.0.0:20001 router.config:1");
  });

  test.each(["4444", "80", "70000"])("is drawn where it is %s, which I2NP does not use", (port) => {
    expect(listeners(`i2np.udp.internalPort=${port}\n`)[0]).toBe("udp 0.0.0.0:9151-30777 default");
  });

  test.each(["", "0", "-1", "many"])("is the outer one where internalPort is %j", (port) => {
    const [udp] = listeners(`i2np.udp.internalPort=${port}\ni2np.udp.port=20001\n`);
    expect(udp).toBe("udp 0.0.0.0:20001 router.config:2");
  });

  test("is drawn from the range that is set", () => {
    const [udp] = listeners("i2np.udp.minPort=20000\ni2np.udp.maxPort=20010\n");
    expect(udp).toBe("udp 0.0.0.0:20000-20010 default");
  });

  test("is bound at each address that is named", () => {
    const found = listeners("i2np.udp.internalPort=20002\ni2np.udp.bindInterface=192.0.2.1, 2001:db8::1\n");
    expect(found.slice(0, 2)).toEqual([
      "udp 192.0.2.1:20002 router.config:1",
      "udp 2001:db8::1:20002 router.config:1",
    ]);
  });

  test("is off without the transport, without a network, and in a simulated one", () => {
    for (const line of ["i2np.udp.enable=false", "i2np.disable=true", "i2p.vmCommSystem=true"])
      expect(listeners(`${line}\n`)[0]).toBe("udp 0.0.0.0:9151-30777 default off");
  });
});

describe("the port of TCP", () => {
  const udp = "i2np.udp.internalPort=20002\n";

  test("is its own where it has a host too", () => {
    const found = listeners(`${udp}i2np.ntcp.port=20006\ni2np.ntcp.hostname=host.example.org\n`);
    expect(found.slice(1)).toEqual(["tcp 0.0.0.0:20006 router.config:2"]);
  });

  test("is its own and that of UDP where it has no host, for the router binds that one first", () => {
    expect(listeners(`${udp}i2np.ntcp.port=20006\n`).slice(1)).toEqual([
      "tcp 0.0.0.0:20006 router.config:2",
      "tcp 0.0.0.0:20002 router.config:1",
    ]);
  });

  test("is drawn from a range of its own where there is no UDP", () => {
    const found = listeners(`i2np.udp.enable=false\ni2np.ntcp.minPort=20000\n${udp}`);
    expect(found[1]).toBe("tcp 0.0.0.0:20000-30777 default");
  });

  test("is its own where there is no UDP, unless I2NP does not use it", () => {
    expect(listeners("i2np.udp.enable=false\ni2np.ntcp.port=20006\n")[1]).toContain(":20006 ");
    expect(listeners("i2np.udp.enable=false\ni2np.ntcp.port=4444\n")[1]).toContain(":9151-30777 ");
  });

  test("is off without the transport, and where the router takes nobody in", () => {
    expect(listeners(`${udp}i2np.ntcp.enable=false\n`)[1]).toMatch(/ off$/);
    expect(listeners(`${udp}i2np.ntcp.autoip=false\n`)[1]).toMatch(/ off$/);
    expect(listeners(`${udp}i2np.ntcp.autoip=false\ni2np.ntcp.hostname=host.example.org\n`)[1]).not.toMatch(
      / off$/,
    );
  });

  test("is bound at the address that is named", () => {
    expect(listeners(`${udp}i2np.ntcp.bindInterface=192.0.2.1\n`)[1]).toBe(
      "tcp 192.0.2.1:20002 router.config:1",
    );
  });
});

describe("other routers", () => {
  test("may have any port that I2NP uses, and not only 9000 to 31000", () => {
    const [udp] = outboundOf(locationWith({})).filter(withId("i2np-udp-out"));
    const allows = (port: number) => udp?.ports.some(([first, last]) => first <= port && port <= last);
    expect([1024, 8999, 9000, 31001, 65535].map(allows)).toEqual([true, true, true, true, true]);
    expect([1023, 4444, 7657, 31000, 65536].map(allows)).toEqual([false, false, false, false, false]);
  });

  test("are asked over each transport that is on", () => {
    const location = locationWith({ "router.config": "i2np.ntcp.enable=false\n" });
    const found = shownOutbound(location, withId("i2np-udp-out", "i2np-tcp-out"));
    expect(found.map((row) => row.replace(/ .* any router/, ""))).toEqual(["udp default", "tcp default off"]);
  });
});

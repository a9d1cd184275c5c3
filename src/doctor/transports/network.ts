import { listItems } from "../../schema/codec.js";
import { setting, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { TCP_ENABLE, UDP_ENABLE } from "./state.js";

const IPV6 = ["i2np.udp.ipv6", "i2np.ntcp.ipv6"] as const;

/** Two policies for IPv6. */
const ipv6ModesDiffer: Rule = {
  id: "N24",
  name: "ipv6-modes-differ",
  severity: "info",
  detects: "another policy for IPv6 over UDP than over TCP",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.isTrue(UDP_ENABLE) || !router.isTrue(TCP_ENABLE)) return;
    const [udp, tcp] = IPV6.map((key) => ipv6Mode(router.text(key)));
    if (udp === tcp) return;
    const [written, other] = IPV6.filter((key) => router.has(key));
    if (written === undefined) return;
    const missing = IPV6.find((key) => !router.has(key));
    yield {
      at: router.at(other ?? written, "value"),
      message: `IPv6 is ${udp} for UDP and ${tcp} for TCP, which the console always writes alike; whether the router may become floodfill hangs on that of UDP alone${missing === undefined ? "; make them equal: `i2pconf set i2np.ipv6=MODE`" : ""}`,
      ...(missing !== undefined && { fix: setting(router.file, missing, router.get(written) ?? "") }),
    };
  },
};

/** A policy by the word that the console writes for it; any other text is the default (facts: TransportUtil.getIPv6Config). */
function ipv6Mode(text = ""): string {
  if (text === "true") return "enable";
  if (text === "disable") return "false";
  return ["false", "preferIPv4", "enable", "only"].includes(text) ? text : "preferIPv6";
}

/** No clock but that of the machine. */
const clock: Rule = {
  id: "N27",
  name: "clock",
  severity: "warn",
  detects: "the router's own clock turned off, or without a server to ask",
  *check({ router }: Subject): Iterable<Problem> {
    const why = "a minute of skew makes peers refuse the router, and the console says ERR Clock Skew";
    if (router.says("time.disabled", true))
      yield {
        at: router.at("time.disabled"),
        message: `with time.disabled=true the router asks no server for the time, and goes by the clock of the machine: ${why}`,
        fix: unsetting(router.file, "time.disabled"),
      };
    const servers = router.get("time.sntpServerList");
    if (servers !== undefined && listItems(servers).length === 0)
      yield {
        at: router.at("time.sntpServerList"),
        message: `time.sntpServerList names no server to ask for the time, and turns those of the router off: ${why}`,
        fix: unsetting(router.file, "time.sntpServerList"),
      };
  },
};

/** Switches of test networks, and what each does. */
const switches: readonly (readonly [key: string, does: string])[] = [
  ["i2np.allowLocal", "takes private addresses for public ones, as only test networks want it"],
  ["i2p.vmCommSystem", "puts a simulation within one program in place of the network"],
  [
    "i2p.dummyClientFacade",
    "puts a stub in place of what serves programs and tunnels, so that none can connect",
  ],
  ["i2p.dummyNetDb", "puts a stub in place of the network database, so that no router is found"],
  ["i2p.dummyPeerManager", "puts a stub in place of the choice of peers"],
  ["i2p.dummyTunnelManager", "puts a stub in place of the tunnels, so that none is built"],
];

const NETWORK = "router.networkID";

/** Another network, or none. */
const testnetSwitch: Rule = {
  id: "N28",
  name: "testnet-switch",
  severity: "error",
  detects: "switches of test networks",
  *check({ router }: Subject): Iterable<Problem> {
    for (const [key, does] of switches)
      if (router.says(key, true))
        yield {
          at: router.at(key),
          message: `${key}=true ${does}`,
          fix: unsetting(router.file, key),
        };
    const id = router.number(NETWORK);
    if (id === undefined || id === 2 || !router.has(NETWORK)) return;
    const does =
      id < 2 || id > 254
        ? `${NETWORK}=${id} is not from 2 to 254, and the router does not start`
        : `${NETWORK}=${id} is another network than 2, that of I2P: the router finds nobody of it`;
    yield { at: router.at(NETWORK), message: does, fix: unsetting(router.file, NETWORK) };
  },
};

const STATUS = "i2np.udp.status";

/** A lie about being reachable. */
const statusOverride: Rule = {
  id: "N29",
  name: "status-override",
  severity: "warn",
  detects: "a status that the router reports whatever it finds out",
  *check({ router }: Subject): Iterable<Problem> {
    const status = router.get(STATUS);
    if (status === undefined || !["ok", "err-reject", "err-different"].includes(status)) return;
    yield {
      at: router.at(STATUS),
      message: `${STATUS}=${status} is reported in place of what the router finds out about being reachable over UDP, to itself and in the console`,
      fix: unsetting(router.file, STATUS),
    };
  },
};

export const networkRules: readonly Rule[] = [ipv6ModesDiffer, clock, testnetSwitch, statusOverride];

import { type Fix, setting, unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import {
  autoIp,
  FLOODFILL,
  isHidden,
  isUnset,
  needsAutoPort,
  TCP_AUTO_IP,
  TCP_AUTO_PORT,
  TCP_ENABLE,
  TCP_HOST,
  TCP_PORT,
  UDP_ENABLE,
} from "./state.js";

/** UDP off, and TCP without the address that it would have to publish alone. A hidden router publishes none. */
const udpOffWithoutAddress: Rule = {
  id: "N01",
  name: "udp-off-no-tcp-address",
  severity: "error",
  detects: "UDP turned off, and the address or the port of TCP not given",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(UDP_ENABLE, false) || !router.isTrue(TCP_ENABLE) || isHidden(router)) return;
    const missing = [TCP_HOST, TCP_PORT].filter((key) => isUnset(router, key));
    if (missing.length === 0) return;
    // Half an address is for the user to complete or to drop.
    const fix = missing.length === 2 ? withUdp(router) : undefined;
    const isOrAre = fix ? "are" : "is";
    const hint = fix ? "" : "; write it too, or turn UDP on: `i2pconf set i2np.udp=on`";
    yield {
      at: router.at(UDP_ENABLE, "value"),
      message: `UDP is off, so that nobody tells the router its address, and ${missing.join(" and ")} ${isOrAre} not set: from five minutes after the start the console says ERR UDP Disabled and Inbound TCP host/port not set, until somebody connects over TCP, even where TCP has picked a port by itself${hint}`,
      ...(fix && { fix }),
    };
  },
};

/** A fix that turns UDP on, whose port TCP takes then. */
function withUdp(router: RouterView): Fix {
  const isBound = !needsAutoPort(router);
  return {
    does: `removes ${UDP_ENABLE}${isBound ? "" : ` and sets ${TCP_AUTO_PORT}=true`}`,
    apply(editor) {
      editor.unset(router.file, UDP_ENABLE);
      if (!isBound) editor.set(router.file, TCP_AUTO_PORT, "true");
    },
  };
}

/** UDP off, and TCP left to be the only transport. */
const udpOff: Rule = {
  id: "N02",
  name: "udp-off",
  severity: "warn",
  detects: "UDP turned off, with the address of TCP given",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(UDP_ENABLE, false) || !router.isTrue(TCP_ENABLE) || isHidden(router)) return;
    if (isUnset(router, TCP_HOST) || isUnset(router, TCP_PORT)) return;
    yield {
      at: router.at(UDP_ENABLE, "value"),
      message:
        "without UDP there are no peer tests and no introducers, the router never becomes floodfill by itself, and builds weaker tunnels; until somebody connects over TCP the console says WARN Firewalled with UDP Disabled",
      fix: setting(router.file, UDP_ENABLE, "true"),
    };
  },
};

/** No way to other routers. */
const noTransport: Rule = {
  id: "N03",
  name: "no-transport",
  severity: "error",
  detects: "UDP and TCP both turned off, or all of I2NP",
  *check({ router }: Subject): Iterable<Problem> {
    if (router.says("i2np.disable", true))
      yield {
        at: router.at("i2np.disable", "value"),
        message:
          "i2np.disable=true keeps the router from starting any transport: it connects to nobody, and nothing of I2P works",
        fix: unsetting(router.file, "i2np.disable"),
      };
    if (router.isTrue(TCP_ENABLE) || !router.says(UDP_ENABLE, false)) return;
    yield {
      at: router.at(UDP_ENABLE, "value"),
      message: `${UDP_ENABLE} and ${TCP_ENABLE} are both false: the router's log says No transports are enabled, it connects to nobody, and the console may say ERR No Active Peers, Check Network Connection and Firewall`,
      fix: setting(router.file, UDP_ENABLE, "true"),
    };
  },
};

/** TCP that takes no connections. */
const tcpInboundOff: Rule = {
  id: "N16",
  name: "ntcp-inbound-off",
  severity: "info",
  detects: "inbound TCP turned off",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(TCP_AUTO_IP) || autoIp(router) !== "false") return;
    if (!router.isTrue(TCP_ENABLE) || !isUnset(router, TCP_HOST) || isHidden(router)) return;
    yield {
      at: router.at(TCP_AUTO_IP, "value"),
      message: `with ${TCP_AUTO_IP}=false and no ${TCP_HOST}, TCP publishes no address, and other routers cannot connect over it`,
      fix: setting(router.file, TCP_AUTO_IP, "true"),
    };
  },
};

/** One of the two keys of the console's switch for TCP without the other. */
const tcpHalfOff: Rule = {
  id: "N17",
  name: "ntcp-disabled-half",
  severity: "warn",
  detects: "one of the two keys that turn TCP off without the other",
  *check({ router }: Subject): Iterable<Problem> {
    const isOn = router.isTrue(TCP_ENABLE);
    const isDisabled = autoIp(router) === "disabled";
    if (isOn && isDisabled && router.has(TCP_AUTO_IP)) {
      // TCP may be the only transport, and a floodfill needs it.
      const isWanted = !router.isTrue(UDP_ENABLE) || router.text(FLOODFILL) === "true";
      yield {
        at: router.at(TCP_AUTO_IP, "value"),
        message: `TCP runs in spite of ${TCP_AUTO_IP}=disabled, because only ${TCP_ENABLE}=false stops it: \`i2pconf set i2np.tcp=off\` writes both as the console does, \`i2pconf set i2np.tcp=on\` neither`,
        ...(!isWanted && { fix: setting(router.file, TCP_ENABLE, "false") }),
      };
    }
    if (!isOn && !isDisabled && router.says(TCP_ENABLE, false))
      yield {
        at: router.at(TCP_ENABLE, "value"),
        message: `${TCP_ENABLE}=false stops TCP, but the console, which writes ${TCP_AUTO_IP}=disabled with it, may show another state without that`,
        fix: setting(router.file, TCP_AUTO_IP, "disabled"),
      };
  },
};

export const switchRules: readonly Rule[] = [
  udpOffWithoutAddress,
  udpOff,
  noTransport,
  tcpInboundOff,
  tcpHalfOff,
];

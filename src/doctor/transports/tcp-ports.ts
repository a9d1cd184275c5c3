import { isI2npPort } from "../../schema/i2np-ports.js";
import { type Fix, setting, unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import {
  allowedPort,
  followUdpPort,
  isHidden,
  isUnset,
  TCP_AUTO_PORT,
  TCP_ENABLE,
  TCP_HOST,
  TCP_PORT,
  UDP_ENABLE,
  udpPort,
  udpPortKey,
} from "./state.js";

/** A port that no router connects to. */
const portNotAllowed: Rule = {
  id: "N09",
  name: "ntcp-port-not-allowed",
  severity: "error",
  detects: "a TCP port that I2NP never uses",
  *check({ router }: Subject): Iterable<Problem> {
    const port = router.number(TCP_PORT);
    if (port === undefined || !router.has(TCP_PORT) || isI2npPort(port) || !router.isTrue(TCP_ENABLE)) return;
    const what = router.isTrue(UDP_ENABLE)
      ? "it is bound with an error in the log, but every other router refuses to connect to it"
      : "with UDP off the router replaces it by a random one";
    const fix = allowedAgain(router);
    yield {
      at: router.at(TCP_PORT, "value"),
      message: `${port} is no port that I2NP uses: ${what}${fix ? "" : "; choose one from 9151 to 30777: `i2pconf set i2np.tcp-port=PORT`"}`,
      ...(fix && { fix }),
    };
  },
};

/** The port of UDP; with a host it has to be written. Without UDP there is none to follow. */
function allowedAgain(router: RouterView): Fix | undefined {
  if (!router.isTrue(UDP_ENABLE)) return undefined;
  return isUnset(router, TCP_HOST) ? followUdpPort(router) : samePort(router);
}

/** A fix that writes the port of UDP for TCP too, where it is known and allowed; a switch to take it unwritten has no effect beside it. */
function samePort(router: RouterView): Fix | undefined {
  const key = udpPortKey(router);
  const port = key === undefined ? undefined : allowedPort(router, key);
  if (port === undefined) return undefined;
  const isSwitched = isUnset(router, TCP_PORT) && router.says(TCP_AUTO_PORT, true);
  return {
    does: `sets ${TCP_PORT}=${port}${isSwitched ? ` and removes ${TCP_AUTO_PORT}` : ""}`,
    apply(editor) {
      editor.set(router.file, TCP_PORT, String(port));
      if (isSwitched) editor.unset(router.file, TCP_AUTO_PORT);
    },
  };
}

/** Another port than UDP has, which TCP does not bind at once. */
const portDiffers: Rule = {
  id: "N12",
  name: "ntcp-port-differs",
  severity: "warn",
  detects: "a TCP port other than that of UDP, without an address",
  *check({ router }: Subject): Iterable<Problem> {
    const [tcp, udp] = [router.number(TCP_PORT), udpPort(router)];
    if (tcp === undefined || udp === undefined || tcp === udp || !router.has(TCP_PORT)) return;
    // What is no port of I2NP's is N08's and N09's.
    if (!isI2npPort(tcp) || !isI2npPort(udp)) return;
    if (!router.isTrue(TCP_ENABLE) || !router.isTrue(UDP_ENABLE) || !isUnset(router, TCP_HOST)) return;
    // Nobody is to connect to a hidden router.
    if (isHidden(router)) return;
    yield {
      at: router.at(TCP_PORT, "value"),
      message: `without ${TCP_HOST} TCP first binds the port of UDP, ${udp}, and ${tcp} only after UDP has learnt the router's address, with a public address on this machine possibly never, and ${tcp} needs a firewall rule of its own: \`i2pconf set i2np.tcp-port=auto\` takes ${udp} for both, \`i2pconf set i2np.tcp-host=ADDRESS\` binds ${tcp} at once`,
    };
  },
};

/** No port, and none to be taken from UDP. */
const noPort: Rule = {
  id: "N13",
  name: "ntcp-autoport-false-no-port",
  severity: "error",
  detects: "a TCP port that is neither given nor to be that of UDP",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(TCP_AUTO_PORT, false) || router.text(TCP_PORT) !== undefined) return;
    // Without UDP the router picks a port for TCP, and saves it.
    if (!router.isTrue(TCP_ENABLE) || !router.isTrue(UDP_ENABLE) || isHidden(router)) return;
    yield {
      at: router.at(TCP_AUTO_PORT, "value"),
      message: `${TCP_AUTO_PORT}=false leaves the port of TCP to ${TCP_PORT}, which is not set: no TCP address is published, and nobody connects over TCP`,
      fix: setting(router.file, TCP_AUTO_PORT, "true"),
    };
  },
};

/** A switch that a port overrides. */
const autoPortIgnored: Rule = {
  id: "N14",
  name: "ntcp-autoport-ignored",
  severity: "info",
  detects: "a TCP port beside the switch to take that of UDP",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(TCP_AUTO_PORT, true) || isUnset(router, TCP_PORT) || !router.isTrue(TCP_ENABLE)) return;
    yield {
      at: router.at(TCP_AUTO_PORT),
      message: `${TCP_AUTO_PORT}=true has no effect, because ${TCP_PORT}=${router.text(TCP_PORT)} counts more`,
      fix: unsetting(router.file, TCP_AUTO_PORT),
    };
  },
};

/** Half an address. */
const hostWithoutPort: Rule = {
  id: "N15",
  name: "ntcp-host-without-port",
  severity: "warn",
  detects: "an address for TCP without its port",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(TCP_HOST) || isUnset(router, TCP_HOST) || !isUnset(router, TCP_PORT)) return;
    // Without UDP this is N01.
    if (!router.isTrue(TCP_ENABLE) || !router.isTrue(UDP_ENABLE) || isHidden(router)) return;
    const fix = samePort(router);
    yield {
      at: router.at(TCP_HOST),
      message: `an address for TCP is made of ${TCP_HOST} and ${TCP_PORT}, and the port is not set: none is published until UDP tells the router its address${fix ? "" : "; write the port: `i2pconf set i2np.tcp-port=PORT`"}`,
      ...(fix && { fix }),
    };
  },
};

export const tcpPortRules: readonly Rule[] = [
  portNotAllowed,
  portDiffers,
  noPort,
  autoPortIgnored,
  hostWithoutPort,
];
